import { memo } from 'react';
import type { Place } from '../../model/record.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { PlaceAccess } from './place-access.tsx';
import { PlaceFigures } from './place-figures.tsx';
import { PlaceHistory } from './place-history.tsx';
import { PlaceLead } from './place-lead.tsx';
import { PlaceNeighbours } from './place-neighbours.tsx';
import { PlacePosition } from './place-position.tsx';
import { PlaceTasks } from './place-tasks.tsx';
import type { CitedSource } from './sheet-sources.ts';
import { SourceList } from './source-list.tsx';

interface PlaceBodyProps {
  readonly place: Place;
  readonly sources: readonly CitedSource[];
}

/** What follows the head of a sheet. Long, and drawn again only when the place or what is read of it changes. */
export const PlaceBody = memo(function PlaceBody({ place, sources }: PlaceBodyProps) {
  const { dict, index } = useAtlas();
  return (
    <div className="place-body">
      <PlaceTasks place={place} />
      <PlaceLead place={place} />
      <PlaceFigures place={place} />
      <PlacePosition place={place} />
      <PlaceAccess place={place} />
      <PlaceHistory place={place} />
      <PlaceNeighbours place={place} />
      <SourceList sources={sources} />
      <p className="place-as-of fact-note">{dict.explore.recordDate(index.record.asOf)}</p>
    </div>
  );
});
