import * as v from 'valibot';
import { LAYERS } from '../vocabulary.ts';
import { AGENCIES } from './agencies.ts';
import { AGENCY_NAMES } from './agency-names.ts';
import { isPartialDate } from './cells.ts';
import { DOCUMENTS } from './documents.ts';
import { FEATURE_TASKS } from './feature-tasks.ts';
import { featureFile } from './features.ts';
import { FIGURES } from './figures.ts';
import { LINKS } from './links.ts';
import { NETWORK_FILE } from './network.ts';
import { OSM_LINES } from './osm-lines.ts';
import { PLACE_NAMES } from './place-names.ts';
import { PLACES_2025 } from './places-2025.ts';
import type { ReadingProblem } from './problem.ts';
import { PROVINCES } from './provinces.ts';
import type { RawRecord } from './raw-record.ts';
import { readCsv } from './read-csv.ts';
import { readLayer, readNetwork } from './read-geojson.ts';
import { readJson } from './read-json.ts';
import { schemaProblems } from './schema-problems.ts';
import { SOURCES } from './sources.ts';
import { SPINE, SPINE_FILE, type SpineFile } from './spine.ts';
import { STATUS } from './status.ts';
import { STOPS } from './stops.ts';
import type { RowOf, Table } from './table.ts';
import { TABLES } from './tables.ts';
import { TASKS } from './tasks.ts';

export const DATA_PACKAGE_FILE = 'datapackage.json';

/** Paths, relative to `data/`, of every file the record is read from. */
export const RECORD_FILES: readonly string[] = [
  DATA_PACKAGE_FILE,
  ...LAYERS.map(featureFile),
  NETWORK_FILE,
  SPINE_FILE,
  ...TABLES.map((table) => table.path),
];

const AS_OF = v.object({ as_of: v.pipe(v.string(), v.check(isPartialDate)) });

/** Collects problems while the files are read one after the other. */
class Reader {
  readonly problems: ReadingProblem[] = [];
  private readonly files: ReadonlyMap<string, string>;

  constructor(files: ReadonlyMap<string, string>) {
    this.files = files;
  }

  /** Text of a file; a missing file is a problem. */
  text(file: string): string | null {
    const text = this.files.get(file);
    if (text !== undefined) return text;
    this.problems.push({
      file,
      line: 0,
      id: '',
      rule: 'file-missing',
      severity: 'error',
      what: { en: 'the file is missing', vi: 'thiếu tệp' },
      mend: { en: 'Restore it from the last version.', vi: 'Khôi phục từ bản trước.' },
    });
    return null;
  }

  table<E extends v.ObjectEntries>(table: Table<E>): readonly RowOf<Table<E>>[] {
    const text = this.text(table.path);
    if (text === null) return [];
    const { rows, problems } = readCsv(table, text);
    this.problems.push(...problems);
    return rows;
  }

  spine(): SpineFile | null {
    const text = this.text(SPINE_FILE);
    if (text === null) return null;
    const { value, problem } = readJson(SPINE_FILE, text);
    if (problem) {
      this.problems.push(problem);
      return null;
    }
    const at = { file: SPINE_FILE, line: 1 };
    const parsed = v.safeParse(SPINE, value);
    if (parsed.success) return { ...parsed.output, at };
    this.problems.push(...schemaProblems(parsed.issues, at, ''));
    return null;
  }

  asOf(): string {
    const text = this.text(DATA_PACKAGE_FILE);
    if (text === null) return '';
    const { value, problem } = readJson(DATA_PACKAGE_FILE, text);
    if (problem) {
      this.problems.push(problem);
      return '';
    }
    const parsed = v.safeParse(AS_OF, value);
    if (parsed.success) return parsed.output.as_of;
    this.problems.push({
      file: DATA_PACKAGE_FILE,
      line: 1,
      id: '',
      rule: 'as-of',
      severity: 'error',
      what: { en: '`as_of` is missing or no date', vi: 'thiếu `as_of` hoặc không phải ngày' },
      mend: {
        en: 'Give the day up to which the record looked: "as_of": "2026-11-23".',
        vi: 'Ghi ngày mà hồ sơ đã cập nhật đến: "as_of": "2026-11-23".',
      },
    });
    return '';
  }
}

/**
 * Reads the record's files. Pure: text in, typed rows with file and line out, all problems of form at once.
 * @param files path relative to `data/` → text of the file
 */
export function readRecordFiles(files: ReadonlyMap<string, string>): {
  readonly raw: RawRecord;
  readonly problems: readonly ReadingProblem[];
} {
  const reader = new Reader(files);
  const layers = LAYERS.map((layer) => {
    const text = reader.text(featureFile(layer));
    return text === null ? { rows: [], problems: [] } : readLayer(layer, text);
  });
  const networkText = reader.text(NETWORK_FILE);
  const network = networkText === null ? { rows: [], problems: [] } : readNetwork(networkText);
  reader.problems.push(...layers.flatMap((layer) => layer.problems), ...network.problems);
  const raw: RawRecord = {
    asOf: reader.asOf(),
    features: layers.flatMap((layer) => layer.rows),
    network: network.rows,
    spine: reader.spine(),
    documents: reader.table(DOCUMENTS),
    tasks: reader.table(TASKS),
    links: reader.table(LINKS),
    featureTasks: reader.table(FEATURE_TASKS),
    agencies: reader.table(AGENCIES),
    agencyNames: reader.table(AGENCY_NAMES),
    placeNames: reader.table(PLACE_NAMES),
    statuses: reader.table(STATUS),
    figures: reader.table(FIGURES),
    sources: reader.table(SOURCES),
    stops: reader.table(STOPS),
    provinces: reader.table(PROVINCES),
    places2025: reader.table(PLACES_2025),
    osmLines: reader.table(OSM_LINES),
  };
  return { raw, problems: reader.problems };
}
