import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkRecord } from '../../src/model/check/check-record.ts';
import { readRecordFolder } from '../read-record-folder.ts';
import { growRecord } from './grow-record.ts';

const files = readRecordFolder(fileURLToPath(new URL('../../data', import.meta.url)));

test('a grown record has as many places as were asked for and breaks no rule of the check', () => {
  const { raw, problems } = checkRecord(growRecord(files, 400));
  expect(raw.features).toHaveLength(400);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the same seed grows the same record, another seed another', () => {
  const [once, again, other] = [growRecord(files, 250, 7), growRecord(files, 250, 7), growRecord(files, 250, 8)];
  expect([...again]).toEqual([...once]);
  expect([...other]).not.toEqual([...once]);
});

test('the places of the record itself are kept as they are', () => {
  const grown = growRecord(files, 250);
  for (const [path, text] of files) {
    const lines = new Set(
      grown
        .get(path)
        ?.split('\n')
        .map((line) => line.replace(/,$/u, '')),
    );
    const lost = text.split('\n').filter((line) => !lines.has(line.replace(/,$/u, '')));
    expect(lost, path).toEqual([]);
  }
});
