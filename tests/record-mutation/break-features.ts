import { featureLine } from '../../src/model/correction/feature-text.ts';
import type { PlaceGeometry } from '../../src/model/record.ts';
import { FEATURE_PROPERTIES, featureFile } from '../../src/model/record-files/features.ts';
import { NETWORK_FILE, NETWORK_PROPERTIES } from '../../src/model/record-files/network.ts';
import { LAYERS } from '../../src/model/vocabulary.ts';
import { breakValue, HOWS, type How, type Mutation, pick } from './mutation.ts';

interface Row {
  /** From 0. */
  readonly at: number;
  readonly properties: Readonly<Record<string, unknown>> & { readonly id: string };
  readonly geometry: PlaceGeometry | null;
}

function rowsOf(text: string): readonly Row[] {
  return text.split('\n').flatMap((line, at) => {
    if (!line.startsWith('{"type": "Feature"')) return [];
    const { properties, geometry } = JSON.parse(line.replace(/,$/, '')) as Omit<Row, 'at'>;
    return [{ at, properties, geometry }];
  });
}

function withLine(text: string, at: number, line: string): string {
  const lines = text.split('\n');
  return lines.with(at, `${line}${lines[at]?.endsWith(',') ? ',' : ''}`).join('\n');
}

/** A broken text as the JSON value it would be: numbers and booleans stay what they are where they still look it. */
function jsonLike(before: unknown, after: string): unknown {
  if (after === '') return undefined;
  if (typeof before === 'number' && /^-?\d+(?:\.\d+)?$/.test(after)) return Number(after);
  if (typeof before === 'boolean' && /^(?:true|false)$/.test(after)) return after === 'true';
  return after;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Ways to break a geometry: taken away, latitude first, and one vertex a degree off. */
function brokenGeometry(geometry: PlaceGeometry, how: How): PlaceGeometry | null {
  if (how === 'emptied') return null;
  const text = JSON.stringify(geometry);
  const first = /\[(-?[\d.]+),(-?[\d.]+)\]/;
  const swap = (_: string, lon: string, lat: string) => `[${lat},${lon}]`;
  const move = (_: string, lon: string, lat: string) => `[${Number((Number(lon) + 0.5).toFixed(5))},${lat}]`;
  return JSON.parse(how === 'mistyped' ? text.replace(first, swap) : text.replace(first, move)) as PlaceGeometry;
}

function* breakFile(file: string, text: string, names: readonly string[]): Iterable<Mutation> {
  const rows = rowsOf(text);
  const mutated = (row: Row, field: string, how: How, before: string, after: string, line: string): Mutation => ({
    ...{ file, field, how, line: row.at + 1, before, after },
    text: withLine(text, row.at, line),
  });
  for (const name of names) {
    const having = rows.filter((row) => row.properties[name] !== undefined && row.properties[name] !== null);
    const others = rows.map((row) => textOf(row.properties[name] ?? ''));
    for (const how of HOWS) {
      const seed = `${file} ${name} ${how}`;
      const row = pick(seed, having, ({ properties }) => properties.id);
      if (!row) continue;
      const was = row.properties[name];
      const before = textOf(was);
      const after =
        typeof was === 'boolean' && how === 'slipped' ? String(!was) : breakValue(before, how, others, seed);
      if (after === null) continue;
      const { [name]: _, ...rest } = row.properties;
      const value = jsonLike(was, after);
      const properties = { ...rest, ...(value === undefined ? {} : { [name]: value }) } as Row['properties'];
      yield mutated(row, name, how, before, after, featureLine(properties, row.geometry));
    }
  }
  for (const how of HOWS) {
    const row = pick(
      `${file} geometry ${how}`,
      rows.filter(({ geometry }) => geometry !== null),
      ({ properties }) => properties.id,
    );
    if (!row?.geometry) continue;
    const geometry = brokenGeometry(row.geometry, how);
    yield mutated(row, 'geometry', how, '', '', featureLine(row.properties, geometry));
  }
}

/** Every property and the geometry of every layer and of the network broken in every way. */
export function* breakFeatures(files: ReadonlyMap<string, string>): Iterable<Mutation> {
  const properties = Object.keys(FEATURE_PROPERTIES.entries);
  for (const layer of LAYERS) {
    const file = featureFile(layer);
    yield* breakFile(file, files.get(file) ?? '', properties);
  }
  yield* breakFile(NETWORK_FILE, files.get(NETWORK_FILE) ?? '', Object.keys(NETWORK_PROPERTIES.entries));
}
