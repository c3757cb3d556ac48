import * as v from 'valibot';
import { FIGURE_RULES } from '../check/figure-rules.ts';
import { GEOMETRY_FORM_RULES } from '../check/geometry-form-rules.ts';
import { KEY_RULES } from '../check/key-rules.ts';
import { POSITION_RULES } from '../check/position-rules.ts';
import type { RecordIds } from '../check/record-ids.ts';
import { REFERENCE_RULES } from '../check/reference-rules.ts';
import type { Rule } from '../check/rule.ts';
import { SOURCE_RULES } from '../check/source-rules.ts';
import { STATUS_RULES } from '../check/status-rules.ts';
import { TEXT_RULES } from '../check/text-rules.ts';
import type { Day } from '../dates.ts';
import { FEATURE_TASKS } from '../record-files/feature-tasks.ts';
import { FEATURE_PROPERTIES, type FeatureRow, featureFile } from '../record-files/features.ts';
import { FIGURES } from '../record-files/figures.ts';
import type { Problem } from '../record-files/problem.ts';
import type { RawRecord } from '../record-files/raw-record.ts';
import { ONE_COMPLAINT_A_CELL, schemaProblems } from '../record-files/schema-problems.ts';
import { SOURCES } from '../record-files/sources.ts';
import { STATUS } from '../record-files/status.ts';
import type { RowOf, Table } from '../record-files/table.ts';
import type { RecordIndex } from '../record-index.ts';
import type { Correction, NewRow } from './correction.ts';
import { cellsInOrder, csvLine } from './csv-text.ts';
import { emptyRecord, KNOWN, knownProperties, knownSources, knownStatuses } from './known-rows.ts';
import { withTranslationsToCome } from './translations.ts';

/** The rules that need no more than the compiled record. The whole check runs when the correction is written into the files. */
const RULES_FOR_PAGES: readonly Rule[] = [
  ...KEY_RULES,
  ...REFERENCE_RULES,
  ...GEOMETRY_FORM_RULES,
  ...POSITION_RULES,
  ...STATUS_RULES,
  ...FIGURE_RULES,
  ...SOURCE_RULES,
  ...TEXT_RULES,
];

const FEATURE_NAMES = Object.keys(FEATURE_PROPERTIES.entries);

interface Parsed<T> {
  readonly rows: readonly T[];
  readonly problems: readonly Problem[];
}

/** The rows a correction adds to a table, typed as the check has them. Line 1 holds the column names. */
function parseRows<E extends v.ObjectEntries>(table: Table<E>, given: readonly NewRow[]): Parsed<RowOf<Table<E>>> {
  const columns = Object.keys(table.columns);
  const rows: RowOf<Table<E>>[] = [];
  const problems: Problem[] = [];
  const own = given.filter((row) => row.table.path === table.path);
  for (const [n, { cells }] of own.entries()) {
    const at = { file: table.path, line: n + 2 };
    const whole = withTranslationsToCome(
      Object.fromEntries(columns.map((column) => [column, cells[column] ?? ''])),
      columns,
    );
    const parsed = v.safeParse(v.object(table.columns), whole, ONE_COMPLAINT_A_CELL);
    if (parsed.success) rows.push({ ...parsed.output, at } as RowOf<Table<E>>);
    else problems.push(...schemaProblems(parsed.issues, at, whole[table.key[0] ?? ''] ?? ''));
  }
  return { rows, problems };
}

/** Changed and new features, whole: a change is laid over what the record has. */
function wholeFeatures(index: RecordIndex, { features }: Correction) {
  return features.map(({ layer, properties: changes, geometry }, n) => {
    const place = index.placeById.get(changes.id);
    const properties = { ...(place ? knownProperties(place) : {}), ...withTranslationsToCome(changes, FEATURE_NAMES) };
    return {
      at: { file: featureFile(layer), line: n + 1 },
      layer,
      properties,
      geometry: geometry === undefined ? (place?.geometry ?? null) : geometry,
    };
  });
}

function parseFeatures(wholes: ReturnType<typeof wholeFeatures>): Parsed<FeatureRow> {
  const rows: FeatureRow[] = [];
  const problems: Problem[] = [];
  for (const whole of wholes) {
    const parsed = v.safeParse(FEATURE_PROPERTIES, whole.properties, ONE_COMPLAINT_A_CELL);
    if (parsed.success) rows.push({ ...whole, properties: parsed.output });
    else problems.push(...schemaProblems(parsed.issues, whole.at, whole.properties.id));
  }
  return { rows, problems };
}

/** What rows may point to: the record's ids and those the correction brings. */
function idsAfter({ record }: RecordIndex, correction: Correction): RecordIds {
  const of = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id);
  const added = (table: Table) =>
    correction.rows.flatMap((row) => (row.table.path === table.path ? (row.cells.id ?? []) : []));
  const features = [...of(record.places), ...correction.features.map((change) => change.properties.id)];
  const tasks = of(record.tasks);
  return new Map([
    ['documents', new Set(of(record.documents))],
    ['tasks', new Set(tasks)],
    ['agencies', new Set(of(record.agencies))],
    ['sources', new Set([...of(record.sources), ...added(SOURCES)])],
    ['provinces', new Set(of(record.provinces))],
    ['features', new Set(features)],
    ['subjects', new Set([...features, ...tasks])],
    ['lines', new Set(features)],
  ]);
}

/** The correction's CSV files as text, for rules that look at letters. */
function textsOf({ rows }: Correction): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { table, cells } of rows) {
    const columns = Object.keys(table.columns);
    const before = texts.get(table.path) ?? `${csvLine(columns)}\n`;
    texts.set(table.path, `${before}${csvLine(cellsInOrder(columns, cells))}\n`);
  }
  return texts;
}

/**
 * Checks a correction with the rules of the record, in a page: pure, no file is read. A translation that is still to come is no
 * problem here (`untranslated` names those). Line numbers count within the correction.
 * @param today a correction may be dated after the day up to which the record looked, but not after today
 */
export function checkCorrection(index: RecordIndex, correction: Correction, today: Day): readonly Problem[] {
  const statuses = parseRows(STATUS, correction.rows);
  const sources = parseRows(SOURCES, correction.rows);
  const figures = parseRows(FIGURES, correction.rows);
  const links = parseRows(FEATURE_TASKS, correction.rows);
  const wholes = wholeFeatures(index, correction);
  const features = parseFeatures(wholes);
  const subjects = new Set(statuses.rows.map((row) => row.subject));
  const { asOf } = index.record;
  const raw: RawRecord = {
    ...emptyRecord(asOf > today ? asOf : today),
    features: features.rows,
    statuses: [...[...subjects].flatMap((subject) => knownStatuses(index, subject)), ...statuses.rows],
    sources: [...knownSources(index), ...sources.rows],
    figures: figures.rows,
    featureTasks: links.rows,
  };
  const loose = wholes.map(({ at, properties, geometry }) => ({
    ...at,
    feature: { type: 'Feature', properties, geometry },
  }));
  const context = {
    files: textsOf(correction),
    raw,
    loose,
    ids: idsAfter(index, correction),
    unread: new Set<string>(),
  };
  const found = RULES_FOR_PAGES.flatMap((rule) => rule.run(context));
  return [statuses, sources, figures, links, features]
    .flatMap(({ problems }) => problems)
    .concat(found.filter((problem) => problem.file !== KNOWN.file));
}
