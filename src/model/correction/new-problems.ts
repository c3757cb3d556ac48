import type { Problem } from '../record-files/problem.ts';

/** A problem without its line, which moves when rows are added above it. */
function signature({ file, id, rule, severity, what }: Problem): string {
  return [file, id, rule, severity, what.en].join('\u0000');
}

/** The problems of `after` that `before` did not have: what a change brought in. */
export function newProblems(before: readonly Problem[], after: readonly Problem[]): readonly Problem[] {
  const known = new Map<string, number>();
  for (const problem of before) known.set(signature(problem), (known.get(signature(problem)) ?? 0) + 1);
  return after.filter((problem) => {
    const left = known.get(signature(problem)) ?? 0;
    known.set(signature(problem), left - 1);
    return left <= 0;
  });
}
