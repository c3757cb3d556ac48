import { useMemo } from 'react';
import type { Agency } from '../../model/record.ts';
import { type AgencyDuties, agencyDuties } from '../../model/report/agency-duties.ts';
import { commitmentsOf } from '../../model/report/commitments.ts';
import { AGENCY_LEVELS } from '../../model/vocabulary.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { CountedList, CountedTasks } from './counted-list.tsx';
import { DocumentShell } from './document-shell.tsx';

interface Listed {
  readonly agency: Agency;
  readonly duties: AgencyDuties;
}

/** Every body of the documents and those that took over, by level; how much each leads and helps with. */
export function AgenciesPage() {
  const { dict, index } = usePageAtlas();
  const words = dict.pages.agencies;
  const listed = useMemo(
    () => index.record.agencies.map((agency): Listed => ({ agency, duties: agencyDuties(index, agency.id) })),
    [index],
  );
  const unnamed = commitmentsOf(index, index.record.tasks).filter(({ leads }) => leads.length === 0);
  return (
    <DocumentShell crumbs={[{ label: dict.shell.nav.agencies }]}>
      <header className="page-head">
        <h1>{dict.pages.titles.agencies}</h1>
        <p className="page-lead">{words.intro}</p>
        <CountedList says={words.notNamed(unnamed.length)}>
          <CountedTasks tasks={unnamed.map(({ task }) => task)} />
        </CountedList>
      </header>
      {AGENCY_LEVELS.map((level) => {
        const own = listed.filter(({ agency }) => agency.level === level);
        if (own.length === 0) return null;
        return (
          <section key={level} className="page-part" aria-labelledby={`level-${level}`}>
            <h2 id={`level-${level}`}>
              {dict.record.agencyLevels[level]} <span className="reg-count">{own.length}</span>
            </h2>
            <ul className="agency-list">
              {own.map((entry) => (
                <AgencyEntry key={entry.agency.id} {...entry} />
              ))}
            </ul>
          </section>
        );
      })}
    </DocumentShell>
  );
}

function AgencyEntry({ agency, duties }: Listed) {
  const { dict, hrefTo } = usePageAtlas();
  const words = dict.pages.agencies;
  return (
    <li className="agency-entry" id={agency.id}>
      <p>
        <a href={hrefTo({ kind: 'agency', id: agency.id })}>{agency.name}</a>
        {agency.name === agency.nameVi ? null : (
          <span className="fact-note" lang="vi">
            {agency.nameVi}
          </span>
        )}
        {duties.passedTo ? (
          <span className="fact-note">
            {dict.promise.lead.successor(duties.passedTo.agency.name, duties.passedTo.date)}
          </span>
        ) : null}
      </p>
      <p className="agency-numbers">
        {duties.leads.length > 0 ? <span>{words.leads(duties.leads.length)}</span> : null}
        {duties.coordinates.length > 0 ? <span>{words.coordinates(duties.coordinates.length)}</span> : null}
        {duties.leads.length + duties.coordinates.length === 0 ? <span className="soft">{words.noTasks}</span> : null}
      </p>
    </li>
  );
}
