import type { ReactNode } from 'react';
import { formatNumber } from '../../i18n/numbers.ts';
import type { ReportRow } from '../../model/report/progress-report.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { standingText } from './standing-text.ts';
import { TaskStateWords } from './task-state.tsx';

interface ReportCountProps {
  readonly label: string;
  /** What the number means, one sentence. */
  readonly meaning?: string | undefined;
  readonly mark?: ReactNode;
  readonly rows: readonly ReportRow[];
}

/** A number of the report. It opens the very rows it counts, so that nobody has to believe it. */
export function ReportCount({ label, meaning, mark, rows }: ReportCountProps) {
  const { dict, hrefTo, index } = usePageAtlas();
  const number = (
    <>
      <span className="count-mark">{mark}</span>
      <strong className="count-number">{formatNumber(rows.length, dict.lang)}</strong>
    </>
  );
  if (rows.length === 0) {
    return (
      <p className="count-none">
        {number} {label}
      </p>
    );
  }
  return (
    <details className="count">
      <summary>
        {number}
        <span className="count-label">{label}</span>
      </summary>
      {meaning ? <p className="fact-note">{meaning}</p> : null}
      <ol className="count-rows">
        {rows.map((row) => {
          const { task } = row.commitment;
          return (
            <li key={task.id}>
              <a href={hrefTo({ kind: 'task', id: task.id })}>{task.title}</a>
              <span className="fact-note">
                <TaskStateWords state={row.now} />
                {row.standing.outcome === 'no-date'
                  ? null
                  : `${dict.shell.listSeparator}${standingText(dict, row.standing, index.documentById.get(task.document))}`}
              </span>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
