import CRC32 from 'crc-32';
import type { AtlasRecord } from './record.ts';
import { detailsOf, type RecordDetails, withRecordDetails } from './record-details.ts';
import { isAtlasRecord, misshapenField } from './record-shape.ts';
import { packRecord, unpackRecord } from './record-wire.ts';

/** Version of the compiled record's shape. Raise it when a field changes its meaning, so that old files are refused, not misread. */
export const FORMAT = 2;

/** Why a text is refused: a file cut or changed on its way, one of another format or edition, or no record at all. */
export type Refusal = 'corrupt' | 'outdated' | 'not-a-record';

export type Decoded =
  | { readonly ok: AtlasRecord; readonly refused?: undefined; readonly detail?: undefined }
  | { readonly ok?: undefined; readonly refused: Refusal; readonly detail: string };

/** The two files of a record; whatever the outline lacks is in the other. */
type Kind = 'record' | 'details';

const HEAD = /^\{"corridor-atlas-(record|details)":(\d+),"edition":"([^"\\]{1,80})","crc32":"([0-9a-f]{8})","record":/;
const TAIL = '}\n';

/**
 * Writes a compiled record, whole or in outline: one line of JSON whose head carries format, edition and a checksum over both and the
 * packed record (`record-wire.ts`).
 *
 * @throws RangeError when the record is not of this `FORMAT`
 */
export function encodeRecord(record: AtlasRecord): string {
  return sealed('record', record, record);
}

/** Writes the details of a whole record in the same way. */
export function encodeDetails(record: AtlasRecord): string {
  return sealed('details', record, detailsOf(record));
}

/**
 * Reads a compiled record back. A single changed character is refused; so is another format, another edition than the one asked
 * for, and a payload that is not shaped like a record. Never throws.
 */
export function decodeRecord(text: string, expected: { readonly edition?: string } = {}): Decoded {
  const { payload, edition, refusal } = unsealed('record', text, expected.edition);
  if (refusal) return refusal;
  const value = unpacked(payload);
  if (!isAtlasRecord(value)) return refuse('not-a-record', `not as expected: ${misshapenField(value) ?? 'record'}`);
  if (value.format !== FORMAT || value.edition !== edition) return refuse('corrupt', 'head and record disagree');
  return { ok: value };
}

/** Reads details back and gives the whole record they make with the outline. Refuses what `decodeRecord` would. Never throws. */
export function decodeDetails(text: string, outline: AtlasRecord): Decoded {
  const { payload, refusal } = unsealed('details', text, outline.edition);
  if (refusal) return refusal;
  const whole = wholeOf(outline, unpacked(payload));
  if (whole === null) return refuse('corrupt', 'details of another record');
  return isAtlasRecord(whole) ? { ok: whole } : refuse('not-a-record', `not as expected: ${misshapenField(whole)}`);
}

/** CRC-32 of a text as eight hexadecimal digits, over its UTF-8 bytes. */
export function crcHex(text: string): string {
  return (CRC32.str(text) >>> 0).toString(16).padStart(8, '0');
}

function sealed(kind: Kind, { format, edition }: AtlasRecord, value: AtlasRecord | RecordDetails): string {
  if (format !== FORMAT) throw new RangeError(`format ${format}, expected ${FORMAT}`);
  const payload = JSON.stringify(packRecord(value));
  const crc = checksum(FORMAT, edition, payload);
  return `{"corridor-atlas-${kind}":${FORMAT},"edition":${JSON.stringify(edition)},"crc32":"${crc}","record":${payload}${TAIL}`;
}

type Unsealed =
  | { readonly payload: string; readonly edition: string; readonly refusal?: undefined }
  | { readonly payload?: undefined; readonly edition?: undefined; readonly refusal: Decoded };

function unsealed(wanted: Kind, text: string, expectedEdition: string | undefined): Unsealed {
  const head = HEAD.exec(text);
  if (!head || head[1] !== wanted)
    return { refusal: refuse('not-a-record', `the head of a compiled ${wanted} is missing`) };
  const [start, , format = '', edition = '', crc] = head;
  if (Number(format) !== FORMAT) return { refusal: refuse('outdated', `format ${format}, expected ${FORMAT}`) };
  if (!text.endsWith(TAIL)) return { refusal: refuse('corrupt', 'the end is missing') };
  const payload = text.slice(start.length, -TAIL.length);
  if (checksum(FORMAT, edition, payload) !== crc) return { refusal: refuse('corrupt', 'the checksum does not fit') };
  if (expectedEdition !== undefined && edition !== expectedEdition) {
    return { refusal: refuse('outdated', `edition ${edition}, expected ${expectedEdition}`) };
  }
  return { payload, edition };
}

function wholeOf(outline: AtlasRecord, details: unknown): AtlasRecord | null {
  try {
    // What is not shaped like details makes no record, and is refused as such.
    return withRecordDetails(outline, details as RecordDetails);
  } catch {
    return null;
  }
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
