import { useVirtualizer } from '@tanstack/react-virtual';
import type { Place } from '../../model/record.ts';
import type { TableContext } from './table-cells.ts';
import type { TableColumn } from './table-columns.ts';
import { TableRow } from './table-row.tsx';

/** Beyond this only the rows in sight are in the page. */
export const ROWS_IN_FULL = 500;

const ESTIMATED_ROW_PX = 40;
const OVERSCAN = 12;

export interface TableBodyProps {
  readonly context: TableContext;
  readonly places: readonly Place[];
  readonly columns: readonly TableColumn[];
  readonly selectedId: string | null;
  readonly hoveredId: string | null;
  readonly onHover: (id: string | null) => void;
}

export function FullBody({ places, ...rest }: TableBodyProps) {
  return (
    <tbody>
      {places.map((place, at) => (
        <Row key={place.id} {...rest} place={place} at={at} />
      ))}
    </tbody>
  );
}

/** Rows as they come into sight. Two empty rows keep the room of the others, so that the scroll bar tells the truth. */
export function LongBody({ places, scroller, ...rest }: TableBodyProps & { readonly scroller: HTMLElement | null }) {
  const rows = useVirtualizer({
    count: places.length,
    getScrollElement: () => scroller,
    estimateSize: () => ESTIMATED_ROW_PX,
    overscan: OVERSCAN,
    getItemKey: (at) => places[at]?.id ?? at,
  });
  const shown = rows.getVirtualItems();
  const abovePx = shown[0]?.start ?? 0;
  const belowPx = rows.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    <tbody>
      <Gap heightPx={abovePx} columns={rest.columns.length} />
      {shown.map(({ index: at }) => {
        const place = places[at];
        return place ? <Row key={place.id} {...rest} place={place} at={at} measure={rows.measureElement} /> : null;
      })}
      <Gap heightPx={belowPx} columns={rest.columns.length} />
    </tbody>
  );
}

interface RowProps extends Omit<TableBodyProps, 'places'> {
  readonly place: Place;
  readonly at: number;
  /** Told the row's element, to take its height. */
  readonly measure?: (row: Element | null) => void;
}

function Row(props: RowProps) {
  const { context, columns, place, at, selectedId, hoveredId, onHover, measure } = props;
  return (
    <TableRow
      context={context}
      place={place}
      columns={columns}
      at={at}
      selected={place.id === selectedId}
      lit={place.id === hoveredId}
      onHover={onHover}
      measure={measure}
    />
  );
}

function Gap({ heightPx, columns }: { readonly heightPx: number; readonly columns: number }) {
  // The height is an attribute: the content security policy allows no style attribute.
  return heightPx > 0 ? (
    <tr className="table-gap">
      <td colSpan={columns} height={Math.round(heightPx)} />
    </tr>
  ) : null;
}
