import type { Problem } from './problem.ts';

/** 1-based line of a character offset. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** Where the engine says parsing stopped: V8 names line or position, Firefox line and column, others nothing. */
function faultLine(message: string, text: string): number {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return position ? lineAt(text, Number(position)) : 0;
}

/** Parses JSON text; a syntax error becomes a problem with its line. */
export function readJson(
  file: string,
  text: string,
): { readonly value: unknown; readonly problem: null } | { readonly value: null; readonly problem: Problem } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown, problem: null };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      value: null,
      problem: {
        file,
        line: faultLine(message, text),
        id: '',
        rule: 'json-form',
        severity: 'error',
        what: { en: `this is no JSON: ${message}`, vi: `không phải JSON hợp lệ: ${message}` },
        mend: {
          en: 'Look for a missing or extra comma, quote or bracket on this line or the one before.',
          vi: 'Tìm dấu phẩy, nháy hoặc ngoặc thừa, thiếu ở dòng này hoặc dòng trước.',
        },
      },
    };
  }
}
