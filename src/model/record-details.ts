import type {
  Agency,
  AtlasRecord,
  Figure,
  FormerUnit,
  Place,
  PlanDocument,
  Source,
  StatusRow,
  Task,
  TaskLink,
} from './record.ts';
import type { Lang } from './vocabulary.ts';

/**
 * The record travels in two files. The outline draws, lists, filters and searches; the details are what the sheet of a place says beyond
 * that: where each thing is written, the words of each state, figures, distances and ways to gates and ports. More than half of the bytes
 * are details.
 */
const BLANKS = {
  places: {
    positionSource: '',
    positionSources: undefined,
    positionNote: undefined,
    zhNameSources: undefined,
    operator: undefined,
    note: undefined,
    access: [],
  },
  tasks: { coordinators: [], noPlaceNote: undefined },
  taskLinks: { note: undefined },
  documents: { note: '' },
  agencies: { note: undefined },
  statuses: { note: '', sources: [] },
} as const;

/** Figures that decide how a place is drawn: they stay in the outline. */
const DRAWN_FIGURES: ReadonlySet<string> = new Set(['gauge_mm']);

type Parts<Row, Table extends keyof typeof BLANKS> = readonly Pick<Row, keyof (typeof BLANKS)[Table] & keyof Row>[];

/** What an outline leaves out: fields row by row in the order of the outline, and whole tables. */
export interface RecordDetails {
  readonly lang: Lang;
  readonly places: Parts<Place, 'places'>;
  readonly tasks: Parts<Task, 'tasks'>;
  readonly taskLinks: Parts<TaskLink, 'taskLinks'>;
  readonly documents: Parts<PlanDocument, 'documents'>;
  readonly agencies: Parts<Agency, 'agencies'>;
  readonly statuses: Parts<StatusRow, 'statuses'>;
  readonly figures: readonly Figure[];
  readonly sources: readonly Source[];
  readonly formerUnits?: readonly FormerUnit[];
}

/** A record without its details, marked as such. What is left out reads as empty, never as something else. */
export function outlineOf({ formerUnits: _, ...record }: AtlasRecord): AtlasRecord {
  return {
    ...record,
    outline: true,
    places: blanked(record.places, BLANKS.places),
    tasks: blanked(record.tasks, BLANKS.tasks),
    taskLinks: blanked(record.taskLinks, BLANKS.taskLinks),
    documents: blanked(record.documents, BLANKS.documents),
    agencies: blanked(record.agencies, BLANKS.agencies),
    statuses: blanked(record.statuses, BLANKS.statuses),
    figures: record.figures.filter(({ key }) => DRAWN_FIGURES.has(key)),
    sources: [],
  };
}

/** The details of a whole record. */
export function detailsOf(record: AtlasRecord): RecordDetails {
  const { lang, figures, sources, formerUnits } = record;
  return {
    lang,
    places: picked(record.places, BLANKS.places),
    tasks: picked(record.tasks, BLANKS.tasks),
    taskLinks: picked(record.taskLinks, BLANKS.taskLinks),
    documents: picked(record.documents, BLANKS.documents),
    agencies: picked(record.agencies, BLANKS.agencies),
    statuses: picked(record.statuses, BLANKS.statuses),
    figures,
    sources,
    ...(formerUnits && { formerUnits }),
  };
}

/**
 * The whole record again. Rows that were added behind those of the outline (places looked up elsewhere) stay as they are.
 * @throws RangeError for details of another record
 */
export function withRecordDetails({ outline: _, ...record }: AtlasRecord, details: RecordDetails): AtlasRecord {
  if (details.lang !== record.lang) throw new RangeError(`details in ${details.lang} for a record in ${record.lang}`);
  return {
    ...record,
    places: joined(record.places, details.places),
    tasks: joined(record.tasks, details.tasks),
    taskLinks: joined(record.taskLinks, details.taskLinks),
    documents: joined(record.documents, details.documents),
    agencies: joined(record.agencies, details.agencies),
    statuses: joined(record.statuses, details.statuses),
    figures: details.figures,
    sources: details.sources,
    ...(details.formerUnits && { formerUnits: details.formerUnits }),
  };
}

function blanked<Row extends object>(rows: readonly Row[], blanks: object): readonly Row[] {
  const left = Object.entries(blanks).filter(([, blank]) => blank !== undefined);
  const gone = new Set(Object.keys(blanks));
  return rows.map((row) => {
    const kept = Object.entries(row).filter(([key]) => !gone.has(key));
    return Object.fromEntries([...kept, ...left]) as Row;
  });
}

function picked<Row extends object, Key extends keyof Row>(
  rows: readonly Row[],
  blanks: Readonly<Partial<Record<Key, unknown>>>,
): readonly Pick<Row, Key>[] {
  return rows.map((row) => {
    const entries = Object.entries(row).filter(([key]) => key in blanks);
    return Object.fromEntries(entries) as Pick<Row, Key>;
  });
}

function joined<Row extends object, Part extends object>(rows: readonly Row[], parts: readonly Part[]): readonly Row[] {
  if (parts.length > rows.length) throw new RangeError('details of more rows than there are');
  return rows.map((row, at) => (parts[at] ? { ...row, ...parts[at] } : row));
}
