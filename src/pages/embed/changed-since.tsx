import type { Place } from '../../model/record.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import type { Site } from '../live/site.ts';
import { EditionChanges } from './edition-changes.tsx';
import { useChangesWords, useOtherEdition } from './use-other-edition.ts';

interface ChangedSinceProps {
  readonly place: Place;
  readonly site: Site;
}

/**
 * On the page of a place whose link names an older edition: what the record says otherwise today. Nothing where the link names no
 * edition, or the present one.
 */
export function ChangedSince({ place, site }: ChangedSinceProps) {
  const { index, view } = useAtlas();
  const { edition } = view;
  const older = edition !== null && edition !== index.record.edition;
  const words = useChangesWords(site, older);
  const [then, load] = useOtherEdition(site, edition ?? site.edition);
  if (!older || !words) return null;
  return (
    <details className="changed-since panel-details" onToggle={load}>
      <summary>
        {words.edition(edition.slice(0, 'yyyy-mm-dd'.length))}: {words.open}
      </summary>
      {then.state === 'ready' ? (
        <EditionChanges
          words={words}
          before={then.index}
          after={index}
          shown={new Set([place.id])}
          none={words.noneHere}
        />
      ) : (
        <p role="status">{then.state === 'failed' ? words.failed : words.loading}</p>
      )}
    </details>
  );
}
