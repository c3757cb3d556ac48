import type { Lead } from '../../model/lead-agency.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';

interface LeadLineProps {
  readonly leads: readonly Lead[];
}

/** Leads in one line of a register: names as the documents write them, linked, and who holds the work today. */
export function LeadLine({ leads }: LeadLineProps) {
  const { dict } = usePageAtlas();
  if (leads.length === 0) return <span className="not-named">{dict.promise.lead.notNamed}</span>;
  return (
    <ul className="lead-line">
      {leads.map((lead) => (
        <li key={`${lead.document}${lead.nameInDocument}`}>
          <LeadName lead={lead} />
          <LeadToday lead={lead} />
        </li>
      ))}
    </ul>
  );
}

/** Bodies another row of the same document names for the same thing, folded behind their number. */
export function OtherLeads({ leads }: LeadLineProps) {
  const { dict } = usePageAtlas();
  if (leads.length === 0) return null;
  return (
    <details className="coordinators">
      <summary>{dict.documents.otherLeads(leads.length)}</summary>
      <ul className="coordinator-list">
        {leads.map((lead) => (
          <li key={`${lead.document}${lead.nameInDocument}`}>
            <LeadName lead={lead} />
            <LeadToday lead={lead} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The name as the document writes it, leading to the body it stands for. */
export function LeadName({ lead }: { readonly lead: Lead }) {
  const { hrefTo } = usePageAtlas();
  const [first] = lead.bodies;
  return first ? (
    <a href={hrefTo({ kind: 'agency', id: first.agency.id })} lang="vi">
      {lead.nameInDocument}
    </a>
  ) : (
    <span lang="vi">{lead.nameInDocument}</span>
  );
}

function LeadToday({ lead }: { readonly lead: Lead }) {
  const { dict, hrefTo } = usePageAtlas();
  return lead.bodies.map((body) => {
    const last = body.successors.at(-1);
    return last ? (
      <span className="fact-note" key={body.agency.id}>
        {dict.documents.today} <a href={hrefTo({ kind: 'agency', id: last.agency.id })}>{last.agency.name}</a>
      </span>
    ) : null;
  });
}
