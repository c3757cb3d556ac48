import type { Agency, AgencyId, PartialDate, SourceId, TaskId } from '../record.ts';
import { type RecordIndex, rowsAt } from '../record-index.ts';
import { type Commitment, commitmentsCoordinatedBy, commitmentsLedBy, rowsOf } from './commitments.ts';

/** A commitment of a body, and the body the documents name for it. */
export interface Duty {
  readonly commitment: Commitment;
  /** The body that was named and whose work passed on to this one; null when the document names this very body. */
  readonly inheritedFrom: Agency | null;
}

/** One step of a body's work passing from one to the next. */
export interface Handover {
  readonly agency: Agency;
  readonly date: PartialDate;
  readonly source: SourceId;
}

export interface AgencyDuties {
  readonly leads: readonly Duty[];
  /** What it helps with; what it also leads is not repeated here. */
  readonly coordinates: readonly Duty[];
  /** The body that took over from it. */
  readonly passedTo: Handover | null;
  /** The bodies it took over from. */
  readonly tookOverFrom: readonly Handover[];
  /** The names the documents use for it, each as written. */
  readonly names: readonly string[];
}

/** What the documents ask of a body: by its own name, and by the names of the bodies it took over from. */
export function agencyDuties(index: RecordIndex, id: AgencyId): AgencyDuties {
  const agency = index.agencyById.get(id);
  const line = withPredecessors(index, id);
  const leads = commitmentsLedBy(index, id).map((commitment) => dutyOf(line, commitment, namedLeads(commitment)));
  const led = new Set(leads.map(({ commitment }) => familyOf(commitment)));
  const coordinates = commitmentsCoordinatedBy(index, id)
    .filter((commitment) => !led.has(familyOf(commitment)))
    .map((commitment) => dutyOf(line, commitment, namedCoordinators(index, commitment)));
  return {
    leads,
    coordinates,
    passedTo: agency ? handover(index, agency) : null,
    tookOverFrom: rowsAt(index.predecessorsOf, id).flatMap((from) =>
      from.successor ? { agency: from, date: from.successor.date, source: from.successor.source } : [],
    ),
    names: index.record.agencyNames.filter((name) => name.agencies.includes(id)).map((name) => name.nameInDocument),
  };
}

function handover(index: RecordIndex, agency: Agency): Handover | null {
  const successor = agency.successor && index.agencyById.get(agency.successor.id);
  return agency.successor && successor
    ? { agency: successor, date: agency.successor.date, source: agency.successor.source }
    : null;
}

/** The body itself, then the bodies it took over from, directly or in steps. */
function withPredecessors(index: RecordIndex, id: AgencyId): readonly Agency[] {
  const line: Agency[] = [];
  const waiting: AgencyId[] = [id];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const agency = index.agencyById.get(next);
    if (!agency || line.includes(agency)) continue;
    line.push(agency);
    waiting.push(...rowsAt(index.predecessorsOf, next).map((predecessor) => predecessor.id));
  }
  return line;
}

function dutyOf(line: readonly Agency[], commitment: Commitment, named: ReadonlySet<AgencyId>): Duty {
  const [self] = line;
  const holder = line.find((agency) => named.has(agency.id));
  return { commitment, inheritedFrom: holder && holder !== self ? holder : null };
}

/** What rows that say the same thing have in common. */
function familyOf({ task }: Commitment): TaskId {
  return task.sameAs ?? task.id;
}

function namedLeads({ leads, otherLeads }: Commitment): ReadonlySet<AgencyId> {
  return new Set([...leads, ...otherLeads].flatMap((lead) => lead.bodies.map((body) => body.agency.id)));
}

function namedCoordinators(index: RecordIndex, commitment: Commitment): ReadonlySet<AgencyId> {
  const names = rowsOf(commitment).flatMap((task) => task.coordinators.map((name) => ({ name, of: task.document })));
  return new Set(
    names.flatMap(({ name, of }) => {
      const entries = rowsAt(index.agencyNamesByText, name);
      return (entries.find((entry) => entry.documents.includes(of)) ?? entries[0])?.agencies ?? [];
    }),
  );
}
