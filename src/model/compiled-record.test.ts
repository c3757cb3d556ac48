import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crcHex, decodeRecord, encodeRecord, FORMAT } from './compiled-record.ts';
import { dueBy, linkWith, placeWith, recordWith, rowWith, taskWith } from './record-for-tests.ts';
import { packRecord } from './record-wire.ts';

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

test('the file is one JSON document that says what it is', () => {
  expect(JSON.parse(text)).toMatchObject({ 'corridor-atlas-record': FORMAT, edition: record.edition });
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

/** A file whose checksum fits whatever it holds: what a program with a fault would write. */
function forged(wire: unknown): string {
  const payload = JSON.stringify(wire);
  const crc = crcHex(`${FORMAT}\n${record.edition}\n${payload}`);
  return `{"corridor-atlas-record":${FORMAT},"edition":"${record.edition}","crc32":"${crc}","record":${payload}}\n`;
}

/** The record as it travels, with one table or field replaced. */
function wireWith(key: string, value: unknown): unknown {
  const { tables, plain, ...rest } = packRecord(record);
  const { [key]: _, ...others } = tables;
  return { ...rest, tables: others, plain: { ...plain, [key]: value } };
}

test('a faultless checksum over a table that is missing or misshapen does not help', () => {
  for (const key of Object.keys(record)) {
    for (const value of [undefined, [null], 'text', { rows: 3 }]) {
      expect(decodeRecord(forged(wireWith(key, value))).ok, `${key}: ${JSON.stringify(value)}`).toBeUndefined();
    }
  }
});

test('a payload that is no packed record at all is refused', () => {
  for (const wire of [
    null,
    3,
    [],
    {},
    { tables: null },
    { tables: { places: { rows: 1, columns: { a: [1, 2] } } }, ids: [] },
  ]) {
    expect(decodeRecord(forged(wire)).refused).toBe('not-a-record');
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
    expect(decodeRecord(forged(wireWith('places', [{ ...place, ...change }])))).toMatchObject({
      refused: 'not-a-record',
      detail: 'not as expected: places',
    });
  }
});
