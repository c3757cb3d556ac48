import { type ReactNode, useMemo, useRef } from 'react';
import type { PlanDocument } from '../../model/record.ts';
import { rowsAt } from '../../model/record-index.ts';
import { commitmentsOf } from '../../model/report/commitments.ts';
import { documentShort } from '../../ui/document-short.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { SourceNumbersProvider } from '../place/cite.tsx';
import { SourceList } from '../place/source-list.tsx';
import { withBoundDashes } from './bound-dashes.ts';
import { citedInOrder } from './cited-sources.ts';
import { DocumentAbstract } from './document-abstract.tsx';
import { DocumentShell } from './document-shell.tsx';
import { QuietAtlas } from './quiet-atlas.tsx';
import { Register } from './register.tsx';
import { RegisterTools } from './register-tools.tsx';
import { reportCitations } from './report-citations.ts';
import { ReportSection, useReportPrint } from './report-section.tsx';
import { useReport } from './use-report.ts';
import { YearChoice } from './year-choice.tsx';

interface PlanPageProps {
  readonly document: PlanDocument;
  /** A small map of the plan's places. */
  readonly locator?: ReactNode;
}

/** A plan: what it is, its progress report, then its whole register as the document is laid out. */
export function PlanPage({ document, locator }: PlanPageProps) {
  const { dict, index } = usePageAtlas();
  const chosen = useReport(index, 'document', document.id);
  const { printing, print } = useReportPrint();
  const scope = useRef<HTMLElement>(null);
  const commitments = useMemo(
    () => commitmentsOf(index, rowsAt(index.tasksOfDocument, document.id)),
    [index, document.id],
  );
  const rows = rowsAt(index.tasksOfDocument, document.id).length;
  const sources = useMemo(() => citedInOrder(index, reportCitations(chosen.report)), [index, chosen.report]);
  const numbers = useMemo(() => new Map(sources.map((cited) => [cited.source.id, cited.number])), [sources]);
  return (
    <DocumentShell
      crumbs={[{ label: dict.shell.nav.plans, page: { kind: 'plans' } }, { label: documentShort(dict, document) }]}
    >
      <SourceNumbersProvider value={numbers}>
        <article className="plan-page" data-print={printing ? 'report' : undefined} aria-labelledby="plan-title">
          <header className="page-head" data-locator={locator !== undefined}>
            <div>
              <p className="kicker">{dict.record.documentNatures[document.nature]}</p>
              <h1 id="plan-title">{withBoundDashes(document.title)}</h1>
              <DocumentAbstract document={document} withNature={false} />
              <p className="page-lead">{dict.documents.rowsAndCommitments(rows, commitments.length)}</p>
              <nav className="page-contents" aria-label={dict.documents.onThisPage}>
                <a href="#report">{dict.report.heading}</a>
                <a href="#register">{dict.pages.plans.register}</a>
                {sources.length > 0 ? <a href="#place-sources">{dict.place.sources.heading}</a> : null}
              </nav>
            </div>
            {locator ? <div className="page-locator">{locator}</div> : null}
          </header>
          <QuietAtlas>
            <ReportSection chosen={chosen} onPrint={print} />
          </QuietAtlas>
          <section className="page-part" id="register" aria-labelledby="register-heading" ref={scope} tabIndex={-1}>
            <h2 id="register-heading">{dict.pages.plans.register}</h2>
            <RegisterTools commitments={commitments} scope={scope} />
            <YearChoice />
            <Register document={document} level={2} />
          </section>
          <SourceList sources={sources} />
        </article>
      </SourceNumbersProvider>
    </DocumentShell>
  );
}
