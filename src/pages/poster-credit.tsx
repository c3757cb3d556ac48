import { useAtlas } from '../ui/atlas-context.ts';
import { mapCredit } from '../ui/map-credit.ts';

/** Whose data the poster shows, where the live map will say it: a reader without scripts is told too, and nothing jumps. */
export function PosterCredit({ covered = false }: { readonly covered?: boolean }) {
  const { dict } = useAtlas();
  return (
    <p className="poster-credit" data-over={covered}>
      {mapCredit(dict)}
    </p>
  );
}
