import { expect, test } from 'vitest';
import { compileRecord } from './compile/compile-record.ts';
import { decodeDetails, decodeRecord, encodeDetails, encodeRecord, FORMAT } from './compiled-record.ts';
import { DATA_FILES } from './data-for-tests.ts';
import { outlineOf } from './record-details.ts';
import { readRecordFiles } from './record-files/read-record-files.ts';
import { LANGS } from './vocabulary.ts';

const { records } = compileRecord(readRecordFiles(DATA_FILES).raw);
const record = records.vi;
const outline = outlineOf(record);
const details = encodeDetails(record);

test.each(LANGS)('outline and details make the whole record again, over the wire (%s)', (lang) => {
  const received = decodeRecord(encodeRecord(outlineOf(records[lang]))).ok;
  expect(received?.outline).toBe(true);
  expect(received && decodeDetails(encodeDetails(records[lang]), received)).toEqual({ ok: records[lang] });
});

test('an outline is less than half of the record', () => {
  expect(encodeRecord(outline).length).toBeLessThan(encodeRecord(record).length / 2);
});

test('details of another edition, of another format, damaged or cut are refused', () => {
  const changed = details.replace('positionSource', 'positionSourcf');
  expect([
    decodeDetails(encodeDetails({ ...record, edition: '2020-01-01.00000000' }), outline).refused,
    decodeDetails(details.replace(`details":${FORMAT},`, `details":${FORMAT + 1},`), outline).refused,
    decodeDetails(changed, outline).refused,
    decodeDetails(details.slice(0, -100), outline).refused,
  ]).toEqual(['outdated', 'outdated', 'corrupt', 'corrupt']);
});

test('details in another language are refused', () => {
  expect(decodeDetails(encodeDetails(records.en), outline).refused).toBe('corrupt');
});

test('details of more rows than the outline has are refused', () => {
  const shorter = { ...outline, places: outline.places.slice(1) };
  expect(decodeDetails(details, shorter).refused).toBe('corrupt');
});

test('a record is no details, and details are no record', () => {
  expect(decodeRecord(details).refused).toBe('not-a-record');
  expect(decodeDetails(encodeRecord(record), outline).refused).toBe('not-a-record');
});
