import * as v from 'valibot';
import { complain } from './cell-complaints.ts';
import type { At, ReadingProblem } from './problem.ts';

/** One complaint a cell is enough: an empty cell is not also of the wrong form. */
export const ONE_COMPLAINT_A_CELL = { abortPipeEarly: true } as const;

type AnyIssue = v.BaseIssue<unknown>;

/** The innermost complaint: an optional cell is a union, and its last branch is the one that was meant. */
function innermost(issue: AnyIssue): AnyIssue {
  const last = issue.issues?.at(-1);
  return last ? innermost(last) : issue;
}

function expectedOf(issue: AnyIssue): string {
  return (issue.expected ?? '')
    .replace(/^\(|\)$/g, '')
    .replaceAll('"', '')
    .replaceAll(' | ', ', ');
}

function shown(input: unknown): string {
  return typeof input === 'string' ? input : (JSON.stringify(input) ?? String(input));
}

/** Turns what valibot found into problems with file, line, column and a remedy. */
export function schemaProblems(issues: readonly AnyIssue[], at: At, id: string): readonly ReadingProblem[] {
  return issues.map((outer) => {
    const issue = innermost(outer);
    const path = v.getDotPath(outer) ?? '';
    const missing = issue.input === undefined;
    const complaint = complain(missing ? 'required' : issue.message, shown(issue.input), expectedOf(issue));
    return {
      ...at,
      id,
      rule: complaint.rule,
      severity: 'error',
      what: { en: `\`${path}\` ${complaint.what.en}`, vi: `\`${path}\` ${complaint.what.vi}` },
      mend: complaint.mend,
    };
  });
}
