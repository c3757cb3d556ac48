import { nameIn } from '../../cartography/map-labels.ts';
import { statusDateText } from '../../i18n/record-words.ts';
import { upperFirst } from '../../i18n/sentence-case.ts';
import type { ProgressReport, ReportRow } from '../../model/report/progress-report.ts';
import { Icon } from '../../ui/icon.tsx';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { Cite } from '../place/cite.tsx';
import { LeadLine } from './lead-line.tsx';
import { recordedSpot } from './report-citations.ts';
import { standingText } from './standing-text.ts';
import { TaskStateWords } from './task-state.tsx';

/** What changed within the period, what was merely seen again, each with what was recorded and by whom. */
export function ReportChanges({ report }: { readonly report: ProgressReport }) {
  const { dict } = usePageAtlas();
  const words = dict.report;
  return (
    <>
      <section className="report-list" aria-labelledby="report-changed">
        <h3 id="report-changed">
          {words.sections.changed} <span className="reg-count">{report.changed.length}</span>
        </h3>
        <p className="fact-note">{words.sectionMeanings.changed}</p>
        {report.changed.length === 0 ? <p>{words.noChanges}</p> : null}
        <ol className="change-list">
          {report.changed.map((row) => (
            <Change key={row.commitment.task.id} row={row} />
          ))}
        </ol>
      </section>
      {report.confirmed.length > 0 ? (
        <details className="report-list count">
          <summary>
            <h3>
              {words.sections.confirmed} <span className="reg-count">{report.confirmed.length}</span>
            </h3>
          </summary>
          <p className="fact-note">{words.sectionMeanings.confirmed}</p>
          <ol className="change-list">
            {report.confirmed.map((row) => (
              <Change key={row.commitment.task.id} row={row} />
            ))}
          </ol>
        </details>
      ) : null}
    </>
  );
}

function Change({ row }: { readonly row: ReportRow }) {
  const { dict, hrefTo, index } = usePageAtlas();
  const { task } = row.commitment;
  return (
    <li>
      <div>
        <p className="change-title">
          <a href={hrefTo({ kind: 'task', id: task.id })}>{task.title}</a>
        </p>
        <p className="change-states">
          {row.change === 'moved' ? (
            <>
              <TaskStateWords state={row.before} /> <span aria-hidden="true">→</span>{' '}
            </>
          ) : null}
          <TaskStateWords state={row.now} />
          {row.change === 'first' ? <span className="soft"> ({dict.report.changes.first})</span> : null}
        </p>
      </div>
      <ul className="change-rows">
        {row.recorded.map((status, at) => {
          const place = index.placeById.get(`${status.subject}`);
          return (
            <li key={`${status.subject}${status.date}${status.status}${status.note}`}>
              {status.note} <span className="soft">{upperFirst(statusDateText(dict, status))}</span>
              {place ? (
                <>
                  {dict.shell.listSeparator}
                  <a href={hrefTo({ kind: 'place', id: place.id })}>{nameIn(place.names, dict.lang)}</a>
                </>
              ) : null}
              <Cite sources={status.sources} spot={recordedSpot(row, at)} />
            </li>
          );
        })}
      </ul>
    </li>
  );
}

/** What is late, for how long, and on which act; who leads it. */
export function ReportLate({ report }: { readonly report: ProgressReport }) {
  const { dict, hrefTo, index } = usePageAtlas();
  const words = dict.report;
  return (
    <section className="report-list" aria-labelledby="report-late">
      <h3 id="report-late">
        {words.sections.late} <span className="reg-count">{report.late.length}</span>
      </h3>
      <p className="fact-note">{words.lateNote}</p>
      {report.late.length === 0 ? <p>{dict.documents.nothingLate}</p> : null}
      <ol className="change-list">
        {report.late.map((row) => {
          const { task } = row.commitment;
          return (
            <li key={task.id}>
              <div>
                <p className="change-title">
                  <a href={hrefTo({ kind: 'task', id: task.id })}>{task.title}</a>
                </p>
                <p className="late-chip">
                  <Icon name="clock" />
                  {standingText(dict, row.standing, index.documentById.get(task.document))}
                </p>
              </div>
              <div className="change-rows">
                {row.standing.shortfall ? (
                  <p>
                    {row.standing.shortfall.note}{' '}
                    <span className="soft">{upperFirst(statusDateText(dict, row.standing.shortfall))}</span>
                    <Cite sources={row.standing.shortfall.sources} spot={`late-${task.id}`} />
                  </p>
                ) : null}
                <LeadLine leads={row.commitment.leads} />
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
