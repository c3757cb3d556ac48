import { formatNumber } from '../../i18n/numbers.ts';
import type { ProgressReport } from '../../model/report/progress-report.ts';
import { Icon } from '../../ui/icon.tsx';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { FILL_OF_OUTCOME, FILL_OF_STATUS } from './bar-fills.ts';
import { DueYears } from './due-years.tsx';
import { OutcomeMark } from './outcome-mark.tsx';
import { ReportCount } from './report-count.tsx';
import { ShareBar } from './share-bar.tsx';
import { StateMark } from './state-mark.tsx';

interface SideProps {
  readonly report: ProgressReport;
}

/** What the plan says: how many commitments, by what dates, who is named. */
export function ReportPlanSays({ report }: SideProps) {
  const { dict } = usePageAtlas();
  const words = dict.report;
  const repeats = report.rows.reduce((sum, row) => sum + row.commitment.repeats.length, 0);
  const dated = report.rows.filter((row) => row.dates.length > 0);
  return (
    <section className="report-side" aria-labelledby="plan-says">
      <h3 id="plan-says">{words.planSays}</h3>
      <p className="report-total">
        <strong>{formatNumber(report.rows.length, dict.lang)}</strong> {dict.documents.commitments(report.rows.length)}
        {repeats > 0 ? <span className="fact-note">{words.folded(repeats)}</span> : null}
      </p>
      <div className="counts">
        <ReportCount label={dict.documents.withDate} rows={dated} />
        <ReportCount
          label={words.sections.dueWithin}
          meaning={words.sectionMeanings.dueWithin}
          rows={report.dueWithin}
        />
        {report.subject.kind === 'document' ? (
          <ReportCount
            label={words.sections.withoutAgency}
            meaning={words.sectionMeanings.withoutAgency}
            rows={report.withoutAgency}
          />
        ) : null}
      </div>
      {dated.length > 0 ? (
        <figure className="report-figure">
          <figcaption>{dict.documents.datesByYear}</figcaption>
          <DueYears rows={report.rows} />
        </figure>
      ) : null}
    </section>
  );
}

/** What the record shows: the states on the last day, and how they stand against the dates. */
export function ReportRecordShows({ report }: SideProps) {
  const { dict } = usePageAtlas();
  const words = dict.report;
  return (
    <section className="report-side" aria-labelledby="record-shows">
      <h3 id="record-shows">{words.recordShows}</h3>
      <h4>{words.sections.byState}</h4>
      <ShareBar
        label={report.byState
          .map(({ key, rows }) => `${dict.record.taskStatuses[key]}: ${formatNumber(rows.length, dict.lang)}`)
          .join('; ')}
        shares={report.byState.map(({ key, rows }) => ({ key, count: rows.length, fill: FILL_OF_STATUS[key] }))}
      />
      <div className="counts">
        {report.byState.map(({ key, rows }) => (
          <ReportCount
            key={key}
            label={dict.record.taskStatuses[key]}
            meaning={key === 'unknown' ? words.sectionMeanings.unknown : undefined}
            mark={<StateMark status={key} />}
            rows={rows}
          />
        ))}
      </div>
      <h4>{words.sections.byOutcome}</h4>
      <ShareBar
        label={report.byOutcome
          .map(({ key, rows }) => `${dict.promise.outcomes[key]}: ${formatNumber(rows.length, dict.lang)}`)
          .join('; ')}
        shares={report.byOutcome.map(({ key, rows }) => ({ key, count: rows.length, fill: FILL_OF_OUTCOME[key] }))}
      />
      <div className="counts">
        {report.byOutcome.map(({ key, rows }) => (
          <ReportCount
            key={key}
            label={dict.promise.outcomes[key]}
            meaning={dict.promise.outcomeMeanings[key]}
            mark={key === 'late' ? <Icon name="clock" /> : <OutcomeMark outcome={key} />}
            rows={rows}
          />
        ))}
      </div>
    </section>
  );
}
