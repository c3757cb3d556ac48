import { featureFile } from '../record-files/features.ts';
import { NETWORK_FILE } from '../record-files/network.ts';
import type { Problem, Severity } from '../record-files/problem.ts';
import type { RawRecord } from '../record-files/raw-record.ts';
import { looseFeatures } from '../record-files/read-geojson.ts';
import { readRecordFiles } from '../record-files/read-record-files.ts';
import { LAYERS } from '../vocabulary.ts';
import { CHINESE_NAME_RULES } from './chinese-name-rules.ts';
import { COUNTRY_RULES } from './country-rules.ts';
import { COVERAGE_RULES } from './coverage-rules.ts';
import { FIGURE_RULES } from './figure-rules.ts';
import { FILE_RULES } from './file-rules.ts';
import { GEOJSON_RULES } from './geojson-rules.ts';
import { GEOMETRY_FORM_RULES } from './geometry-form-rules.ts';
import { KEY_RULES } from './key-rules.ts';
import { OSM_RULES } from './osm-rules.ts';
import { PACKAGE_RULES } from './package-rules.ts';
import { POSITION_RULES } from './position-rules.ts';
import { RANGE_RULES } from './range-rules.ts';
import { collectIds } from './record-ids.ts';
import { REFERENCE_RULES } from './reference-rules.ts';
import { REGISTER_RULES } from './register-rules.ts';
import type { Rule } from './rule.ts';
import { SOURCE_RULES } from './source-rules.ts';
import { SPINE_RULES } from './spine-rules.ts';
import { STATUS_RULES } from './status-rules.ts';
import { STOP_RULES } from './stop-rules.ts';
import { STORY_RULES } from './stories-rules.ts';
import { TEXT_RULES } from './text-rules.ts';
import { UNFINISHED_RULES } from './unfinished-rules.ts';

/** Every rule that runs over a record once its files are read. */
export const RULES: readonly Rule[] = [
  ...FILE_RULES,
  ...KEY_RULES,
  ...REFERENCE_RULES,
  ...GEOJSON_RULES,
  ...GEOMETRY_FORM_RULES,
  ...POSITION_RULES,
  ...SPINE_RULES,
  ...STOP_RULES,
  ...RANGE_RULES,
  ...OSM_RULES,
  ...CHINESE_NAME_RULES,
  ...COUNTRY_RULES,
  ...COVERAGE_RULES,
  ...REGISTER_RULES,
  ...STATUS_RULES,
  ...FIGURE_RULES,
  ...SOURCE_RULES,
  ...TEXT_RULES,
  ...UNFINISHED_RULES,
  ...PACKAGE_RULES,
  ...STORY_RULES,
];

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

function byWeightAndPlace(a: Problem, b: Problem): number {
  return WEIGHT[a.severity] - WEIGHT[b.severity] || (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line);
}

/**
 * Reads and checks a record. Pure: everything wrong at once, errors first, then by file and line.
 * @param files path relative to `data/` → text; `basemap/land.geojson` and `stories/*.json` are looked at when present
 */
export function checkRecord(files: ReadonlyMap<string, string>): {
  readonly raw: RawRecord;
  readonly problems: readonly Problem[];
} {
  const { raw, problems } = readRecordFiles(files);
  const loose = [...LAYERS.map(featureFile), NETWORK_FILE].flatMap((file) => {
    const text = files.get(file);
    return text === undefined ? [] : looseFeatures(file, text).features;
  });
  const unread = new Set(problems.map(({ file, id }) => `${file}\u0000${id}`));
  const context = { files, raw, loose, ids: collectIds(raw, problems), unread };
  const found = RULES.flatMap((rule) => rule.run(context));
  return { raw, problems: [...problems, ...found].sort(byWeightAndPlace) };
}
