import { compareDates } from './dates.ts';
import type {
  Agency,
  AgencyId,
  AgencyName,
  AtlasRecord,
  DocumentId,
  FeatureTask,
  Figure,
  Place,
  PlaceId,
  PlanDocument,
  Province,
  Source,
  SourceId,
  StatusRow,
  Stop,
  Task,
  TaskId,
  TaskLink,
} from './record.ts';

type Grouped<Key, Row> = ReadonlyMap<Key, readonly Row[]>;

/** The record with every way in that the rules and pages need. Built once; nothing in it changes. */
export interface RecordIndex {
  readonly record: AtlasRecord;
  /** Present ids and ids that once named the place. */
  readonly placeById: ReadonlyMap<PlaceId, Place>;
  readonly taskById: ReadonlyMap<TaskId, Task>;
  readonly documentById: ReadonlyMap<DocumentId, PlanDocument>;
  readonly agencyById: ReadonlyMap<AgencyId, Agency>;
  readonly sourceById: ReadonlyMap<SourceId, Source>;
  readonly provinceById: ReadonlyMap<string, Province>;
  /** Status rows of a place or task, oldest first; rows of the same first day keep the record's order. */
  readonly statusesOf: Grouped<PlaceId | TaskId, StatusRow>;
  readonly figuresOf: Grouped<PlaceId, Figure>;
  readonly linksOfPlace: Grouped<PlaceId, FeatureTask>;
  readonly linksOfTask: Grouped<TaskId, FeatureTask>;
  readonly taskLinksFrom: Grouped<TaskId, TaskLink>;
  readonly taskLinksTo: Grouped<TaskId, TaskLink>;
  readonly tasksOfDocument: Grouped<DocumentId, Task>;
  /** The rows of the same document that say the same thing with less detail. */
  readonly repeatsOf: Grouped<TaskId, Task>;
  /** By the name exactly as the documents write it. */
  readonly agencyNamesByText: Grouped<string, AgencyName>;
  /** Bodies whose legal successor this is. */
  readonly predecessorsOf: Grouped<AgencyId, Agency>;
  /** Stops of a line, in the order of the line. */
  readonly stopsOfLine: Grouped<PlaceId, Stop>;
}

/** Indexes a record; linear in its size. Rows that point to nothing are kept under the id they name. */
export function indexRecord(record: AtlasRecord): RecordIndex {
  const placeById = byKey(record.places, (place) => place.id);
  for (const place of record.places) {
    for (const formerId of place.formerIds) if (!placeById.has(formerId)) placeById.set(formerId, place);
  }
  const statusesOf = grouped(record.statuses, (row) => row.subject);
  for (const rows of statusesOf.values()) rows.sort((a, b) => compareDates(a.date, b.date));
  const stopsOfLine = grouped(record.stops, (stop) => stop.line);
  for (const stops of stopsOfLine.values()) stops.sort((a, b) => a.order - b.order);
  return {
    record,
    placeById,
    taskById: byKey(record.tasks, (task) => task.id),
    documentById: byKey(record.documents, (document) => document.id),
    agencyById: byKey(record.agencies, (agency) => agency.id),
    sourceById: byKey(record.sources, (source) => source.id),
    provinceById: byKey(record.provinces, (province) => province.id),
    statusesOf,
    figuresOf: grouped(record.figures, (figure) => figure.place),
    linksOfPlace: grouped(record.featureTasks, (link) => link.place),
    linksOfTask: grouped(record.featureTasks, (link) => link.task),
    taskLinksFrom: grouped(record.taskLinks, (link) => link.from),
    taskLinksTo: grouped(record.taskLinks, (link) => link.to),
    tasksOfDocument: grouped(record.tasks, (task) => task.document),
    repeatsOf: grouped(
      record.tasks.filter((task) => task.sameAs !== null),
      (task) => task.sameAs ?? task.id,
    ),
    agencyNamesByText: grouped(record.agencyNames, (name) => name.nameInDocument),
    predecessorsOf: grouped(
      record.agencies.filter((agency) => agency.successor !== undefined),
      (agency) => agency.successor?.id ?? agency.id,
    ),
    stopsOfLine,
  };
}

/** Rows of a grouped index, an empty list where there are none. */
export function rowsAt<Key, Row>(groups: ReadonlyMap<Key, readonly Row[]>, key: Key): readonly Row[] {
  return groups.get(key) ?? [];
}

function byKey<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}

function grouped<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
