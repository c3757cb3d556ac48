import { memo } from 'react';
import { hueOf } from '../../cartography/palettes.ts';
import type { Place } from '../../model/record.ts';
import { cellLines, type TableContext } from './table-cells.ts';
import { FIGURE_COLUMNS, RUNNING_COLUMNS, type TableColumn } from './table-columns.ts';
import { RunningLines, TableLine } from './table-line.tsx';
import { TableMark } from './table-mark.tsx';

interface TableRowProps {
  readonly context: TableContext;
  readonly place: Place;
  readonly columns: readonly TableColumn[];
  /** Position in the sorted table, 0 first. */
  readonly at: number;
  readonly selected: boolean;
  readonly lit: boolean;
  readonly onHover: (id: string | null) => void;
  readonly measure: ((row: Element | null) => void) | undefined;
}

/** One place. The name heads the row and leads to its sheet. */
export const TableRow = memo(function TableRow(props: TableRowProps) {
  const { context, place, columns, at, selected, lit, onHover, measure } = props;
  return (
    <tr
      ref={measure}
      data-index={at}
      data-hue={hueOf(place.layer, place.id)}
      data-lit={lit}
      aria-rowindex={at + 2}
      onPointerEnter={() => onHover(place.id)}
      onPointerLeave={() => onHover(null)}
    >
      {columns.map((column) => (
        <Cell key={column} context={context} place={place} column={column} selected={selected} />
      ))}
    </tr>
  );
});

type CellProps = Pick<TableRowProps, 'context' | 'place' | 'selected'> & { readonly column: TableColumn };

function Cell(props: CellProps) {
  const { context, place, column } = props;
  if (column === 'name') {
    return (
      <th scope="row" data-column={column}>
        <TableMark context={context} place={place} />
        <Lines {...props} />
      </th>
    );
  }
  return (
    <td data-column={column} className={FIGURE_COLUMNS.has(column) ? 'table-figure' : undefined}>
      <Lines {...props} />
    </td>
  );
}

function Lines({ context, place, column, selected }: CellProps) {
  const lines = cellLines(context, place, column);
  if (RUNNING_COLUMNS.has(column)) return <RunningLines dict={context.dict} lines={lines} />;
  return lines.map((line) => (
    <TableLine key={line.text} line={line} className="table-line" current={selected && column === 'name'} />
  ));
}
