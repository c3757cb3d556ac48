import { isObject } from './is-object.ts';
import { type RawFeature, type Reading, refuse } from './own-data.ts';

/** Names a legacy `crs` member may have for plain longitude and latitude. */
const DEGREES = /(?:CRS84|EPSG:{1,2}(?:4326|4979)|WGS ?84)$/iu;
const GEOMETRIES: readonly string[] = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
];

/** Reads GeoJSON: a collection, one feature, one geometry, or a sequence with a feature on each line. Nothing but its form is checked. */
export function readGeoJsonText(text: string): Reading<readonly RawFeature[]> {
  const parsed = parseJson(text);
  if (parsed.problem) return parsed;
  const features: RawFeature[] = [];
  let found: string | null = null;
  for (const value of parsed.ok) {
    const system = foreignSystem(value);
    if (system !== null) return refuse({ kind: 'projected', system: { named: system } });
    found ??= addFeatures(value, features);
  }
  if (found !== null) return refuse({ kind: 'not-geographic', found });
  return features.length > 0 ? { ok: features } : refuse({ kind: 'no-features' });
}

/** Adds the features of a value; the name of what it is instead when it holds none. */
function addFeatures(value: unknown, features: RawFeature[]): string | null {
  if (!isObject(value)) return Array.isArray(value) ? 'JSON [ ]' : 'JSON';
  if (value.type === 'FeatureCollection' && Array.isArray(value.features)) {
    for (const feature of value.features) addFeature(feature, features);
    return null;
  }
  if (value.type === 'Feature') {
    addFeature(value, features);
    return null;
  }
  if (typeof value.type === 'string' && GEOMETRIES.includes(value.type)) {
    features.push({ geometry: value, properties: [], row: features.length + 1 });
    return null;
  }
  if (value.type === 'Topology') return 'TopoJSON';
  if (Array.isArray(value.features) && 'geometryType' in value) return 'Esri JSON';
  return typeof value.type === 'string' && value.type !== '' ? value.type.slice(0, 40) : 'JSON';
}

function addFeature(feature: unknown, features: RawFeature[]): void {
  const row = features.length + 1;
  if (!isObject(feature)) {
    features.push({ geometry: null, properties: [], row });
    return;
  }
  const own = isObject(feature.properties) ? Object.entries(feature.properties) : [];
  const id = typeof feature.id === 'string' || typeof feature.id === 'number' ? feature.id : null;
  const properties = id !== null && !own.some(([name]) => name === 'id') ? [['id', id] as const, ...own] : own;
  features.push({ geometry: feature.geometry ?? null, properties, row });
}

/** The name of a coordinate system other than longitude and latitude; null where there is none or it is that. */
function foreignSystem(value: unknown): string | null {
  const crs = isObject(value) && isObject(value.crs) ? value.crs : null;
  const name = crs && isObject(crs.properties) ? (crs.properties.name ?? crs.properties.code) : null;
  if (typeof name !== 'string' || name === '' || DEGREES.test(name)) return null;
  return name
    .replace(/^urn:ogc:def:crs:/iu, '')
    .replace('::', ':')
    .slice(0, 60);
}

/** The value of a JSON text, or the values of a sequence of them. */
function parseJson(text: string): Reading<readonly unknown[]> {
  const whole = tryParse(text);
  if (whole) return { ok: [whole.value] };
  const repaired = withoutNaN(text);
  const again = repaired === text ? null : tryParse(repaired);
  if (again) return { ok: [again.value] };
  const sequence = parseSequence(text);
  if (sequence) return { ok: sequence };
  if (isUnfinished(text)) return refuse({ kind: 'truncated-json' });
  return refuse({ kind: 'broken-json', line: brokenLine(text) });
}

function tryParse(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

/** RFC 8142 and its lax sister: one value on each line, with or without the record mark. */
function parseSequence(text: string): readonly unknown[] | null {
  const lines = text
    .replaceAll('\u001e', '\n')
    .split(/[\r\n]+/u)
    .filter((line) => line.trim() !== '');
  if (lines.length < 2) return null;
  const values: unknown[] = [];
  for (const line of lines) {
    const parsed = tryParse(line);
    if (!parsed) return null;
    values.push(parsed.value);
  }
  return values;
}

/** Strings whole, so that nothing inside them is touched; else one of the words JSON does not know. */
const STRING_OR_NAN = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/gu;

/** Some programs write NaN where a number is missing; JSON has no such word, and null means the same. */
function withoutNaN(text: string): string {
  if (!/NaN|Infinity/u.test(text)) return text;
  return text.replace(STRING_OR_NAN, (match) => (match.startsWith('"') ? match : 'null'));
}

/** True when text ends inside a string, an array or an object: the rest of the file is missing. */
function isUnfinished(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inString) {
      if (character === '\\') at++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    if (depth < 0) return false;
  }
  return inString || depth > 0;
}

/** The line the reading stopped at, where the browser's message tells. */
function brokenLine(text: string): number | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const line = /line (\d+)/u.exec(message)?.[1];
    if (line !== undefined) return Number(line);
    const position = /position (\d+)/u.exec(message)?.[1];
    return position === undefined ? null : text.slice(0, Number(position)).split('\n').length;
  }
}
