import type { At, Problem, Said, Severity } from '../record-files/problem.ts';
import type { RawRecord } from '../record-files/raw-record.ts';
import type { LooseFeature } from '../record-files/read-geojson.ts';
import type { RecordIds } from './record-ids.ts';

/** What a rule may look at. */
export interface CheckContext {
  /** Text of every file, by its path relative to `data/`. */
  readonly files: ReadonlyMap<string, string>;
  readonly raw: RawRecord;
  /** Features as they stand, also those that could not be read. */
  readonly loose: readonly LooseFeature[];
  readonly ids: RecordIds;
  /** Rows that could not be read, `<file>\u0000<id>`: what leads to them is not wrong for that. */
  readonly unread: ReadonlySet<string>;
}

/** One rule of the check: what it finds wrong in the record. */
export interface Rule {
  readonly id: string;
  readonly run: (context: CheckContext) => readonly Problem[];
}

/** A problem before the rule puts its name on it. */
export interface Finding {
  readonly at: At;
  /** Id of the row, if it has one. */
  readonly id?: string;
  readonly severity?: Severity;
  readonly what: Said;
  readonly mend: Said;
}

/** A rule from the function that finds what is wrong. Findings are errors unless they say otherwise. */
export function defineRule(id: string, find: (context: CheckContext) => Iterable<Finding>): Rule {
  return {
    id,
    run: (context) =>
      Array.from(find(context), ({ at, id: row = '', severity = 'error', what, mend }) => ({
        file: at.file,
        line: at.line,
        id: row,
        rule: id,
        severity,
        what,
        mend,
      })),
  };
}
