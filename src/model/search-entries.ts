import { namesOfPlace, provinceNamesOfPlace } from './place-text.ts';
import type { Agency, Place, PlanDocument, Task } from './record.ts';
import type { RecordIndex } from './record-index.ts';
import { parseReference } from './reference.ts';
import { wordsOf } from './search-folding.ts';

export type SearchKind = 'place' | 'task' | 'agency' | 'document';

/** One thing that can be found: what it is called and the words around it, one text a line. */
export interface SearchEntry {
  /** `kind:id`; unique over all kinds. */
  readonly key: string;
  readonly kind: SearchKind;
  readonly id: string;
  /** Names, most important first. */
  readonly names: string;
  /** Ids, numbers and references by which people cite it. */
  readonly cited: string;
  /** Words that are no name of it: provinces, named objects. */
  readonly around: string;
  /** Names, and what it is cited by, as plain words: to recognise a query that is a whole name, or stands in one as it is. */
  readonly nameWords: readonly string[];
  readonly aroundWords: readonly string[];
  /** What is looked for most often weighs most: places, above all those the plans name. */
  readonly weight: number;
}

/** Everything the search looks through, places first. */
export function searchEntries(index: RecordIndex): readonly SearchEntry[] {
  return [
    ...index.record.places.map((place) => ofPlace(index, place)),
    ...index.record.tasks.map(ofTask),
    ...index.record.agencies.map((agency) => ofAgency(index, agency)),
    ...index.record.documents.map(ofDocument),
  ];
}

function entry(
  kind: SearchKind,
  id: string,
  names: readonly string[],
  cited: readonly string[],
  around: readonly string[],
  weight: number,
): SearchEntry {
  return {
    key: `${kind}:${id}`,
    kind,
    id,
    names: names.join('\n'),
    cited: cited.join('\n'),
    around: around.join('\n'),
    nameWords: [...names, ...cited].map(plainWords),
    aroundWords: around.map(plainWords),
    weight,
  };
}

/** The words of a text with single spaces and nothing else between them. */
export function plainWords(text: string): string {
  return wordsOf(text).join(' ');
}

/** Parts of a whole that stands in the record itself: who types "cat bi" means the airport rather than its terminal. */
const PARTS: ReadonlySet<string> = new Set(['airport-terminal', 'seaport-berths']);

function ofPlace(index: RecordIndex, place: Place): SearchEntry {
  const names = namesOfPlace(place);
  return entry(
    'place',
    place.id,
    place.pinyin === undefined ? names : [...names, place.pinyin.replaceAll(' ', '')],
    [place.id, ...place.formerIds],
    provinceNamesOfPlace(index, place),
    (place.context ? 1.6 : 2) * (PARTS.has(place.kind) ? 0.85 : 1),
  );
}

function ofTask(task: Task): SearchEntry {
  const cited = [task.id, `${task.document} ${task.ref}`, `${task.document} ${marksOf(task.ref)}`];
  return entry('task', task.id, [task.title], cited, task.objects ?? [], task.sameAs === null ? 1 : 0.9);
}

/** The marks and numbers of a reference alone, as people cite it: `II.2.b`, `1 4 a`. */
function marksOf(ref: string): string {
  return parseReference(ref)
    .flatMap((part) => ('mark' in part ? [part.mark] : 'number' in part ? [String(part.number)] : []))
    .join(' ');
}

function ofAgency(index: RecordIndex, agency: Agency): SearchEntry {
  const written = index.record.agencyNames
    .filter((name) => name.collective !== true && name.agencies.includes(agency.id))
    .map((name) => name.nameInDocument);
  const names = [...new Set([agency.name, agency.nameVi, ...(agency.short ? [agency.short] : []), ...written])];
  return entry('agency', agency.id, names, [agency.id], [], 1.2);
}

function ofDocument(document: PlanDocument): SearchEntry {
  const cited = [document.id, ...(document.number === undefined ? [] : [document.number]), document.date];
  return entry('document', document.id, [document.title], cited, [document.issuer], 1.2);
}
