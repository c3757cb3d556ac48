import * as v from 'valibot';
import type { PlaceGeometry } from '../record.ts';
import type { LayerId } from '../vocabulary.ts';
import { FEATURE_PROPERTIES, type FeatureRow, featureFile } from './features.ts';
import { NETWORK_FILE, NETWORK_PROPERTIES, type NetworkLine } from './network.ts';
import type { At, Located, ReadingProblem } from './problem.ts';
import { readJson } from './read-json.ts';
import { ONE_COMPLAINT_A_CELL, schemaProblems } from './schema-problems.ts';

/** A member of `features` before its properties are looked at, and the line it begins on. */
export interface LooseFeature extends At {
  readonly feature: unknown;
}

const COORDINATES = {
  point: v.strictTuple([v.number(), v.number()]),
  line: v.array(v.strictTuple([v.number(), v.number()])),
};
/** The geometries a feature may have; null where no position is known. */
export const GEOMETRY = v.nullable(
  v.variant('type', [
    v.object({ type: v.literal('Point'), coordinates: COORDINATES.point }),
    v.object({ type: v.literal('LineString'), coordinates: COORDINATES.line }),
    v.object({ type: v.literal('MultiLineString'), coordinates: v.array(COORDINATES.line) }),
  ]),
);
const COLLECTION = v.object({ type: v.literal('FeatureCollection'), features: v.array(v.unknown()) });

/** Lines on which a feature begins: the n-th `"type": "Feature"` of the text is the n-th feature. */
function featureLines(text: string): readonly number[] {
  const lines: number[] = [];
  text.split('\n').forEach((content, index) => {
    const found = content.match(/"type"\s*:\s*"Feature"/g)?.length ?? 0;
    for (let n = 0; n < found; n += 1) lines.push(index + 1);
  });
  return lines;
}

function notACollection(file: string): ReadingProblem {
  return {
    file,
    line: 1,
    id: '',
    rule: 'geojson-form',
    severity: 'error',
    what: { en: 'this is no GeoJSON FeatureCollection', vi: 'không phải FeatureCollection của GeoJSON' },
    mend: {
      en: 'Export the layer as GeoJSON (RFC 7946); the file begins with {"type": "FeatureCollection".',
      vi: 'Xuất lớp dạng GeoJSON (RFC 7946); tệp bắt đầu bằng {"type": "FeatureCollection".',
    },
  };
}

/** The features of a GeoJSON text with their lines, whatever they hold. */
export function looseFeatures(
  file: string,
  text: string,
): { readonly features: readonly LooseFeature[]; readonly problems: readonly ReadingProblem[] } {
  const { value, problem } = readJson(file, text);
  if (problem) return { features: [], problems: [problem] };
  const collection = v.safeParse(COLLECTION, value);
  if (!collection.success) return { features: [], problems: [notACollection(file)] };
  const lines = featureLines(text);
  const features = collection.output.features.map((feature, index) => ({ file, line: lines[index] ?? 0, feature }));
  return { features, problems: [] };
}

const LOOSE = v.object({ properties: v.record(v.string(), v.unknown()), geometry: v.unknown() });

/** Id of a feature that may be broken, for messages. */
export function looseId(feature: unknown): string {
  const parsed = v.safeParse(v.object({ properties: v.object({ id: v.string() }) }), feature);
  return parsed.success ? parsed.output.properties.id : '';
}

/** Properties that say "not known" by null. */
const NULLABLE: ReadonlySet<string> = new Set(['basis', 'accuracy_m']);

/** QGIS and GDAL give every feature all columns of its layer, with null where it has nothing: the same as none. */
function withoutNulls(properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(properties).filter(([name, value]) => value !== null || NULLABLE.has(name)));
}

function geometryProblem(at: At, id: string): ReadingProblem {
  return {
    ...at,
    id,
    rule: 'geojson-form',
    severity: 'error',
    what: {
      en: 'the geometry is neither Point, LineString, MultiLineString nor null, or its coordinates are not pairs of numbers',
      vi: 'hình học không phải Point, LineString, MultiLineString hoặc null, hoặc tọa độ không phải cặp số',
    },
    mend: {
      en: 'Write [longitude, latitude] in degrees, without heights; use null where the position is not known.',
      vi: 'Ghi [kinh độ, vĩ độ] theo độ, không kèm độ cao; dùng null nếu chưa biết vị trí.',
    },
  };
}

interface Read<T> {
  readonly rows: readonly T[];
  readonly problems: readonly ReadingProblem[];
}

function readFeatures<P>(
  file: string,
  text: string,
  properties: v.GenericSchema<unknown, P>,
): Read<Located<{ readonly geometry: PlaceGeometry | null; readonly properties: P }>> {
  const { features, problems } = looseFeatures(file, text);
  const found: ReadingProblem[] = [...problems];
  const rows: Located<{ readonly geometry: PlaceGeometry | null; readonly properties: P }>[] = [];
  for (const { feature, line } of features) {
    const at = { file, line };
    const id = looseId(feature);
    const loose = v.safeParse(LOOSE, feature);
    const geometry = loose.success ? v.safeParse(GEOMETRY, loose.output.geometry ?? null) : null;
    const parsed = loose.success
      ? v.safeParse(properties, withoutNulls(loose.output.properties), ONE_COMPLAINT_A_CELL)
      : null;
    if (!geometry?.success) found.push(geometryProblem(at, id));
    if (parsed && !parsed.success) found.push(...schemaProblems(parsed.issues, at, id));
    if (geometry?.success && parsed?.success) rows.push({ at, geometry: geometry.output, properties: parsed.output });
  }
  return { rows, problems: found };
}

/** Reads `features/<layer>.geojson`; broken features are left out and told. */
export function readLayer(layer: LayerId, text: string): Read<FeatureRow> {
  const { rows, problems } = readFeatures(featureFile(layer), text, FEATURE_PROPERTIES);
  return { rows: rows.map((row) => ({ ...row, layer })), problems };
}

/** Reads `network.geojson`: lines only. */
export function readNetwork(text: string): Read<NetworkLine> {
  const { rows, problems } = readFeatures(NETWORK_FILE, text, NETWORK_PROPERTIES);
  const lines = rows.filter((row): row is NetworkLine => row.geometry?.type === 'LineString');
  const others = rows.filter((row) => row.geometry?.type !== 'LineString');
  return { rows: lines, problems: [...problems, ...others.map((row) => geometryProblem(row.at, row.properties.id))] };
}
