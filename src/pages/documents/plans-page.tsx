import { formatNumber } from '../../i18n/numbers.ts';
import { yearOf } from '../../model/dates.ts';
import type { PlanDocument } from '../../model/record.ts';
import { yearPeriod } from '../../model/report/period.ts';
import { progressReport } from '../../model/report/progress-report.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { FILL_OF_STATUS } from './bar-fills.ts';
import { DocumentAbstract } from './document-abstract.tsx';
import { DocumentShell } from './document-shell.tsx';
import { PromisesChart } from './promises-chart.tsx';
import { ShareBar } from './share-bar.tsx';
import { StateMark } from './state-mark.tsx';

/** The documents, each with how it stands; then every dated promise against what happened. */
export function PlansPage() {
  const { dict, index } = usePageAtlas();
  return (
    <DocumentShell crumbs={[{ label: dict.shell.nav.plans }]}>
      <header className="page-head">
        <h1>{dict.pages.titles.plans}</h1>
        <p className="page-lead">{dict.pages.descriptions.plans}</p>
      </header>
      <ul className="plan-cards">
        {index.record.documents.map((document) => (
          <li key={document.id}>
            <PlanCard document={document} />
          </li>
        ))}
      </ul>
      <PromisesChart />
    </DocumentShell>
  );
}

function PlanCard({ document }: { readonly document: PlanDocument }) {
  const { dict, hrefTo, index } = usePageAtlas();
  const report = progressReport(index, {
    subject: { kind: 'document', id: document.id },
    ...yearPeriod(yearOf(index.record.asOf)),
  });
  const address = hrefTo({ kind: 'plan', id: document.id });
  return (
    <article className="plan-card">
      <h2>
        <a href={address}>{document.title}</a>
      </h2>
      <DocumentAbstract document={document} />
      <p className="plan-card-total">
        <strong>{formatNumber(report.rows.length, dict.lang)}</strong> {dict.documents.commitments(report.rows.length)}
      </p>
      <ShareBar
        label={dict.report.sections.byState}
        shares={report.byState.map(({ key, rows }) => ({ key, count: rows.length, fill: FILL_OF_STATUS[key] }))}
      />
      <ul className="bar-legend">
        {report.byState.map(({ key, rows }) => (
          <li key={key}>
            <StateMark status={key} />
            <strong>{formatNumber(rows.length, dict.lang)}</strong> {dict.record.taskStatuses[key]}
          </li>
        ))}
      </ul>
      <p className="plan-card-links">
        <a href={`${address}#report`}>{dict.pages.plans.openReport}</a>
        <a href={`${address}#register`}>{dict.pages.plans.register}</a>
      </p>
    </article>
  );
}
