import { filterPlaces } from '../../model/filters.ts';
import type { Place, PlaceId } from '../../model/record.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { WithDetails } from '../../ui/with-details.tsx';
import type { Site } from '../live/site.ts';
import { EditionChanges } from './edition-changes.tsx';
import { fullViewAddress } from './full-view.ts';
import type { Standing } from './load-edition.ts';
import { useChangesWords, useOtherEdition } from './use-other-edition.ts';

interface FrameEditionProps {
  readonly standing: Standing;
  readonly places: readonly Place[];
  readonly site: Site;
}

/** The date of the record; in a frame pinned to an older edition that edition, and what has changed since. */
export function FrameEdition({ standing, places, site }: FrameEditionProps) {
  const { dict, index, root, view } = useAtlas();
  const pinned = standing === 'pinned';
  const words = useChangesWords(site, pinned);
  const [newest, load] = useOtherEdition(site, site.edition);
  if (!pinned) return <span>{dict.shell.recordAsOf(index.record.asOf)}</span>;
  return (
    <>
      <span>{dict.shell.edition(index.record.asOf)}</span>
      {words ? (
        <details className="embed-fold embed-changes" name="embed-fold" onToggle={load}>
          <summary>{words.open}</summary>
          <div className="embed-sheet sheet">
            {newest.state === 'ready' ? (
              <WithDetails>
                <EditionChanges
                  words={words}
                  before={index}
                  after={newest.index}
                  shown={idsOf([...places, ...filterPlaces(newest.index, view.filter, view.year)])}
                  none={words.none}
                />
              </WithDetails>
            ) : (
              <p role="status">{newest.state === 'failed' ? words.failed : words.loading}</p>
            )}
            <a href={fullViewAddress({ ...view, edition: null }, root)} target="_blank" rel="noopener">
              {words.newest}
            </a>
          </div>
        </details>
      ) : null}
    </>
  );
}

/** What the frame shows, and what it would show in the newest edition. */
function idsOf(places: readonly Place[]): ReadonlySet<PlaceId> {
  return new Set(places.map(({ id }) => id));
}
