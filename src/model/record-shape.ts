import type {
  Access,
  Agency,
  AgencyName,
  AtlasRecord,
  Due,
  FeatureTask,
  Figure,
  FormerUnit,
  Names,
  NetworkLine,
  Place,
  PlanDocument,
  Province,
  Source,
  SpineSpan,
  StatusRow,
  Stop,
  Task,
  TaskLink,
} from './record.ts';
import { ACCESS_TARGETS } from './record.ts';
import {
  AGENCY_LEVELS,
  ASKS,
  BASES,
  CONFIDENCES,
  COUNTRIES,
  DUE_ACTS,
  DUE_QUALIFIERS,
  KINDS,
  LANGS,
  LAYERS,
  NO_PLACE_REASONS,
  SCOPES,
  SOURCE_KINDS,
  STATUSES,
  TASK_KINDS,
  TASK_LINK_RELATIONS,
  THEMES,
} from './vocabulary.ts';

/** Is this value what the types promise? One guard per field, so that a field added to a type and not to its shape does not compile. */
type Guard = (value: unknown) => boolean;
type Shape<T> = { readonly [Key in keyof Required<T>]: Guard };

const text: Guard = (value) => typeof value === 'string';
const date: Guard = (value) => typeof value === 'string' && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value);
const number: Guard = (value) => typeof value === 'number' && Number.isFinite(value);
const flag: Guard = (value) => typeof value === 'boolean';
const orNull =
  (guard: Guard): Guard =>
  (value) =>
    value === null || guard(value);
const optional =
  (guard: Guard): Guard =>
  (value) =>
    value === undefined || guard(value);
const listOf =
  (guard: Guard): Guard =>
  (value) =>
    Array.isArray(value) && value.every(guard);
const oneOf = (words: readonly string[]): Guard => {
  const known = new Set<unknown>(words);
  return (value) => known.has(value);
};
const shaped = <T>(shape: Shape<T>): Guard => {
  const fields = Object.entries<Guard>(shape);
  return (value) => isObject(value) && fields.every(([key, guard]) => guard(value[key]));
};

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const lonLat: Guard = (value) => Array.isArray(value) && value.length === 2 && number(value[0]) && number(value[1]);
const names = shaped<Names>({ vi: text, en: text, zh: optional(text) });
const geometry: Guard = (value) => {
  if (!isObject(value)) return false;
  if (value.type === 'Point') return lonLat(value.coordinates);
  if (value.type === 'LineString') return listOf(lonLat)(value.coordinates);
  return value.type === 'MultiLineString' && listOf(listOf(lonLat))(value.coordinates);
};

const place = shaped<Place>({
  id: text,
  layer: oneOf(LAYERS),
  kind: oneOf(LAYERS.flatMap((layer): readonly string[] => KINDS[layer])),
  names,
  aliases: listOf(text),
  pinyin: optional(text),
  country: oneOf(COUNTRIES),
  provinces: listOf(text),
  provincesBefore2025: listOf(text),
  geometry: orNull(geometry),
  basis: orNull(oneOf(BASES)),
  accuracyM: orNull(number),
  positionSource: text,
  positionSources: optional(listOf(text)),
  positionNote: optional(text),
  zhNameSources: optional(listOf(text)),
  context: flag,
  operator: optional(text),
  lead: optional(shaped<NonNullable<Place['lead']>>({ agency: text, source: text })),
  formerIds: listOf(text),
  note: optional(text),
  span: orNull(shaped<SpineSpan>({ fromKm: number, toKm: number, offsetKm: number })),
  access: listOf(
    shaped<Access>({
      to: oneOf(ACCESS_TARGETS),
      targetId: text,
      targetName: names,
      straightKm: number,
      networkKm: orNull(number),
      mode: orNull(oneOf(['rail', 'road'])),
      approximate: flag,
      path: listOf(lonLat),
    }),
  ),
});

const task = shaped<Task>({
  id: text,
  document: text,
  ref: text,
  kind: oneOf(TASK_KINDS),
  theme: oneOf(THEMES),
  asks: oneOf(ASKS),
  title: text,
  scope: oneOf(SCOPES),
  leads: listOf(text),
  coordinators: listOf(text),
  due: orNull(
    shaped<Due>({
      year: orNull(number),
      date: optional(text),
      qualifier: orNull(oneOf(DUE_QUALIFIERS)),
      act: oneOf(DUE_ACTS),
      text,
      submitTo: optional(text),
    }),
  ),
  group: orNull(text),
  sameAs: orNull(text),
  noPlaceReason: orNull(oneOf(NO_PLACE_REASONS)),
  noPlaceNote: optional(text),
  objects: optional(listOf(text)),
  sourceLine: number,
});

const spine = shaped<AtlasRecord['spine']>({
  lengthKm: number,
  line: listOf(lonLat),
  vertexKm: listOf(number),
  profile: listOf(
    shaped<AtlasRecord['spine']['profile'][number]>({ km: number, elevationM: number, uncertaintyM: number }),
  ),
  waypoints: listOf(
    shaped<AtlasRecord['spine']['waypoints'][number]>({
      km: number,
      names,
      rank: (value) => value === 1 || value === 2,
    }),
  ),
  reachKm: number,
});

const RECORD: Shape<AtlasRecord> = {
  format: number,
  edition: text,
  asOf: date,
  lang: oneOf(LANGS),
  outline: optional((value) => value === true),
  places: listOf(place),
  tasks: listOf(task),
  featureTasks: listOf(
    shaped<FeatureTask>({
      place: text,
      task: text,
      relation: oneOf(['asks', 'concerns']),
      answers: oneOf(['yes', 'part', 'no']),
      basis: text,
    }),
  ),
  taskLinks: listOf(
    shaped<TaskLink>({ from: text, to: text, relation: oneOf(TASK_LINK_RELATIONS), note: optional(text) }),
  ),
  documents: listOf(
    shaped<PlanDocument>({
      id: text,
      title: text,
      issuer: text,
      number: optional(text),
      date: text,
      nature: oneOf(['draft-plan', 'plan', 'agreement']),
      source: optional(text),
      note: text,
    }),
  ),
  agencies: listOf(
    shaped<Agency>({
      id: text,
      name: text,
      nameVi: text,
      short: optional(text),
      level: oneOf(AGENCY_LEVELS),
      successor: optional(shaped<NonNullable<Agency['successor']>>({ id: text, date: text, source: text })),
      source: optional(text),
      confidence: optional(oneOf(CONFIDENCES)),
      note: optional(text),
    }),
  ),
  agencyNames: listOf(
    shaped<AgencyName>({
      nameInDocument: text,
      name: optional(text),
      collective: optional(flag),
      agencies: listOf(text),
      documents: listOf(text),
    }),
  ),
  statuses: listOf(
    shaped<StatusRow>({
      subject: text,
      date: text,
      uncertainUntil: optional(text),
      basis: oneOf(['event', 'observed']),
      status: oneOf(STATUSES),
      note: text,
      sources: listOf(text),
      confidence: oneOf(CONFIDENCES),
    }),
  ),
  figures: listOf(
    shaped<Figure>({
      id: text,
      place: text,
      key: text,
      value: number,
      unit: text,
      asOf: orNull(text),
      source: text,
      note: text,
    }),
  ),
  sources: listOf(
    shaped<Source>({
      id: text,
      title: text,
      publisher: text,
      date: orNull(text),
      url: orNull(text),
      kind: oneOf(SOURCE_KINDS),
      language: text,
      licence: text,
      unlinked: flag,
    }),
  ),
  stops: listOf(
    shaped<Stop>({
      line: text,
      order: number,
      names,
      position: lonLat,
      kmOfficial: orNull(number),
      elevationM: orNull(number),
      basis: text,
      accuracyM: number,
      note: optional(text),
    }),
  ),
  spine,
  provinces: listOf(
    shaped<Province>({
      id: text,
      name: text,
      country: oneOf(['VN', 'CN']),
      until: optional(text),
      successor: optional(text),
    }),
  ),
  formerUnits: optional(
    listOf(shaped<FormerUnit>({ old: text, oldName: text, nowName: text, province: text, date: text })),
  ),
  network: optional(
    listOf(
      shaped<NetworkLine>({
        id: text,
        mode: oneOf(['rail', 'road']),
        path: listOf(lonLat),
        accuracyM: number,
        schematic: flag,
      }),
    ),
  ),
};

/** The first field of a record that is not what its type promises, null when all are, or a word for something that is no object. */
export function misshapenField(value: unknown): string | null {
  if (!isObject(value)) return 'not an object';
  for (const [key, guard] of Object.entries<Guard>(RECORD)) if (!guard(value[key])) return key;
  return null;
}

/** True when a value has the shape of a compiled record. */
export function isAtlasRecord(value: unknown): value is AtlasRecord {
  return misshapenField(value) === null;
}
