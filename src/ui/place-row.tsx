import { memo } from 'react';
import { nameIn } from '../cartography/map-labels.ts';
import { markSvg } from '../cartography/mark-svg.ts';
import { markOf } from '../cartography/marks.ts';
import { hueOf } from '../cartography/palettes.ts';
import { formatCorridorKm } from '../i18n/distances.ts';
import { placeIsLate } from '../model/lateness.ts';
import type { Place } from '../model/record.ts';
import { stateInYear } from '../model/state-in-year.ts';
import { useAtlas } from './atlas-context.ts';
import { Drawing } from './drawing.tsx';
import { PageLink } from './page-link.tsx';

interface PlaceRowProps {
  readonly place: Place;
  readonly selected: boolean;
  readonly lit: boolean;
  readonly onHover: (id: string | null) => void;
}

/** One place in a list: its symbol as on the map, name, status, kilometre; a link to its sheet. */
export const PlaceRow = memo(function PlaceRow({ place, selected, lit, onHover }: PlaceRowProps) {
  const { dict, index, view } = useAtlas();
  const state = stateInYear(index, place.id, view.year);
  const late = placeIsLate(index, place.id, view.year);
  const promised = state.mode === 'promised';
  const hue = hueOf(place.layer, place.id);
  const mark = markOf({ layer: place.layer, kind: place.kind, status: state.status, late, promised, hue });
  const km = place.span && place.span.offsetKm <= index.record.spine.reachKm ? place.span.fromKm : null;
  const notes = [
    promised && view.year !== null
      ? dict.strip.year.promisedStatus(dict.record.statuses[state.status], view.year)
      : dict.record.statuses[state.status],
    late ? dict.promise.lateMark : null,
    place.geometry === null ? dict.explore.table.noPosition : null,
  ].filter(Boolean);
  return (
    <PageLink
      page={{ kind: 'place', id: place.id }}
      className="place-row"
      aria-current={selected ? 'page' : undefined}
      data-lit={lit}
      onPointerEnter={() => onHover(place.id)}
      onPointerLeave={() => onHover(null)}
      onFocus={() => onHover(place.id)}
      onBlur={() => onHover(null)}
    >
      <Drawing className="place-row-mark" svg={markSvg(mark)} />
      <span>{nameIn(place.names, dict.lang)}</span>
      <span className="place-row-km">{km === null ? null : formatCorridorKm(km, dict.lang)}</span>
      <span className="place-row-note">{notes.join(', ')}</span>
    </PageLink>
  );
});
