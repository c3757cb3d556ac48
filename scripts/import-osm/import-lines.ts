import { checkRecord } from '../../src/model/check/check-record.ts';
import { mendedDataPackage } from '../../src/model/check/package-rules.ts';
import { countBySeverity, writeReport } from '../../src/model/check/report.ts';
import { applyCorrection } from '../../src/model/correction/apply-correction.ts';
import { type FeatureChange, NO_CORRECTION } from '../../src/model/correction/correction.ts';
import { newProblems } from '../../src/model/correction/new-problems.ts';
import type { FeatureRow } from '../../src/model/record-files/features.ts';
import { parseOsmSelector } from '../../src/model/record-files/osm-selector.ts';
import type { RawRecord } from '../../src/model/record-files/raw-record.ts';
import { DATA_PACKAGE_FILE, readRecordFiles } from '../../src/model/record-files/read-record-files.ts';
import { SPINE_FILE } from '../../src/model/record-files/spine.ts';
import { mendSpine } from './mend-spine.ts';
import { OSM_SOURCE_ID, osmSourceRows } from './osm-source.ts';
import { overpassQuery, parseOverpass } from './overpass.ts';
import { type RedrawOptions, redrawLine } from './redraw-line.ts';

type Files = ReadonlyMap<string, string>;

interface ImportOptions extends Pick<RedrawOptions, 'toleranceM' | 'accuracyM'> {
  /** Ids of the lines to import; all with a selector when empty. */
  readonly lines: readonly string[];
  /** Used where neither the table nor the data give one. */
  readonly reachM: number;
  /** Used where an answer does not say of which day it is, ISO. */
  readonly today: string;
}

interface Imported {
  /** Files that change, each with its new text; none when the check refuses the result. */
  readonly changed: Files;
  readonly refused: boolean;
}

/** The record's features that have a selector and are wanted. */
function wanted(raw: RawRecord, lines: readonly string[], say: (text: string) => void) {
  const byId = new Map(raw.features.map((feature) => [feature.properties.id, feature]));
  const unknown = lines.filter((id) => !raw.osmLines.some((row) => row.line === id));
  if (unknown.length > 0) throw new Error(`data/osm-lines.csv has no row for ${unknown.join(', ')}.`);
  return raw.osmLines.flatMap((row) => {
    if (lines.length > 0 && !lines.includes(row.line)) return [];
    const feature = byId.get(row.line);
    const selector = row.selector === null ? null : parseOsmSelector(row.selector);
    if (feature && selector) return [{ feature, selector, reachM: row.reach_m }];
    if (lines.length > 0) say(`${row.line}\n  No selector: ${row.note_en ?? 'data/osm-lines.csv has none.'}`);
    return [];
  });
}

function lineOf({ geometry }: FeatureRow) {
  if (geometry?.type === 'LineString') return geometry.coordinates;
  return geometry?.type === 'MultiLineString' ? geometry.coordinates.flat() : [];
}

/** The files after the lines were redrawn: features, the source that credits them, the kilometre line, the licences. */
function filesAfter(files: Files, raw: RawRecord, features: readonly FeatureChange[]): Files {
  const changed = new Map(applyCorrection(files, { ...NO_CORRECTION, rows: osmSourceRows(raw), features }));
  const reread = (more: Files) => readRecordFiles(new Map([...files, ...changed, ...more])).raw;
  const spine = files.get(SPINE_FILE) ?? '';
  const mended = mendSpine(spine, raw, (text) => reread(new Map([[SPINE_FILE, text]])));
  if (mended !== spine) changed.set(SPINE_FILE, mended);
  const described = files.get(DATA_PACKAGE_FILE) ?? '';
  const redescribed = mendedDataPackage(described, reread(new Map())) ?? described;
  if (redescribed !== described) changed.set(DATA_PACKAGE_FILE, redescribed);
  return changed;
}

/**
 * Redraws lines from OpenStreetMap and checks the record that comes of it.
 * @param ask gives the answer of Overpass to a query for a line
 * @throws Error when an answer cannot be had or read
 */
export async function importLines(
  files: Files,
  options: ImportOptions,
  ask: (line: string, query: string) => Promise<string>,
  say: (text: string) => void,
): Promise<Imported> {
  const before = checkRecord(files);
  const changes: FeatureChange[] = [];
  for (const { feature, selector, reachM } of wanted(before.raw, options.lines, say)) {
    const { id } = feature.properties;
    const reach = reachM ?? options.reachM;
    const answer = parseOverpass(await ask(id, overpassQuery(selector, lineOf(feature), reach)));
    const date = answer.date ?? options.today;
    const { toleranceM, accuracyM } = options;
    const redrawn = redrawLine(before.raw, feature, answer, {
      reachM: reach,
      toleranceM,
      accuracyM,
      source: OSM_SOURCE_ID,
      date,
    });
    say([id, ...redrawn.said.map((line) => `  ${line}`)].join('\n'));
    if (redrawn.change) changes.push(redrawn.change);
  }
  if (changes.length === 0) return { changed: new Map(), refused: false };
  const changed = filesAfter(files, before.raw, changes);
  const after = checkRecord(new Map([...files, ...changed]));
  const found = newProblems(before.problems, after.problems);
  if (found.length > 0) say(writeReport(after.raw, found, 'en'));
  const refused = countBySeverity(found).error > 0;
  return { changed: refused ? new Map() : changed, refused };
}
