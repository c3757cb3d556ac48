import { lastDay } from './dates.ts';
import { leadsOfPlace } from './lead-agency.ts';
import { distanceKm } from './planar.ts';
import type { Figure, LonLat, PartialDate, Place, PlaceId, TaskId } from './record.ts';
import { type RecordIndex, rowsAt } from './record-index.ts';
import { statusAt } from './status-at.ts';
import type { Kind, Status } from './vocabulary.ts';

/** What is different about one place, field by field. Words are in the language of the newer record. */
export type FieldChange =
  | { readonly field: 'name'; readonly before: string; readonly after: string }
  | { readonly field: 'kind'; readonly before: Kind; readonly after: Kind }
  | { readonly field: 'status'; readonly before: Status; readonly after: Status; readonly since: PartialDate | null }
  | { readonly field: 'history'; readonly added: number; readonly removed: number }
  | {
      readonly field: 'figure';
      readonly key: string;
      readonly unit: string;
      /** Null where the older record had none. */
      readonly before: number | null;
      readonly after: number | null;
    }
  | { readonly field: 'tasks'; readonly added: readonly TaskId[]; readonly removed: readonly TaskId[] }
  | { readonly field: 'lead'; readonly before: readonly string[]; readonly after: readonly string[] }
  /** Metres between the two points; null where one of them is missing or the place is a line. */
  | { readonly field: 'position'; readonly movedM: number | null };

export type PlaceChange =
  | { readonly place: PlaceId; readonly kind: 'added' | 'removed' }
  | { readonly place: PlaceId; readonly kind: 'changed'; readonly fields: readonly FieldChange[] };

/**
 * What differs between two editions of the record, by place, in the order of the newer one; places that are gone come last. A place
 * that was given a new id is the same place. What only looks different (order, sources, spelling of notes) is no change.
 */
export function editionDiff(before: RecordIndex, after: RecordIndex): readonly PlaceChange[] {
  const kept = new Set<PlaceId>();
  const here = after.record.places.flatMap((place): PlaceChange[] => {
    const old = [place.id, ...place.formerIds].flatMap((id) => before.placeById.get(id) ?? [])[0];
    if (!old) return [{ place: place.id, kind: 'added' }];
    kept.add(old.id);
    const fields = fieldChanges(before, old, after, place);
    return fields.length > 0 ? [{ place: place.id, kind: 'changed', fields }] : [];
  });
  const gone = before.record.places.filter(({ id }) => !kept.has(id));
  return [...here, ...gone.map(({ id }): PlaceChange => ({ place: id, kind: 'removed' }))];
}

function fieldChanges(before: RecordIndex, old: Place, after: RecordIndex, place: Place): readonly FieldChange[] {
  return [
    ...nameChange(before, old, after, place),
    ...(old.kind === place.kind ? [] : [{ field: 'kind', before: old.kind, after: place.kind } as const]),
    ...statusChange(before, old, after, place),
    ...historyChange(before, old, after, place),
    ...figureChanges(rowsAt(before.figuresOf, old.id), rowsAt(after.figuresOf, place.id)),
    ...taskChange(before, old, after, place),
    ...leadChange(before, old, after, place),
    ...positionChange(old, place),
  ];
}

function nameChange(before: RecordIndex, old: Place, after: RecordIndex, place: Place): readonly FieldChange[] {
  const was = old.names[before.record.lang] ?? old.names.en;
  const is = place.names[after.record.lang] ?? place.names.en;
  return was === is ? [] : [{ field: 'name', before: was, after: is }];
}

function statusChange(before: RecordIndex, old: Place, after: RecordIndex, place: Place): readonly FieldChange[] {
  const was = statusAt(rowsAt(before.statusesOf, old.id), lastDay(before.record.asOf));
  const is = statusAt(rowsAt(after.statusesOf, place.id), lastDay(after.record.asOf));
  if (was.status === is.status) return [];
  return [{ field: 'status', before: was.status, after: is.status, since: is.row?.date ?? null }];
}

/** A line of history is what was so and when; another wording of its note is no news. */
function historyChange(before: RecordIndex, old: Place, after: RecordIndex, place: Place): readonly FieldChange[] {
  const lines = (index: RecordIndex, id: PlaceId) =>
    new Set(rowsAt(index.statusesOf, id).map((row) => `${row.date} ${row.status} ${row.basis}`));
  const was = lines(before, old.id);
  const is = lines(after, place.id);
  const added = missingFrom(was, is).length;
  const removed = missingFrom(is, was).length;
  return added + removed === 0 ? [] : [{ field: 'history', added, removed }];
}

/** Figures of one key, unit and date are the same figure; where sources contradict, each value counts by itself. */
function figureChanges(old: readonly Figure[], now: readonly Figure[]): readonly FieldChange[] {
  const sortOf = ({ key, unit, asOf, source }: Figure) => `${key} ${unit} ${asOf} ${source}`;
  const was = new Map(old.map((figure) => [sortOf(figure), figure]));
  const is = new Map(now.map((figure) => [sortOf(figure), figure]));
  const change = (before: Figure | undefined, after: Figure | undefined): readonly FieldChange[] => {
    const { key, unit } = after ?? before ?? {};
    if (key === undefined || unit === undefined || before?.value === after?.value) return [];
    return [{ field: 'figure', key, unit, before: before?.value ?? null, after: after?.value ?? null }];
  };
  return [
    ...[...is].flatMap(([sort, figure]) => change(was.get(sort), figure)),
    ...[...was].flatMap(([sort, figure]) => (is.has(sort) ? [] : change(figure, undefined))),
  ];
}

function taskChange(before: RecordIndex, old: Place, after: RecordIndex, place: Place): readonly FieldChange[] {
  const was = new Set(rowsAt(before.linksOfPlace, old.id).map(({ task }) => task));
  const is = new Set(rowsAt(after.linksOfPlace, place.id).map(({ task }) => task));
  const added = missingFrom(was, is);
  const removed = missingFrom(is, was);
  return added.length + removed.length === 0 ? [] : [{ field: 'tasks', added, removed }];
}

function leadChange(before: RecordIndex, old: Place, after: RecordIndex, place: Place): readonly FieldChange[] {
  const namesOf = (index: RecordIndex, id: PlaceId) =>
    [...new Set(leadsOfPlace(index, id).leads.map(({ nameInDocument }) => nameInDocument))].toSorted();
  const was = namesOf(before, old.id);
  const is = namesOf(after, place.id);
  return was.join('\n') === is.join('\n') ? [] : [{ field: 'lead', before: was, after: is }];
}

function positionChange(old: Place, place: Place): readonly FieldChange[] {
  if (JSON.stringify(old.geometry) === JSON.stringify(place.geometry)) return [];
  const [from, to] = [pointOf(old), pointOf(place)];
  const movedM = from && to ? Math.round(distanceKm(from, to) * 1000) : null;
  return [{ field: 'position', movedM }];
}

function pointOf({ geometry }: Place): LonLat | null {
  return geometry?.type === 'Point' ? geometry.coordinates : null;
}

/** The members of `all` that `known` does not have. */
function missingFrom<Value>(known: ReadonlySet<Value>, all: ReadonlySet<Value>): readonly Value[] {
  return [...all].filter((value) => !known.has(value));
}
