import type { ReactNode } from 'react';
import type { Agency } from '../../model/record.ts';
import { agencyDuties } from '../../model/report/agency-duties.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { SourceNumbersProvider } from '../place/cite.tsx';
import { SourceList } from '../place/source-list.tsx';
import { agencyCitations } from './agency-citations.ts';
import { AgencySuccession } from './agency-succession.tsx';
import { citedInOrder } from './cited-sources.ts';
import { DocumentShell } from './document-shell.tsx';
import { DutyList } from './duty-list.tsx';
import { QuietAtlas } from './quiet-atlas.tsx';
import { reportCitations } from './report-citations.ts';
import { ReportSection, useReportPrint } from './report-section.tsx';
import { useReport } from './use-report.ts';

interface AgencyPageProps {
  readonly agency: Agency;
  /** A small map of the places whose tasks it leads. */
  readonly locator?: ReactNode;
}

/** A body: what it is called and where, what it took over and passed on, what it leads and helps with, its progress report. */
export function AgencyPage({ agency, locator }: AgencyPageProps) {
  const { dict, index } = usePageAtlas();
  const duties = agencyDuties(index, agency.id);
  const chosen = useReport(index, 'agency', agency.id);
  const { printing, print } = useReportPrint();
  const leadsAny = duties.leads.length > 0;
  const sources = citedInOrder(index, [
    ...agencyCitations(agency, duties),
    ...(leadsAny ? reportCitations(chosen.report) : []),
  ]);
  const numbers = new Map(sources.map((cited) => [cited.source.id, cited.number]));
  const words = dict.pages.agencies;
  return (
    <DocumentShell crumbs={[{ label: dict.shell.nav.agencies, page: { kind: 'agencies' } }, { label: agency.name }]}>
      <SourceNumbersProvider value={numbers}>
        <article className="agency-page" data-print={printing ? 'report' : undefined} aria-labelledby="agency-name">
          <header className="page-head" data-locator={locator !== undefined}>
            <div>
              <p className="kicker">{dict.record.agencyLevels[agency.level]}</p>
              <h1 id="agency-name">{agency.name}</h1>
              <AgencySuccession agency={agency} duties={duties} />
              {duties.leads.length + duties.coordinates.length === 0 ? <p>{words.noTasks}</p> : null}
            </div>
            {locator ? <div className="page-locator">{locator}</div> : null}
          </header>
          {leadsAny ? (
            <QuietAtlas>
              <ReportSection chosen={chosen} onPrint={print} />
            </QuietAtlas>
          ) : null}
          <DutyList id="leads" heading={words.leads(duties.leads.length)} duties={duties.leads} />
          <DutyList
            id="coordinates"
            heading={words.coordinates(duties.coordinates.length)}
            duties={duties.coordinates}
          />
          <SourceList sources={sources} />
        </article>
      </SourceNumbersProvider>
    </DocumentShell>
  );
}
