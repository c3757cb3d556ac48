import { Fragment } from 'react';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { PageLink } from '../../ui/page-link.tsx';
import type { CellLine } from './table-cells.ts';

/** The lines of a cell as one running text. */
export function RunningLines({ dict, lines }: { readonly dict: Dictionary; readonly lines: readonly CellLine[] }) {
  const { join, joinLong } = dict.explore.table;
  const isList = lines.every(({ note }) => !note);
  return lines.map((line, at) => (
    <Fragment key={line.text}>
      {at === 0 ? null : line.note ? dict.strip.join : isList ? join : joinLong}
      <TableLine line={line} className="table-run" />
    </Fragment>
  ));
}

interface TableLineProps {
  readonly line: CellLine;
  readonly className: string;
  readonly current?: boolean;
}

/** One line of a cell; a link where it leads somewhere. */
export function TableLine({ line, className, current = false }: TableLineProps) {
  const { text, note, missing, lang, page } = line;
  if (page) {
    return (
      <PageLink page={page} aria-current={current ? 'page' : undefined} className="table-link">
        {text}
      </PageLink>
    );
  }
  return (
    <span className={className} data-tone={missing || note ? 'soft' : undefined} lang={lang}>
      {text}
    </span>
  );
}
