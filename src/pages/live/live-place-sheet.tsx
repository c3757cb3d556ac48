import { type ComponentType, useEffect, useState } from 'react';
import { useAtlas } from '../../ui/atlas-context.ts';
import { WithDetails } from '../../ui/with-details.tsx';
import type { PlaceSheetProps } from '../place/place-sheet.tsx';

let arrived: ComponentType<PlaceSheetProps> | null = null;

/** Fetches the sheet of places. Rejects when it cannot be fetched. */
export async function loadPlaceSheet(): Promise<void> {
  arrived = (await import('../place/place-sheet.tsx')).PlaceSheet;
}

/**
 * The sheet of a place, which the map alone can do without. The page of a place waits for it and for the details before it comes alive; the explore
 * page fetches both once the map stands, so a reader sees the name alone only when faster than that.
 */
export function LivePlaceSheet(props: PlaceSheetProps) {
  const { dict, details } = useAtlas();
  const [Sheet, setSheet] = useState(() => arrived);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (Sheet) return;
    loadPlaceSheet().then(
      () => setSheet(() => arrived),
      () => setFailed(true),
    );
  }, [Sheet]);
  if (Sheet && (details === undefined || details.state === 'there')) return <Sheet {...props} />;
  return (
    <article className="place-sheet" aria-labelledby="place-name">
      <h1 id="place-name" tabIndex={-1}>
        {props.place.names[dict.lang] ?? props.place.names.en}
      </h1>
      {failed ? (
        <p role="alert">{dict.failures.offline.notAvailable}</p>
      ) : (
        <WithDetails>
          <p role="status">{dict.shell.loading.page}</p>
        </WithDetails>
      )}
    </article>
  );
}
