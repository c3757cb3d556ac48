import { isUtf16 } from './sniff-file.ts';

export interface DecodedText {
  readonly text: string;
  /** The encoding that was guessed; null where the file says it or is plain UTF-8. */
  readonly guessed: string | null;
}

/** What Vietnamese spreadsheets save when they do not save Unicode. It holds all of ASCII, so columns and figures survive in any case. */
const FALLBACK = 'windows-1258';
/** Names of encodings a browser knows; a file may name no other. */
const DECLARED = /^<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/u;

/** The text of a file, without its byte order mark. XML may name its encoding; bytes that are no UTF-8 are read as windows-1258. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (isUtf16(bytes)) {
    const label = bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
    return { text: new TextDecoder(label).decode(bytes), guessed: null };
  }
  const declared = DECLARED.exec(String.fromCharCode(...bytes.subarray(0, 200)))?.[1]?.toLowerCase();
  if (declared !== undefined && declared !== 'utf-8') {
    const text = decodeAs(bytes, declared);
    if (text !== null) return { text, guessed: null };
  }
  const text = decodeAs(bytes, 'utf-8');
  // In windows-1258 tone marks stand apart from their letters.
  return text === null
    ? { text: (decodeAs(bytes, FALLBACK) ?? '').normalize('NFC'), guessed: FALLBACK }
    : { text, guessed: null };
}

function decodeAs(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return label === FALLBACK ? new TextDecoder(label).decode(bytes) : null;
  }
}
