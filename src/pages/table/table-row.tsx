import { Fragment, memo } from 'react';
import { hueOf } from '../../cartography/palettes.ts';
import type { Place } from '../../model/record.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { type CellLine, cellLines, type TableContext } from './table-cells.ts';
import { FIGURE_COLUMNS, RUNNING_COLUMNS, type TableColumn } from './table-columns.ts';
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
      {columns.map((column) => {
        const running = RUNNING_COLUMNS.has(column);
        const lines = cellLines(context, place, column).map((line, number) => (
          <Fragment key={line.text}>
            {running && number > 0 ? joinBefore(context, column, line) : null}
            <Line line={line} running={running} current={selected && column === 'name'} />
          </Fragment>
        ));
        return column === 'name' ? (
          <th key={column} scope="row" data-column={column}>
            <TableMark context={context} place={place} />
            {lines}
          </th>
        ) : (
          <td key={column} data-column={column} className={FIGURE_COLUMNS.has(column) ? 'table-figure' : undefined}>
            {lines}
          </td>
        );
      })}
    </tr>
  );
});

function joinBefore({ dict }: TableContext, column: TableColumn, line: CellLine): string {
  return column === 'province' || line.note ? dict.explore.table.join : dict.explore.table.joinLong;
}

interface LineProps {
  readonly line: CellLine;
  readonly running: boolean;
  readonly current: boolean;
}

function Line({ line, running, current }: LineProps) {
  const { text, note, missing, lang, page } = line;
  if (page) {
    return (
      <PageLink page={page} aria-current={current ? 'page' : undefined} className="table-link">
        {text}
      </PageLink>
    );
  }
  return (
    <span className={running ? 'table-run' : 'table-line'} data-tone={missing || note ? 'soft' : undefined} lang={lang}>
      {text}
    </span>
  );
}
