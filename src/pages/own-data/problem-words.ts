import type { OwnDataWords } from '../../i18n/load-own-data-words.ts';
import { ACCEPTED_COLUMNS } from '../../model/own-data/csv-columns.ts';
import type { OwnDataProblem, OwnDataWarning } from '../../model/own-data/own-data.ts';

/** Columns named in a message; a sheet of hundreds of columns names the first few. */
const NAMED_COLUMNS = 8;

/** Why a file is not shown, in sentences: what is wrong, and what helps. */
export function problemWords({ problems, binaries }: OwnDataWords, problem: OwnDataProblem): readonly string[] {
  switch (problem.kind) {
    case 'empty':
      return [problems.empty];
    case 'binary':
      return [binaries[problem.looksLike]];
    case 'too-large':
      return [problem.canGoOn ? problems.large(problem.limitMb) : problems.tooLarge(problem.limitMb)];
    case 'truncated-json':
      return [problems.truncatedJson];
    case 'broken-json':
      return [problem.line === null ? problems.brokenJson : problems.brokenJsonAt(problem.line)];
    case 'broken-xml':
      return [problems.brokenXml];
    case 'not-geographic':
      return [problems.notGeographic(problem.found)];
    case 'no-features':
      return [problems.noFeatures];
    case 'no-columns':
      return [problems.noColumns(listed(problem.columns)), problems.acceptedColumns(ACCEPTED_COLUMNS.join(', '))];
    case 'no-positions':
      return [problems.noPositions(problem.rows, problem.example)];
    case 'swapped':
      return [problems.swapped(problem.count)];
    case 'projected':
      return [projectionWords(problems, problem.system)];
    case 'all-outside':
      return [problems.allOutside(problem.count)];
    case 'failed':
      return [problems.failed];
  }
}

function projectionWords(
  problems: OwnDataWords['problems'],
  system: Extract<OwnDataProblem, { kind: 'projected' }>['system'],
): string {
  if (system === 'metres') return problems.metres;
  return system === 'web-mercator' ? problems.webMercator : problems.namedSystem(system.named);
}

function listed(columns: readonly string[]): string {
  const named = columns
    .slice(0, NAMED_COLUMNS)
    .map((column) => (column.length > 40 ? `${column.slice(0, 40)}…` : column));
  return columns.length > NAMED_COLUMNS ? `${named.join(', ')}…` : named.join(', ');
}

/** What was left out or guessed, in a sentence or two. */
export function warningWords({ warnings }: OwnDataWords, warning: OwnDataWarning, isTable: boolean): string {
  switch (warning.kind) {
    case 'outside':
      return warnings.outside(warning.count);
    case 'encoding':
      return warnings.encoding(warning.encoding);
    case 'swapped-back':
      return warnings.swappedBack;
    case 'left-out': {
      const { count, reason, rows } = warning;
      const what = reason === 'no-geometry' ? warnings.noGeometry(count) : warnings[reason](count);
      const list = `${rows.join(', ')}${count > rows.length ? '…' : ''}`;
      return `${what} ${isTable ? warnings.lines(list) : warnings.numbers(list)}`;
    }
  }
}
