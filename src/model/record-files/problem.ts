import type { ReadingRule } from './reading-rules.ts';

/** A text in the two languages the check speaks. */
export interface Said {
  readonly en: string;
  readonly vi: string;
}

/** An error stops the build, a warning is a doubt to look at, a notice says what could not be checked. */
export type Severity = 'error' | 'warning' | 'notice';

/** Where in `data/` something stands: path relative to `data/`, line counted from 1 (0 = the whole file). */
export interface At {
  readonly file: string;
  readonly line: number;
}

/** A row or feature together with the place it was read from. */
export type Located<T> = T & { readonly at: At };

/** One thing that is wrong: where, by which rule, what, and how to mend it. */
export interface Problem extends At {
  /** Id of the row concerned, or an empty string where there is none. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly what: Said;
  readonly mend: Said;
}

/** A problem of form, found while reading. */
export interface ReadingProblem extends Problem {
  readonly rule: ReadingRule;
}
