import { lastDay } from '../model/dates.ts';
import { lateness } from '../model/lateness.ts';
import { leadOfTask } from '../model/lead-agency.ts';
import type { PlaceId, SourceId, Task, TaskId } from '../model/record.ts';
import { type RecordIndex, rowsAt } from '../model/record-index.ts';
import { taskState } from '../model/task-state.ts';
import { writeCsv } from './csv.ts';
import { placeRow, placesOf, sourcesOfPlace } from './place-row.ts';

/** Places as a table; points with their coordinates, lines without. @param year as in `placesGeoJson` */
export function placesCsv(index: RecordIndex, ids: readonly PlaceId[], year: number | null = null): string {
  const rows = placesOf(index, ids).map((place) => {
    const [lon, lat] = place.geometry?.type === 'Point' ? place.geometry.coordinates : [null, null];
    return { ...placeRow(index, place, year), geometry: place.geometry?.type ?? null, lon, lat };
  });
  return writeCsv(rows, index.record);
}

/** Tasks as a table, with their state and lateness on a day (the record's `asOf` unless told). */
export function tasksCsv(index: RecordIndex, ids: readonly TaskId[], day: string = lastDay(index.record.asOf)): string {
  const wanted = new Set(ids);
  const rows = index.record.tasks.filter((task) => wanted.has(task.id)).map((task) => taskRow(index, task, day));
  return writeCsv(rows, index.record);
}

/** Every recorded state of places and tasks. */
export function statusesCsv(index: RecordIndex, subjects: readonly (PlaceId | TaskId)[]): string {
  const wanted = new Set(subjects);
  const rows = index.record.statuses
    .filter((row) => wanted.has(row.subject))
    .map((row) => ({
      subject: row.subject,
      date: row.date,
      date_end_uncertain: row.uncertainUntil ?? null,
      basis: row.basis,
      status: row.status,
      note: row.note,
      confidence: row.confidence,
      sources: row.sources.join('; '),
    }));
  return writeCsv(rows, index.record);
}

/** Every figure of the places. */
export function figuresCsv(index: RecordIndex, ids: readonly PlaceId[]): string {
  const rows = placesOf(index, ids).flatMap((place) =>
    rowsAt(index.figuresOf, place.id).map((figure) => ({
      id: figure.id,
      place: figure.place,
      key: figure.key,
      value: figure.value,
      unit: figure.unit,
      as_of: figure.asOf,
      source: figure.source,
      note: figure.note || null,
    })),
  );
  return writeCsv(rows, index.record);
}

/** Sources as a table. */
export function sourcesCsv(index: RecordIndex, ids: readonly SourceId[]): string {
  const wanted = new Set(ids);
  const rows = index.record.sources
    .filter((source) => wanted.has(source.id))
    .map((source) => ({
      id: source.id,
      title: source.title,
      publisher: source.publisher,
      date: source.date,
      url: source.url,
      kind: source.kind,
      language: source.language,
      source_licence: source.licence,
      copy_site: source.unlinked,
    }));
  return writeCsv(rows, index.record);
}

/** Tasks linked to the places, each once, in the order of the record. */
export function tasksAbout(index: RecordIndex, ids: readonly PlaceId[]): readonly TaskId[] {
  const linked = new Set(
    placesOf(index, ids).flatMap((place) => rowsAt(index.linksOfPlace, place.id).map((link) => link.task)),
  );
  return index.record.tasks.filter((task) => linked.has(task.id)).map((task) => task.id);
}

/** The places and the tasks about them: whose states go with the places. */
export function subjectsAbout(index: RecordIndex, ids: readonly PlaceId[]): readonly (PlaceId | TaskId)[] {
  return [...placesOf(index, ids).map((place) => place.id), ...tasksAbout(index, ids)];
}

/** Every source cited for the places and for the states of the tasks about them. */
export function sourcesAbout(index: RecordIndex, ids: readonly PlaceId[]): readonly SourceId[] {
  const ofPlaces = placesOf(index, ids).flatMap((place) => sourcesOfPlace(index, place));
  const ofTasks = tasksAbout(index, ids).flatMap((task) =>
    rowsAt(index.statusesOf, task).flatMap((row) => row.sources),
  );
  return [...new Set([...ofPlaces, ...ofTasks])];
}

function taskRow(index: RecordIndex, task: Task, day: string) {
  const state = taskState(index, task, day);
  const late = lateness(index, task, day);
  const { leads } = leadOfTask(index, task);
  const today = leads.flatMap((lead) =>
    lead.bodies.map(({ agency, successors }) => successors.at(-1)?.agency ?? agency),
  );
  return {
    id: task.id,
    document: task.document,
    reference: task.ref,
    kind: task.kind,
    theme: task.theme,
    asks: task.asks,
    title: task.title,
    scope: task.scope,
    lead_agency: leads.map((lead) => lead.nameInDocument).join('; ') || null,
    lead_agency_assigned_by:
      leads.flatMap((lead) => lead.paths.flatMap((path) => path.assignedBy ?? [])).join('; ') || null,
    lead_agency_today: [...new Set(today.map((agency) => agency.nameVi))].join('; ') || null,
    coordinators: task.coordinators.join('; ') || null,
    due_text: task.due?.text || null,
    due_act: task.due?.act ?? null,
    due_day: late.due,
    status: state.status,
    status_in_part: state.inPart,
    status_from: state.from,
    status_as_of: state.rows.at(-1)?.date ?? null,
    lateness: late.outcome,
    late_by_days: late.byDays,
    same_as: task.sameAs,
    places:
      rowsAt(index.linksOfTask, task.id)
        .map((link) => link.place)
        .join('; ') || null,
    no_place_reason: task.noPlaceReason,
  };
}
