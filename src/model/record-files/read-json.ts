import type { ReadingProblem } from './problem.ts';

/** 1-based line of a character offset. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** V8 quotes this many characters before the one it did not expect. */
const V8_CONTEXT = 10;

/**
 * Where the engine says parsing stopped: V8 names the line, or only quotes the neighbourhood; Firefox names the line; others say
 * nothing, and the file as a whole (0) is named.
 */
function faultLine(message: string, text: string): number {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  if (position) return lineAt(text, Number(position));
  const quoted = /, (\.{3})?"([\s\S]*)"(?:\.{3})? is not valid JSON/.exec(message);
  if (!quoted) return 0;
  const start = text.indexOf(quoted[2] ?? '');
  return start === -1 ? 0 : lineAt(text, start + (quoted[1] ? V8_CONTEXT : 0));
}

/** Parses JSON text; a syntax error becomes a problem with its line. */
export function readJson(
  file: string,
  text: string,
): { readonly value: unknown; readonly problem: null } | { readonly value: null; readonly problem: ReadingProblem } {
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
