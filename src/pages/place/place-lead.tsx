import { referenceText } from '../../i18n/record-words.ts';
import { type AgencyToday, type Lead, leadsOfPlace } from '../../model/lead-agency.ts';
import type { Place } from '../../model/record.ts';
import { rowsAt } from '../../model/record-index.ts';
import { parseReference } from '../../model/reference.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { documentShort } from '../../ui/document-short.ts';
import { Cite } from './cite.tsx';
import { SPOTS } from './sheet-sources.ts';

/** Who leads: the name as the document writes it, how the record knows, who took over. "Not named" is an answer. */
export function PlaceLead({ place }: { readonly place: Place }) {
  const { dict, index } = useAtlas();
  const { leads, notNamedIn, nobody } = leadsOfPlace(index, place.id);
  return (
    <section className="place-section" aria-labelledby="place-lead">
      <h2 id="place-lead">{dict.promise.lead.label}</h2>
      <ul className="lead-list">
        {leads.map((lead, at) => (
          <li key={`${lead.document}${lead.nameInDocument}${lead.basis}`}>
            <LeadEntry lead={lead} at={at} />
          </li>
        ))}
        {notNamedIn.map((id) => {
          const document = index.documentById.get(id);
          return (
            <li key={id} className="soft">
              {dict.promise.lead.notNamedIn(document ? documentShort(dict, document) : id)}
            </li>
          );
        })}
        {nobody ? <li className="soft">{dict.promise.lead.nobody}</li> : null}
      </ul>
    </section>
  );
}

function LeadEntry({ lead, at }: { readonly lead: Lead; readonly at: number }) {
  const { dict, hrefTo, index } = useAtlas();
  const document = lead.document === null ? undefined : index.documentById.get(lead.document);
  const [first] = lead.bodies;
  const named = rowsAt(index.agencyNamesByText, lead.nameInDocument);
  const translated = named.find((name) => lead.document !== null && name.documents.includes(lead.document))?.name;
  return (
    <>
      <p>
        {first ? (
          <a href={hrefTo({ kind: 'agency', id: first.agency.id })} lang="vi">
            {lead.nameInDocument}
          </a>
        ) : (
          <span lang="vi">{lead.nameInDocument}</span>
        )}
        {lead.source ? <Cite sources={[lead.source]} spot={SPOTS.lead(at)} /> : null}
      </p>
      {translated !== undefined && translated !== lead.nameInDocument ? (
        <p className="fact-note">{translated}</p>
      ) : null}
      <Origins lead={lead} />
      {document ? <p className="fact-note">{documentShort(dict, document)}</p> : null}
      {lead.bodies.map((body, number) => (
        <Successors key={body.agency.id} body={body} lead={at} number={number} joint={lead.bodies.length > 1} />
      ))}
    </>
  );
}

/** How the record knows the lead, with the tasks and references that lead to it. */
function Origins({ lead }: { readonly lead: Lead }) {
  const { dict, hrefTo, index } = useAtlas();
  const words = dict.promise.lead;
  if (lead.basis === 'own' || lead.basis === 'general-clause') return <p className="fact-note">{words[lead.basis]}</p>;
  return (
    <p className="fact-note">
      {lead.paths.map(({ task, assignedBy }, at) => {
        const assigning = assignedBy === null ? undefined : index.taskById.get(assignedBy);
        const origin = assigning ? words.assigned(referenceText(dict, parseReference(assigning.ref))) : words.named;
        const id = assignedBy ?? task;
        return (
          <span key={`${task}${assignedBy}`}>
            {at > 0 ? '; ' : null}
            {origin} (<a href={hrefTo({ kind: 'task', id })}>{id}</a>)
          </span>
        );
      })}
    </p>
  );
}

interface SuccessorsProps {
  readonly body: AgencyToday;
  readonly lead: number;
  readonly number: number;
  /** True when the name stands for several bodies: each is named before its successor. */
  readonly joint: boolean;
}

function Successors({ body, lead, number, joint }: SuccessorsProps) {
  const { dict, hrefTo } = useAtlas();
  return (
    <>
      {joint ? (
        <p className="fact-note">
          <a href={hrefTo({ kind: 'agency', id: body.agency.id })}>{body.agency.name}</a>
        </p>
      ) : null}
      {body.successors.map(({ agency, date, source }, step) => (
        <p className="successor" key={agency.id}>
          <a href={hrefTo({ kind: 'agency', id: agency.id })}>{dict.promise.lead.successor(agency.name, date)}</a>
          <Cite sources={[source]} spot={SPOTS.successor(lead, number, step)} />
        </p>
      ))}
    </>
  );
}
