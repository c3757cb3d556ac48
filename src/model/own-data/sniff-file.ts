import { type BinaryKind, type FileFormat, type Reading, refuse } from './own-data.ts';

/** How much of a file tells what it is, bytes. */
export const HEAD_BYTES = 4096;

/** A file up to this size is read at once, MB (10⁶ bytes). */
export const USUAL_LIMIT_MB = 20;
/** A larger one up to this size is read if the reader asks for it. Beyond, a browser's tab runs out of memory. */
export const HARD_LIMIT_MB = 100;

const SIGNATURES: readonly (readonly [bytes: readonly number[], kind: BinaryKind])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0x50, 0x4b, 0x05, 0x06], 'zip'],
  [[0x1f, 0x8b], 'compressed'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'compressed'],
  [[0x52, 0x61, 0x72, 0x21], 'compressed'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0xff, 0xd8, 0xff], 'picture'],
  [[0x47, 0x49, 0x46, 0x38], 'picture'],
  [[0x49, 0x49, 0x2a, 0x00], 'picture'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'picture'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'spreadsheet'],
  [[0x00, 0x00, 0x27, 0x0a], 'shapefile'],
];

/** True where a file must be asked about, or refused, before it is read. `agreed`: the reader wants to go on. */
export function checkSize(bytes: number, agreed: boolean): Reading<true> {
  if (bytes === 0) return refuse({ kind: 'empty' });
  if (bytes > HARD_LIMIT_MB * 1e6) return refuse({ kind: 'too-large', limitMb: HARD_LIMIT_MB, canGoOn: false });
  if (bytes > USUAL_LIMIT_MB * 1e6 && !agreed)
    return refuse({ kind: 'too-large', limitMb: USUAL_LIMIT_MB, canGoOn: true });
  return { ok: true };
}

/**
 * What a file is, by its first bytes: a renamed archive is found out, a `.txt` with GeoJSON is read as what it is. Text that is neither
 * JSON nor XML is taken for a table.
 *
 * @param head the first `HEAD_BYTES` of the file
 */
export function sniffFile(head: Uint8Array): Reading<FileFormat> {
  if (head.length === 0) return refuse({ kind: 'empty' });
  const known = SIGNATURES.find(([bytes]) => bytes.every((byte, at) => head[at] === byte));
  if (known) return refuse({ kind: 'binary', looksLike: known[1] });
  const wide = isUtf16(head);
  if (!wide && hasControlBytes(head)) return refuse({ kind: 'binary', looksLike: 'unknown' });
  const first = firstCharacter(wide ? head.filter((byte) => byte !== 0) : head);
  if (first === null) return head.length < HEAD_BYTES ? refuse({ kind: 'empty' }) : { ok: 'table' };
  if (first === '{' || first === '[' || first === '\u001e') return { ok: 'json' };
  return { ok: first === '<' ? 'xml' : 'table' };
}

/** True for UTF-16 with its mark, as spreadsheets write "Unicode text". */
export function isUtf16(head: Uint8Array): boolean {
  return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
}

/** Control characters other than tab, line ends, form feed and the record mark of GeoJSON sequences. */
function hasControlBytes(head: Uint8Array): boolean {
  return head.some((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1e].includes(byte));
}

function firstCharacter(head: Uint8Array): string | null {
  const marks = [0xef, 0xbb, 0xbf, 0xff, 0xfe];
  const blanks = [0x09, 0x0a, 0x0c, 0x0d, 0x20];
  const at = head.findIndex((byte) => !marks.includes(byte) && !blanks.includes(byte));
  return at === -1 ? null : String.fromCharCode(head[at] ?? 0);
}
