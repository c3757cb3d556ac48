import { referenceText } from '../../i18n/record-words.ts';
import { type Lead, leadOfTask } from '../../model/lead-agency.ts';
import type { Task } from '../../model/record.ts';
import { rowsAt } from '../../model/record-index.ts';
import { parseReference } from '../../model/reference.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { Cite } from '../place/cite.tsx';
import { LeadName } from './lead-line.tsx';
import { TASK_SPOTS } from './task-citations.ts';

/** Who leads the task, by the rule: its own row, else the row that assigns it, else "not named"; and who took over since. */
export function TaskLead({ task }: { readonly task: Task }) {
  const { dict, index } = useAtlas();
  const { leads } = leadOfTask(index, task);
  if (leads.length === 0) return <span className="not-named">{dict.promise.lead.notNamed}</span>;
  return (
    <ul className="lead-list">
      {leads.map((lead, at) => (
        <li key={`${lead.document}${lead.nameInDocument}`}>
          <LeadName lead={lead} />
          <Translation lead={lead} />
          <Origin lead={lead} />
          <Today lead={lead} at={at} />
        </li>
      ))}
    </ul>
  );
}

function Translation({ lead }: { readonly lead: Lead }) {
  const { dict, index } = useAtlas();
  const entries = rowsAt(index.agencyNamesByText, lead.nameInDocument);
  const entry = entries.find((name) => lead.document !== null && name.documents.includes(lead.document)) ?? entries[0];
  return (
    <>
      {entry?.name !== undefined && entry.name !== lead.nameInDocument ? (
        <span className="fact-note">{entry.name}</span>
      ) : null}
      {entry?.collective ? <span className="fact-note">{dict.promise.lead.standsForNobody}</span> : null}
    </>
  );
}

function Origin({ lead }: { readonly lead: Lead }) {
  const { dict, hrefTo, index } = useAtlas();
  const assigning = lead.paths.flatMap(({ assignedBy }) => (assignedBy ? (index.taskById.get(assignedBy) ?? []) : []));
  if (lead.basis !== 'assigned' || assigning.length === 0) {
    return <span className="fact-note">{dict.promise.lead.named}</span>;
  }
  return assigning.map((task) => (
    <span className="fact-note" key={task.id}>
      <a href={hrefTo({ kind: 'task', id: task.id })}>
        {dict.promise.lead.assigned(referenceText(dict, parseReference(task.ref)))}
      </a>
    </span>
  ));
}

function Today({ lead, at }: { readonly lead: Lead; readonly at: number }) {
  const { dict, hrefTo } = useAtlas();
  return lead.bodies.map((body, number) => (
    <span key={body.agency.id}>
      {body.successors.map(({ agency, date, source }, step) => (
        <span className="successor" key={agency.id}>
          {lead.bodies.length > 1 ? `${body.agency.name}${dict.shell.colon}` : null}
          <a href={hrefTo({ kind: 'agency', id: agency.id })}>{dict.promise.lead.successor(agency.name, date)}</a>
          <Cite sources={[source]} spot={TASK_SPOTS.successor(at, number, step)} />
        </span>
      ))}
    </span>
  ));
}
