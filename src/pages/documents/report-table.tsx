import type { ProgressReport } from '../../model/report/progress-report.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { Cite } from '../place/cite.tsx';
import { LeadLine } from './lead-line.tsx';
import { tableSpot } from './report-citations.ts';
import { dueText, reportCells } from './report-words.ts';
import { TaskStateWords } from './task-state.tsx';

/** Every commitment of the report in one table: folded on the screen, always whole on paper. */
export function ReportTable({ report }: { readonly report: ProgressReport }) {
  const { dict, hrefTo, index } = usePageAtlas();
  const { columns } = dict.report;
  const cells = reportCells(dict, index, report.rows);
  return (
    <details className="report-table">
      <summary>
        <h3>
          {dict.documents.wholeTable} <span className="reg-count">{report.rows.length}</span>
        </h3>
      </summary>
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{columns.number}</th>
              <th scope="col">{columns.task}</th>
              <th scope="col">{columns.lead}</th>
              <th scope="col">{columns.due}</th>
              <th scope="col">{columns.status}</th>
              <th scope="col">{columns.assessment}</th>
            </tr>
          </thead>
          <tbody>
            {report.rows.map((row, at) => (
              <tr key={row.commitment.task.id}>
                <td>{at + 1}</td>
                <td>
                  <a href={hrefTo({ kind: 'task', id: row.commitment.task.id })}>{row.commitment.task.title}</a>
                  <span className="fact-note">{cells[at]?.reference}</span>
                </td>
                <td>
                  <LeadLine leads={row.commitment.leads} />
                </td>
                <td>{dueText(dict, row.commitment)}</td>
                <td>
                  <TaskStateWords state={row.now} />
                  <span className="fact-note">
                    {cells[at]?.asOf}
                    <Cite sources={row.now.rows.flatMap((status) => status.sources)} spot={tableSpot(row)} />
                  </span>
                </td>
                <td>{cells[at]?.assessment}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
