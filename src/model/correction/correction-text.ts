import Papa from 'papaparse';
import * as v from 'valibot';
import { featureFile } from '../record-files/features.ts';
import { GEOMETRY } from '../record-files/read-geojson.ts';
import { TABLES } from '../record-files/tables.ts';
import { LAYERS } from '../vocabulary.ts';
import { type Correction, CorrectionError, type FeatureChange, type NewRow } from './correction.ts';
import { cellsInOrder, csvLine } from './csv-text.ts';
import { featureLine } from './feature-text.ts';

/**
 * A correction as text that a person can read, mail and paste, and `npm run record apply` can write into the files:
 *
 *     === data/status.csv
 *     subject,date,…
 *     gate-kim-thanh-ii,2026-12-01,…
 *     === data/features/border-gates.geojson
 *     {"type": "Feature", "properties": {"id": "gate-kim-thanh-ii", …}, "geometry": …}
 *
 * A feature carries only what changes. Lines before the first heading are a letter to the desk and are not read.
 */

const HEADING = /^=== data\/(\S+)\s*$/;

/** A feature whose geometry stays has no `geometry` member. */
function changeLine({ properties, geometry }: FeatureChange): string {
  const line = featureLine(properties, geometry ?? null);
  return geometry === undefined ? line.replace(/, "geometry": null\}$/, '}') : line;
}

/** The text of a correction's rows and features. Cell changes are made in the files and have no text. */
export function formatCorrection(correction: Pick<Correction, 'rows' | 'features'>): string {
  const sections = new Map<string, string[]>();
  const put = (file: string, first: string | null, line: string) => {
    const lines = sections.get(file) ?? (first === null ? [] : [first]);
    sections.set(file, [...lines, line]);
  };
  for (const { table, cells } of correction.rows) {
    const columns = Object.keys(table.columns);
    put(table.path, csvLine(columns), csvLine(cellsInOrder(columns, cells)));
  }
  for (const change of correction.features) put(featureFile(change.layer), null, changeLine(change));
  return [...sections].map(([file, lines]) => [`=== data/${file}`, ...lines, ''].join('\n')).join('');
}

const CHANGE = v.object({
  type: v.literal('Feature'),
  properties: v.looseObject({ id: v.pipe(v.string(), v.nonEmpty()) }),
  geometry: v.optional(GEOMETRY),
});

function parseFeature(file: string, line: string): FeatureChange {
  const layer = LAYERS.find((name) => featureFile(name) === file);
  const parsed = v.safeParse(CHANGE, jsonOf(line));
  if (!layer || !parsed.success) {
    throw new CorrectionError({
      en: `Under ${file} stands no GeoJSON feature with an id: ${line.slice(0, 60)}`,
      vi: `Dưới ${file} không có đối tượng GeoJSON có mã: ${line.slice(0, 60)}`,
    });
  }
  const { properties, geometry } = parsed.output;
  return { layer, properties, ...(geometry === undefined ? {} : { geometry }) };
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line.trim().replace(/,$/, ''));
  } catch {
    return null;
  }
}

function parseRows(file: string, lines: readonly string[]): readonly NewRow[] {
  const table = TABLES.find((candidate) => candidate.path === file);
  if (!table) {
    throw new CorrectionError({
      en: `data/${file} is no file of the record.`,
      vi: `data/${file} không phải tệp của hồ sơ.`,
    });
  }
  const [columns = [], ...rows] = Papa.parse<string[]>(lines.join('\n'), { delimiter: ',', skipEmptyLines: true }).data;
  const unknown = columns.filter((column) => !(column in table.columns));
  if (unknown.length > 0 || rows.length === 0) {
    throw new CorrectionError({
      en: `Under data/${file} should stand the column names and at least one row${unknown.length > 0 ? `; unknown: ${unknown.join(', ')}` : ''}.`,
      vi: `Dưới data/${file} phải có tên cột và ít nhất một dòng${unknown.length > 0 ? `; không rõ: ${unknown.join(', ')}` : ''}.`,
    });
  }
  return rows.map((cells) => ({
    table,
    cells: Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])),
  }));
}

/**
 * Reads what `formatCorrection` wrote, also after a trip through mail: CR LF, a letter before it, blank lines.
 * @throws CorrectionError when there is no heading, an unknown file, or no row under a heading
 */
export function parseCorrection(text: string): Correction {
  const sections: { readonly file: string; readonly lines: string[] }[] = [];
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)) {
    const file = HEADING.exec(line)?.[1];
    if (file !== undefined) sections.push({ file, lines: [] });
    else if (line.trim() !== '') sections.at(-1)?.lines.push(line);
  }
  if (sections.length === 0) {
    throw new CorrectionError({
      en: 'This is no correction: there is no line such as "=== data/status.csv".',
      vi: 'Đây không phải bản đính chính: không có dòng dạng "=== data/status.csv".',
    });
  }
  const isLayer = (file: string) => file.endsWith('.geojson');
  return {
    rows: sections.flatMap(({ file, lines }) => (isLayer(file) ? [] : parseRows(file, lines))),
    cells: [],
    features: sections.flatMap(({ file, lines }) =>
      isLayer(file) ? lines.map((line) => parseFeature(file, line)) : [],
    ),
  };
}
