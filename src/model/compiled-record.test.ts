import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crcHex, decodeRecord, encodeRecord, FORMAT } from './compiled-record.ts';
import type { AtlasRecord } from './record.ts';
import { dueBy, linkWith, placeWith, recordWith, rowWith, taskWith } from './record-for-tests.ts';

const record = recordWith({
  places: [
    placeWith({
      id: 'a',
      names: { vi: 'Cửa khẩu Kim Thành', en: 'Kim Thành', zh: '金城' },
      geometry: {
        type: 'LineString',
        coordinates: [
          [103.944, 22.5218],
          [104, 22],
        ],
      },
      span: { fromKm: 1, toKm: 2, offsetKm: 0.5 },
    }),
  ],
  tasks: [taskWith({ id: 't', due: dueBy(2030) })],
  featureTasks: [linkWith({ place: 'a', task: 't' })],
  statuses: [rowWith('a', '2024', 'planned', { note: 'Đang lập “đề án”.' })],
});
const text = encodeRecord(record);
const bytes = new TextEncoder().encode(text);

test('what was written is read back', () => {
  expect(decodeRecord(text)).toEqual({ ok: record });
});

test('the file is one JSON document', () => {
  expect(JSON.parse(text)).toMatchObject({ 'corridor-atlas-record': FORMAT, edition: record.edition, record });
});

test('any single changed byte is refused', () => {
  fc.assert(
    fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ flip;
      return decodeRecord(new TextDecoder('utf-8', { ignoreBOM: true }).decode(changed)).ok === undefined;
    }),
    { numRuns: 3000 },
  );
});

test('every place of the file, with its lowest bit turned, is refused', () => {
  for (let at = 0; at < bytes.length; at++) {
    const changed = bytes.slice();
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(decodeRecord(new TextDecoder().decode(changed)).ok, `byte ${at}`).toBeUndefined();
  }
});

test('a file cut anywhere is refused', () => {
  fc.assert(
    fc.property(fc.nat({ max: text.length - 1 }), (length) => decodeRecord(text.slice(0, length)).ok === undefined),
  );
});

test('a cut file is called corrupt, a page of another kind no record', () => {
  expect([
    decodeRecord(text.slice(0, -40)).refused,
    decodeRecord('<!doctype html>').refused,
    decodeRecord('').refused,
  ]).toEqual(['corrupt', 'not-a-record', 'not-a-record']);
});

test('another edition than the one asked for is outdated', () => {
  expect(decodeRecord(text, { edition: '2027-01-01.00000000' }).refused).toBe('outdated');
  expect(decodeRecord(text, { edition: record.edition }).ok).toEqual(record);
});

test('another format is outdated even when its checksum fits', () => {
  expect(decodeRecord(text.replace(`record":${FORMAT},`, `record":${FORMAT + 1},`)).refused).toBe('outdated');
});

test('a record of another format is not written', () => {
  expect(() => encodeRecord({ ...record, format: FORMAT + 1 })).toThrow(RangeError);
});

/** A file whose checksum fits whatever the record says: what a program with a fault would write. */
function forged(change: unknown): string {
  const payload = JSON.stringify(change);
  const crc = crcHex(`${FORMAT}\n${record.edition}\n${payload}`);
  return `{"corridor-atlas-record":${FORMAT},"edition":"${record.edition}","crc32":"${crc}","record":${payload}}\n`;
}

test('a faultless checksum over a table that is missing or misshapen does not help', () => {
  for (const table of Object.keys(record) as (keyof AtlasRecord)[]) {
    const { [table]: _, ...without } = record;
    expect(decodeRecord(forged(without)).ok, table).toBeUndefined();
    expect(decodeRecord(forged({ ...record, [table]: [null] })).ok, table).toBeUndefined();
  }
});

test('a row with a field of the wrong kind, or a word outside the vocabulary, is refused and the table is named', () => {
  const [place] = record.places;
  const wrong = [
    { layer: 'nowhere' },
    { geometry: { type: 'Point', coordinates: ['x', 1] } },
    { names: { vi: 'a' } },
    { context: 1 },
  ];
  for (const change of wrong) {
    expect(decodeRecord(forged({ ...record, places: [{ ...place, ...change }] }))).toMatchObject({
      refused: 'not-a-record',
      detail: 'not as expected: places',
    });
  }
});
