import { nameIn } from '../../cartography/map-labels.ts';
import { markSvg } from '../../cartography/mark-svg.ts';
import { markOf } from '../../cartography/marks.ts';
import { hueOf } from '../../cartography/palettes.ts';
import type { Place } from '../../model/record.ts';
import { rowsAt } from '../../model/record-index.ts';
import { type Commitment, rowsOf } from '../../model/report/commitments.ts';
import { stateInYear } from '../../model/state-in-year.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { Drawing } from '../../ui/drawing.tsx';

/** The places a commitment asks for, each with its symbol in the chosen year; why there is none where there is none. */
export function RowPlaces({ commitment }: { readonly commitment: Commitment }) {
  const { dict, index } = useAtlas();
  const places = askedPlaces(index, commitment);
  const { noPlaceReason } = commitment.task;
  if (places.length === 0) {
    return noPlaceReason ? <p className="reg-note">{dict.record.noPlaceReasons[noPlaceReason]}</p> : null;
  }
  return (
    <ul className="row-places">
      {places.map((place) => (
        <li key={place.id}>
          <PlaceMention place={place} />
        </li>
      ))}
    </ul>
  );
}

/** A place in a line of text: its symbol as on the map, and its name. */
export function PlaceMention({ place }: { readonly place: Place }) {
  const { dict, hrefTo, index, view } = useAtlas();
  const { status, mode } = stateInYear(index, place.id, view.year);
  const mark = markOf({
    layer: place.layer,
    kind: place.kind,
    status,
    promised: mode === 'promised',
    hue: hueOf(place.layer, place.id),
  });
  return (
    <a className="place-mention" href={hrefTo({ kind: 'place', id: place.id })}>
      <Drawing svg={markSvg(mark)} />
      <span>{nameIn(place.names, dict.lang)}</span>
    </a>
  );
}

function askedPlaces(index: ReturnType<typeof useAtlas>['index'], commitment: Commitment): readonly Place[] {
  const links = rowsOf(commitment).flatMap((task) => rowsAt(index.linksOfTask, task.id));
  const ids = new Set(links.filter((link) => link.relation === 'asks').map((link) => link.place));
  return [...ids].flatMap((id) => index.placeById.get(id) ?? []);
}
