import * as v from 'valibot';
import { type Correction, type NewRow, NO_CORRECTION } from '../../model/correction/correction.ts';
import { roundDegrees } from '../../model/correction/feature-text.ts';
import { parsePosition } from '../../model/correction/parse-position.ts';
import { suggestFigureId, suggestSourceId } from '../../model/correction/suggest-ids.ts';
import type { LonLat, Place, PlaceGeometry, Source } from '../../model/record.ts';
import { unitOf } from '../../model/record-files/figure-vocabulary.ts';
import { FIGURES } from '../../model/record-files/figures.ts';
import { GEOMETRY } from '../../model/record-files/read-geojson.ts';
import { SOURCES } from '../../model/record-files/sources.ts';
import { STATUS } from '../../model/record-files/status.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import { type Draft, type Subject, subjectId } from './draft.ts';

/** A source of the record with the address the reader gives. */
export function knownSource({ record }: RecordIndex, { source }: Draft): Source | null {
  const url = source.url.trim();
  return (url && record.sources.find((known) => known.url === url)) || null;
}

/** The row of a source the record does not have; null where it has it. */
function sourceRow(index: RecordIndex, draft: Draft): NewRow | null {
  if (knownSource(index, draft)) return null;
  const { url, title, publisher, date, kind, language } = draft.source;
  const taken = new Set(index.record.sources.map((known) => known.id));
  const id = suggestSourceId({ publisher, date: date.trim(), title }, taken);
  return {
    table: SOURCES,
    cells: {
      id,
      [`title_${index.record.lang}`]: title.normalize('NFC').trim(),
      publisher: publisher.normalize('NFC').trim(),
      date: date.trim(),
      url: url.trim(),
      kind,
      language,
      licence: 'facts-only',
      unlinked: 'false',
    },
  };
}

function notes(draft: Draft, stem: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(draft.notes).map(([lang, text]) => [`${stem}${lang}`, text.normalize('NFC').trim()]),
  );
}

function statusRow(draft: Draft, subject: string, sources: string): NewRow {
  const { date, basis, status, confidence } = draft;
  const cells = { subject, date: date.trim(), basis, status, ...notes(draft, 'note_'), sources, confidence };
  return { table: STATUS, cells };
}

function figureRow(index: RecordIndex, draft: Draft, feature: string, source: string): NewRow {
  const key = draft.figureIsAim && draft.figureKey !== '' ? `target_${draft.figureKey}` : draft.figureKey;
  const id = suggestFigureId(feature, key, index.record.figures);
  const cells = {
    id,
    feature,
    key,
    value: draft.figureValue.trim(),
    unit: unitOf(key) ?? '',
    as_of: draft.figureAsOf.trim(),
    source,
  };
  return { table: FIGURES, cells: { ...cells, ...notes(draft, 'note_') } };
}

/** Notes of a position that were written; a note left out keeps what the record has. */
function positionNotes(draft: Draft): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(notes(draft, 'position_note:')).filter(([, text]) => text !== ''));
}

const FEATURE = v.object({ geometry: GEOMETRY });

function roundLine(line: readonly LonLat[]): readonly LonLat[] {
  return line.map(([lon, lat]) => [roundDegrees(lon), roundDegrees(lat)]);
}

/** The line in a GeoJSON text (a geometry, or a feature with one), to five decimals; null when there is none. */
function parseLine(text: string): PlaceGeometry | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const feature = v.safeParse(FEATURE, value);
  const bare = v.safeParse(GEOMETRY, value);
  const geometry = feature.success ? feature.output.geometry : bare.success ? bare.output : null;
  if (geometry?.type === 'LineString') return { type: 'LineString', coordinates: roundLine(geometry.coordinates) };
  if (geometry?.type === 'MultiLineString') {
    return { type: 'MultiLineString', coordinates: geometry.coordinates.map(roundLine) };
  }
  return null;
}

/** True for a place that is drawn as a line. */
export function isLine({ geometry }: Place): boolean {
  return geometry !== null && geometry.type !== 'Point';
}

/** The geometry the reader gives; null when it cannot be read. */
export function draftGeometry(draft: Draft, place: Place): PlaceGeometry | null {
  if (isLine(place)) return parseLine(draft.position);
  const coordinates = parsePosition(draft.position);
  return coordinates && { type: 'Point', coordinates };
}

/** The correction a filled form means. Nothing is checked here but that a position can be read: an unreadable one is left out. */
export function buildCorrection(index: RecordIndex, subject: Subject, draft: Draft): Correction {
  const row = sourceRow(index, draft);
  const source = knownSource(index, draft)?.id ?? row?.cells.id ?? '';
  const rows = row ? [row] : [];
  if (draft.topic === 'position' && 'place' in subject) {
    const { place } = subject;
    const geometry = draftGeometry(draft, place);
    const accuracy = draft.accuracyM.trim();
    const properties = {
      id: place.id,
      basis: draft.positionBasis,
      accuracy_m: /^\d+$/.test(accuracy) ? Number(accuracy) : accuracy,
      position_source: source,
      ...positionNotes(draft),
    };
    return {
      ...NO_CORRECTION,
      rows,
      features: [{ layer: place.layer, properties, ...(geometry ? { geometry } : {}) }],
    };
  }
  const own =
    draft.topic === 'figure' && 'place' in subject
      ? figureRow(index, draft, subject.place.id, source)
      : statusRow(draft, subjectId(subject), source);
  return { ...NO_CORRECTION, rows: [...rows, own] };
}
