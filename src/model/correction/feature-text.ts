import type { PlaceGeometry } from '../record.ts';
import { FEATURE_PROPERTIES } from '../record-files/features.ts';
import { CorrectionError, type FeatureChange, type LooseProperties } from './correction.ts';

/** GeoJSON text in the record's own manner: one feature a line, a blank after colons and commas, as QGIS and Python write it. */

const DECIMALS = 5;

/** JSON on one line with a blank after each colon and comma. Whole numbers in coordinates keep a decimal, as in the files. */
function oneLine(value: unknown, asCoordinate = false): string {
  if (Array.isArray(value)) return `[${value.map((member) => oneLine(member, asCoordinate)).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    return `{${members.map(([name, member]) => `${JSON.stringify(name)}: ${oneLine(member, name === 'coordinates')}`).join(', ')}}`;
  }
  const text = JSON.stringify(value);
  return asCoordinate && Number.isInteger(value) ? `${text}.0` : text;
}

const ORDER: readonly string[] = Object.keys(FEATURE_PROPERTIES.entries);

function inOrder(properties: LooseProperties): Readonly<Record<string, unknown>> {
  const place = (name: string) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  return Object.fromEntries(Object.entries(properties).sort(([a], [b]) => place(a) - place(b)));
}

/** A feature as the line it is in its file, without the comma behind it. Properties come in the order of the schema. */
export function featureLine(properties: LooseProperties, geometry: PlaceGeometry | null): string {
  return oneLine({ type: 'Feature', properties: inOrder(properties), geometry });
}

/** Degrees to the record's five decimals (a metre). */
export function roundDegrees(degrees: number): number {
  return Number(degrees.toFixed(DECIMALS));
}

interface ParsedFeature {
  readonly properties: LooseProperties;
  readonly geometry: PlaceGeometry | null;
}

const FEATURE_START = /^\s*\{\s*"type"\s*:\s*"Feature"/;

/** The feature of a line, without the comma behind it; null for a line that holds none, or only a part of one. */
function featureOf(line: string): ParsedFeature | null {
  if (!FEATURE_START.test(line)) return null;
  try {
    return JSON.parse(line.trim().replace(/,$/, '')) as ParsedFeature;
  } catch {
    return null;
  }
}

/** The feature after a change. */
function changedFeature(before: ParsedFeature | null, change: FeatureChange): ParsedFeature {
  return {
    properties: { ...before?.properties, ...change.properties },
    geometry: change.geometry === undefined ? (before?.geometry ?? null) : change.geometry,
  };
}

/**
 * The text of a layer with one feature changed, or added at the end; the lines of all others keep their bytes.
 * @throws CorrectionError when the features do not stand one a line
 */
export function putFeature(text: string, change: FeatureChange): string {
  const lines = text.split('\n');
  const features = lines.map(featureOf);
  const at = features.findIndex((feature) => feature?.properties.id === change.properties.id);
  const { properties, geometry } = changedFeature(features[at] ?? null, change);
  const line = featureLine(properties, geometry);
  if (at !== -1) {
    const comma = (lines[at] ?? '').trimEnd().endsWith(',') ? ',' : '';
    return lines.with(at, `${line}${comma}`).join('\n');
  }
  const last = features.findLastIndex((feature) => feature !== null);
  if (last === -1 || (text.match(/"type"\s*:\s*"Feature"/g) ?? []).length !== features.filter(Boolean).length) {
    throw new CorrectionError({
      en: `${change.layer}.geojson does not hold one feature a line. Run npm run check and mend that first.`,
      vi: `${change.layer}.geojson không ghi mỗi đối tượng một dòng. Chạy npm run check và sửa trước.`,
    });
  }
  return lines
    .with(last, `${(lines[last] ?? '').trimEnd().replace(/,$/, '')},`)
    .toSpliced(last + 1, 0, line)
    .join('\n');
}
