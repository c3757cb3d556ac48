import type { Agency, AgencyId, DocumentId, PartialDate, Place, PlaceId, SourceId, Task, TaskId } from './record.ts';
import { type RecordIndex, rowsAt } from './record-index.ts';
import type { LayerId, Theme } from './vocabulary.ts';

/** A body, and the bodies that legally took over from it, in order, each with the day and the source. */
export interface AgencyToday {
  readonly agency: Agency;
  readonly successors: readonly { readonly agency: Agency; readonly date: PartialDate; readonly source: SourceId }[];
}

/**
 * How the record knows the lead: the task's own row names it (`named`), the row that assigns the task does (`assigned`), a source
 * names it for this place (`own`), or a standing duty covers every place of the kind (`general-clause`: no lead of this place).
 */
type LeadBasis = 'named' | 'assigned' | 'own' | 'general-clause';

/** The way to a lead: the task about the place, and the row that assigns it where the task's own row names nobody. */
interface LeadPath {
  readonly task: TaskId;
  readonly assignedBy: TaskId | null;
}

export interface Lead {
  readonly basis: LeadBasis;
  /** Letter for letter as the document writes it; for `own` the body's own Vietnamese name. */
  readonly nameInDocument: string;
  /** Null for `own`. */
  readonly document: DocumentId | null;
  /** The bodies the name stands for: none when the record does not know it, two for a joint name. */
  readonly bodies: readonly AgencyToday[];
  /** Every row that leads to it; empty for `own`. */
  readonly paths: readonly LeadPath[];
  /** Only for `own`. */
  readonly source: SourceId | null;
}

/** Leads of a place or task, and the documents that ask for it without naming anybody. */
export interface Leads {
  readonly leads: readonly Lead[];
  /** Say "not named in the document" for each of these. */
  readonly notNamedIn: readonly DocumentId[];
  /** True when no document asks for the place at all and no source names a lead. */
  readonly nobody: boolean;
}

/** The theme of the tasks a layer is mainly about; only these layers can be meant by a general clause. */
const LAYER_THEME: Readonly<Partial<Record<LayerId, Theme>>> = {
  'border-gates': 'border',
  railways: 'rail',
  expressways: 'road',
  ports: 'water',
  waterways: 'water',
  airports: 'air',
  'logistics-hubs': 'logistics',
  'industrial-parks': 'industry',
  'tourism-zones': 'tourism',
};

/** The body an id names and those that took over from it; null when the record does not have it. */
export function agencyToday(index: RecordIndex, id: AgencyId): AgencyToday | null {
  const agency = index.agencyById.get(id);
  if (!agency) return null;
  const successors: AgencyToday['successors'][number][] = [];
  const seen = new Set<AgencyId>([id]);
  let now = agency;
  while (now.successor && !seen.has(now.successor.id)) {
    const next = index.agencyById.get(now.successor.id);
    if (!next) break;
    seen.add(next.id);
    successors.push({ agency: next, date: now.successor.date, source: now.successor.source });
    now = next;
  }
  return { agency, successors };
}

/** The bodies a name stands for in a document. The document's own entry wins over another document's. */
export function bodiesNamed(index: RecordIndex, name: string, document: DocumentId): readonly AgencyToday[] {
  const entries = rowsAt(index.agencyNamesByText, name);
  const entry = entries.find((row) => row.documents.includes(document)) ?? entries[0];
  return (entry?.agencies ?? []).flatMap((id) => agencyToday(index, id) ?? []);
}

/** Steps 1 and 2: the task's row names the lead, else the rows that assign the task do, else nobody is named. */
export function leadOfTask(index: RecordIndex, task: Task): Leads {
  const leads = merged(index, namings(index, task));
  return { leads, notNamedIn: leads.length === 0 ? [task.document] : [], nobody: false };
}

/**
 * The leads of a place: of every task that asks for it (steps 1 and 2), else the place's own with its source (step 3), else "not
 * named in the document" (step 4), judged document by document, since one plan may name a lead where another names none.
 * Standing duties that cover the place come last, marked as such.
 */
export function leadsOfPlace(index: RecordIndex, placeId: PlaceId): Leads {
  const place = index.placeById.get(placeId);
  const asking = tasksOf(index, placeId, 'asks');
  const all = asking.flatMap((task) => namings(index, task));
  const named = merged(index, withoutDetours(all));
  const own = place && named.length === 0 ? ownLead(index, place) : [];
  const naming = new Set(all.map((naming) => naming.document));
  const documents = [...new Set(asking.map((task) => task.document))];
  return {
    leads: [...named, ...own, ...(place ? generalClauses(index, place) : [])],
    notNamedIn: own.length > 0 ? [] : documents.filter((document) => !naming.has(document)),
    nobody: documents.length === 0 && own.length === 0,
  };
}

interface Naming {
  readonly name: string;
  readonly document: DocumentId;
  readonly path: LeadPath;
  readonly basis: LeadBasis;
}

function namings(index: RecordIndex, task: Task): readonly Naming[] {
  const say = (name: string, of: Task, basis: LeadBasis): Naming => ({
    name,
    document: of.document,
    path: { task: task.id, assignedBy: of === task ? null : of.id },
    basis,
  });
  if (task.leads.length > 0) return task.leads.map((name) => say(name, task, 'named'));
  return rowsAt(index.taskLinksFrom, task.id)
    .filter((link) => link.relation === 'assigned-by')
    .flatMap((link) => index.taskById.get(link.to) ?? [])
    .flatMap((assigning) => assigning.leads.map((name) => say(name, assigning, 'assigned')));
}

/** Drops "task → assigning row" where the assigning row itself asks for the place: its own word is enough. */
function withoutDetours(all: readonly Naming[]): readonly Naming[] {
  const direct = new Set(all.filter(({ path }) => path.assignedBy === null).map(({ path }) => path.task));
  return all.filter(({ path }) => path.assignedBy === null || !direct.has(path.assignedBy));
}

/** One lead per name and document, with every path to it, in the order of first mention. */
function merged(index: RecordIndex, all: readonly Naming[]): readonly Lead[] {
  const groups = new Map<string, Naming[]>();
  for (const naming of all) {
    const key = `${naming.document}\n${naming.name}`;
    groups.set(key, [...(groups.get(key) ?? []), naming]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return {
      basis: group.some((naming) => naming.basis === 'named') ? 'named' : first.basis,
      nameInDocument: first.name,
      document: first.document,
      bodies: bodiesNamed(index, first.name, first.document),
      paths: group.map((naming) => naming.path),
      source: null,
    };
  });
}

function ownLead(index: RecordIndex, place: Place): readonly Lead[] {
  if (!place.lead) return [];
  const body = agencyToday(index, place.lead.agency);
  const nameInDocument = body?.agency.nameVi ?? place.lead.agency;
  const bodies = body ? [body] : [];
  return [{ basis: 'own', nameInDocument, document: null, bodies, paths: [], source: place.lead.source }];
}

/** A standing duty over a whole province or the corridor that merely concerns the place, about the theme of the place's layer. */
function generalClauses(index: RecordIndex, place: Place): readonly Lead[] {
  const duties = tasksOf(index, place.id, 'concerns').filter(
    (task) =>
      task.kind === 'responsibility' &&
      (task.scope === 'province' || task.scope === 'corridor') &&
      task.theme === LAYER_THEME[place.layer],
  );
  return merged(
    index,
    duties.flatMap((task) => namings(index, task)).map((naming) => ({ ...naming, basis: 'general-clause' as const })),
  );
}

function tasksOf(index: RecordIndex, placeId: PlaceId, relation: 'asks' | 'concerns'): readonly Task[] {
  return rowsAt(index.linksOfPlace, placeId)
    .filter((link) => link.relation === relation)
    .flatMap((link) => index.taskById.get(link.task) ?? []);
}
