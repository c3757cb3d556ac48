import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** A line of a table as it is written: every cell a text. */
export type Line = Readonly<Record<string, string>>;

/** The tables a report rests on, as they stand in the files. */
export interface RecordTables {
  readonly documents: readonly Line[];
  readonly tasks: readonly Line[];
  readonly links: readonly Line[];
  readonly agencies: readonly Line[];
  readonly agencyNames: readonly Line[];
  readonly featureTasks: readonly Line[];
  readonly status: readonly Line[];
}

/** Reads the tables from a folder laid out as `data/`. */
export function readTables(folder: string): RecordTables {
  const table = (file: string): readonly Line[] =>
    parse(readFileSync(join(folder, file)), { bom: true, columns: true });
  return {
    documents: table('register/documents.csv'),
    tasks: table('register/tasks.csv'),
    links: table('register/links.csv'),
    agencies: table('register/agencies.csv'),
    agencyNames: table('register/agency-names.csv'),
    featureTasks: table('register/feature-tasks.csv'),
    status: table('status.csv'),
  };
}

/** A cell; a column that is not there is empty. */
export function cell(line: Line, column: string): string {
  return line[column] ?? '';
}

/** A cell with several values. */
export function list(line: Line, column: string): readonly string[] {
  return cell(line, column).split(';').filter(Boolean);
}
