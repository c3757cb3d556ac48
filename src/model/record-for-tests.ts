import { FORMAT } from './compiled-record.ts';
import type { AtlasRecord, FeatureTask, Place, StatusRow, Task } from './record.ts';

/** Small records to test the rules on. Ids and names are letters, so that no test reads like a fact. */

export function placeWith(change: Partial<Place> & { readonly id: string }): Place {
  return {
    layer: 'industrial-parks',
    kind: 'industrial-park',
    names: { vi: change.id, en: change.id },
    aliases: [],
    country: 'VN',
    provinces: [],
    provincesBefore2025: [],
    geometry: null,
    basis: null,
    accuracyM: null,
    positionSource: '',
    context: false,
    formerIds: [],
    span: null,
    access: [],
    ...change,
  };
}

export function taskWith(change: Partial<Task> & { readonly id: string }): Task {
  return {
    document: 'plan',
    ref: '',
    kind: 'task',
    theme: 'industry',
    asks: 'works',
    title: change.id,
    scope: 'place',
    leads: [],
    coordinators: [],
    due: null,
    group: null,
    sameAs: null,
    noPlaceReason: null,
    sourceLine: 1,
    ...change,
  };
}

/** A date of completion by the end of the year. */
export function dueBy(year: number, change: Partial<NonNullable<Task['due']>> = {}): NonNullable<Task['due']> {
  return { year, qualifier: 'by', act: 'completion', text: '', ...change };
}

export function linkWith(
  change: Partial<FeatureTask> & { readonly place: string; readonly task: string },
): FeatureTask {
  return { relation: 'asks', answers: 'yes', basis: 'register', ...change };
}

export function rowWith(
  subject: string,
  date: string,
  status: StatusRow['status'],
  change: Partial<StatusRow> = {},
): StatusRow {
  return { subject, date, status, basis: 'event', note: '', sources: [], confidence: 'high', ...change };
}

/** A record looked up to 2026-06-15, empty but for what is given. */
export function recordWith(change: Partial<AtlasRecord>): AtlasRecord {
  return {
    format: FORMAT,
    edition: '2026-06-15.00000000',
    asOf: '2026-06-15',
    lang: 'en',
    places: [],
    tasks: [],
    featureTasks: [],
    taskLinks: [],
    documents: [],
    agencies: [],
    agencyNames: [],
    statuses: [],
    figures: [],
    sources: [],
    stops: [],
    spine: { lengthKm: 0, line: [], vertexKm: [], profile: [], waypoints: [], reachKm: 0 },
    provinces: [],
    ...change,
  };
}
