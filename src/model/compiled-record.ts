import CRC32 from 'crc-32';
import type { AtlasRecord } from './record.ts';
import { isAtlasRecord, misshapenField } from './record-shape.ts';
import { packRecord, unpackRecord } from './record-wire.ts';

/** Version of the compiled record's shape. Raise it when a field changes its meaning, so that old files are refused, not misread. */
export const FORMAT = 1;

/** Why a text is refused: a file cut or changed on its way, one of another format or edition, or no record at all. */
export type Refusal = 'corrupt' | 'outdated' | 'not-a-record';

export type Decoded =
  | { readonly ok: AtlasRecord; readonly refused?: undefined; readonly detail?: undefined }
  | { readonly ok?: undefined; readonly refused: Refusal; readonly detail: string };

const HEAD = /^\{"corridor-atlas-record":(\d+),"edition":"([^"\\]{1,80})","crc32":"([0-9a-f]{8})","record":/;
const TAIL = '}\n';

/**
 * Writes a compiled record: one line of JSON whose head carries format, edition and a checksum over both and the packed record
 * (`record-wire.ts`).
 *
 * @throws RangeError when the record is not of this `FORMAT`
 */
export function encodeRecord(record: AtlasRecord): string {
  if (record.format !== FORMAT) throw new RangeError(`format ${record.format}, expected ${FORMAT}`);
  const payload = JSON.stringify(packRecord(record));
  const edition = JSON.stringify(record.edition);
  const crc = checksum(FORMAT, record.edition, payload);
  return `{"corridor-atlas-record":${FORMAT},"edition":${edition},"crc32":"${crc}","record":${payload}${TAIL}`;
}

/**
 * Reads a compiled record back. A single changed character is refused; so is another format, another edition than the one asked
 * for, and a payload that is not shaped like a record. Never throws.
 */
export function decodeRecord(text: string, expected: { readonly edition?: string } = {}): Decoded {
  const head = HEAD.exec(text);
  if (!head) return refuse('not-a-record', 'the head of a compiled record is missing');
  const [start, format = '', edition = '', crc] = head;
  if (Number(format) !== FORMAT) return refuse('outdated', `format ${format}, expected ${FORMAT}`);
  if (!text.endsWith(TAIL)) return refuse('corrupt', 'the end is missing');
  const payload = text.slice(start.length, -TAIL.length);
  if (checksum(FORMAT, edition, payload) !== crc) return refuse('corrupt', 'the checksum does not fit');
  if (expected.edition !== undefined && edition !== expected.edition) {
    return refuse('outdated', `edition ${edition}, expected ${expected.edition}`);
  }
  const value = unpacked(payload);
  if (!isAtlasRecord(value)) return refuse('not-a-record', `not as expected: ${misshapenField(value) ?? 'record'}`);
  if (value.format !== FORMAT || value.edition !== edition) return refuse('corrupt', 'head and record disagree');
  return { ok: value };
}

/** CRC-32 of a text as eight hexadecimal digits, over its UTF-8 bytes. */
export function crcHex(text: string): string {
  return (CRC32.str(text) >>> 0).toString(16).padStart(8, '0');
}

function checksum(format: number, edition: string, payload: string): string {
  return crcHex(`${format}\n${edition}\n${payload}`);
}

function unpacked(payload: string): unknown {
  try {
    return unpackRecord(JSON.parse(payload));
  } catch {
    return undefined;
  }
}

function refuse(refused: Refusal, detail: string): Decoded {
  return { refused, detail };
}
