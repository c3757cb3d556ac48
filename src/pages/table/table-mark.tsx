import { markSvg } from '../../cartography/mark-svg.ts';
import { markOf } from '../../cartography/marks.ts';
import { hueOf } from '../../cartography/palettes.ts';
import { placeIsLate } from '../../model/lateness.ts';
import type { Place } from '../../model/record.ts';
import { stateInYear } from '../../model/state-in-year.ts';
import { Drawing } from '../../ui/drawing.tsx';
import type { TableContext } from './table-cells.ts';

/** The place's symbol as on the map. */
export function TableMark({ context, place }: { readonly context: TableContext; readonly place: Place }) {
  const { index, year } = context;
  const state = stateInYear(index, place.id, year);
  const mark = markOf({
    layer: place.layer,
    kind: place.kind,
    status: state.status,
    promised: state.mode === 'promised',
    late: placeIsLate(index, place.id, year),
    hue: hueOf(place.layer, place.id),
  });
  return <Drawing className="table-mark" svg={markSvg(mark, 'css', 20)} />;
}
