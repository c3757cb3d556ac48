import { useId, useMemo, useState } from 'react';
import { lowerFirst } from '../../i18n/sentence-case.ts';
import type { Place } from '../../model/record.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { useHover } from '../../ui/hover-context.ts';
import { selectedPlace } from '../../view/view-state.ts';
import { ColumnChoice } from './column-choice.tsx';
import { CopyButton } from './copy-button.tsx';
import { FullBody, LongBody, ROWS_IN_FULL } from './table-body.tsx';
import { columnLabel, FIGURE_COLUMNS, type TableColumn, USUAL_COLUMNS } from './table-columns.ts';
import { sortOnClick, sortPlaces, type TableSort, USUAL_SORT } from './table-order.ts';
import { tableTsv } from './table-tsv.ts';

export interface PlacesTableProps {
  /** The places that pass the filter. Keep the same array while nothing changes. */
  readonly places: readonly Place[];
}

/** The filtered places as a table: the atlas for screen readers, for spreadsheets and for everyone who reads better in rows. */
export function PlacesTable({ places }: PlacesTableProps) {
  const { dict, index, live, view } = useAtlas();
  const { hoveredId, onHover } = useHover();
  // An element, not a ref: the long body has to hear when it is there.
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [columns, setColumns] = useState<readonly TableColumn[]>(USUAL_COLUMNS);
  const [sort, setSort] = useState<TableSort>(USUAL_SORT);
  const context = useMemo(() => ({ index, dict, year: view.year }), [index, dict, view.year]);
  const sorted = useMemo(() => sortPlaces(context, places, sort), [context, places, sort]);
  const words = dict.explore.table;
  const isLong = sorted.length > ROWS_IN_FULL;
  const body = { context, places: sorted, columns, selectedId: selectedPlace(view), hoveredId, onHover };
  const label = columnLabel(dict, sort.column);
  const captionId = useId();
  return (
    <div className="places-table" data-long={isLong}>
      {live ? (
        <div className="table-tools">
          <ColumnChoice dict={dict} shown={columns} onChange={setColumns} />
          <CopyButton dict={dict} rows={sorted.length} textOf={() => tableTsv(context, sorted, columns)} />
        </div>
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without a stop of its own a scroller cannot be moved by keys. */}
      <section ref={setScroller} className="table-scroller" tabIndex={0} aria-labelledby={captionId}>
        <table aria-rowcount={sorted.length + 1}>
          <caption id={captionId}>
            {words.caption(sorted.length)} · {lowerFirst(words.sortedBy(label, sort.direction))}
          </caption>
          <thead>
            <tr aria-rowindex={1}>
              {columns.map((column) => (
                <HeadCell
                  key={column}
                  column={column}
                  sort={sort}
                  onSort={live ? () => setSort(sortOnClick(sort, column)) : undefined}
                />
              ))}
            </tr>
          </thead>
          {isLong ? <LongBody {...body} scroller={scroller} /> : <FullBody {...body} />}
        </table>
      </section>
    </div>
  );
}

interface HeadCellProps {
  readonly column: TableColumn;
  readonly sort: TableSort;
  readonly onSort: (() => void) | undefined;
}

function HeadCell({ column, sort, onSort }: HeadCellProps) {
  const { dict } = useAtlas();
  const label = columnLabel(dict, column);
  const isSorted = sort.column === column;
  return (
    <th
      scope="col"
      data-column={column}
      aria-sort={isSorted ? sort.direction : undefined}
      className={FIGURE_COLUMNS.has(column) ? 'table-figure' : undefined}
    >
      {onSort ? (
        <button type="button" className="table-sort" title={dict.explore.table.sortBy(label)} onClick={onSort}>
          {label}
          <SortArrow direction={isSorted ? sort.direction : null} />
        </button>
      ) : (
        label
      )}
    </th>
  );
}

/** Which way the column is sorted; the room is kept where it is not, so that nothing moves. */
function SortArrow({ direction }: { readonly direction: TableSort['direction'] | null }) {
  return (
    <svg className="table-arrow" viewBox="0 0 10 10" aria-hidden="true" data-direction={direction ?? 'none'}>
      <path d={direction === 'descending' ? 'M1.5 3.5 5 7.5 8.5 3.5' : 'M1.5 6.5 5 2.5 8.5 6.5'} />
    </svg>
  );
}
