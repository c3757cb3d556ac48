import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRecordFolder } from '../scripts/read-record-folder.ts';
import { checkRecord } from '../src/model/check/check-record.ts';
import {
  addedTo,
  copyOfData,
  desk,
  errorsIn,
  NEW_SOURCE,
  PLACE,
  program,
  SOURCE,
  STATE,
  textOf,
} from './record-desk.ts';

describe('npm run record', () => {
  it('writes a state from flags, without asking', async () => {
    const folder = copyOfData();
    const { status, said } = await desk(folder, [...STATE, '--sources', SOURCE, '--yes']);
    expect(said).toContain('Written: data/status.csv.');
    expect(status).toBe(0);
    expect(addedTo(folder, 'status.csv')).toBe(
      `${PLACE},2026-11-20,,observed,operating,"Câu thử, có dấu phẩy.",A test.,测试。,${SOURCE},low\n`,
    );
    expect(errorsIn(folder)).toEqual([]);
  });

  it('asks what the flags do not say: a place by words without marks, a choice by number, a slip again', async () => {
    const folder = copyOfData();
    const answers = ['cua khau kim thanh', '1', '20/11/2026', '2026-11-20', '', '2', 'operating'];
    const notes = ['Một câu.', 'A sentence.', '一句话。'];
    const source = ['general knowledge', '1', '', '3', 'y'];
    const { status, said } = await desk(folder, [], [...answers, ...notes, ...source]);
    expect(said).toContain('In the record now: Operating');
    expect(said).toContain('is "20/11/2026": a spreadsheet has turned the date into a local form');
    expect(status).toBe(0);
    expect(addedTo(folder, 'status.csv')).toBe(
      `${PLACE},2026-11-20,,observed,operating,Một câu.,A sentence.,一句话。,${SOURCE},low\n`,
    );
  });

  it('runs as a program, in the language of the system, with answers from a pipe', () => {
    const folder = copyOfData();
    const answers = [
      'cua khau kim thanh',
      '1',
      '2026-11-20',
      '',
      '2',
      'operating',
      'Một câu.',
      'A sentence.',
      '一句话。',
    ];
    const { status, said } = program(folder, [], [...answers, SOURCE, '', '3', 'c']);
    expect(said).toContain('Đã ghi: data/status.csv.');
    expect(status).toBe(0);
    expect(addedTo(folder, 'status.csv')).toContain(`${PLACE},2026-11-20,,observed,operating,Một câu.,`);
    const refused = program(folder, ['--subject', 'nothing', '--yes'], []);
    expect(refused.status).toBe(1);
    expect(errorsIn(folder)).toEqual([]);
  });

  it('speaks Vietnamese', async () => {
    const { said } = await desk(copyOfData(), ['--lang', 'vi'], ['cau kim thanh']);
    expect(said).toContain('Địa điểm hoặc nhiệm vụ: một phần tên, có dấu hay không dấu');
    expect(said).toContain('Cầu');
    expect(said).toContain('Thiếu --subject.');
  });

  it('writes a new source together with the state that cites it', async () => {
    const folder = copyOfData();
    const { status } = await desk(folder, [...STATE, ...NEW_SOURCE, '--yes']);
    expect(status).toBe(0);
    expect(addedTo(folder, 'sources.csv')).toBe(
      'a-page-2026-11-20-some-news,Tin,Some news,新闻,A page,2026-11-20,https://example.org/a,press,en,facts-only,false\n',
    );
    expect(addedTo(folder, 'status.csv')).toContain(',a-page-2026-11-20-some-news,low\n');
    expect(errorsIn(folder)).toEqual([]);
  });

  it('finds a known source by its address instead of writing it twice', async () => {
    const folder = copyOfData();
    const known = checkRecord(readRecordFolder(folder)).raw.sources.find((source) => source.url !== null);
    const { said } = await desk(folder, STATE, ['', known?.url ?? '', '', 'y']);
    expect(said).toContain('Written: data/status.csv.');
    expect(addedTo(folder, 'status.csv')).toContain(`,${known?.id},low\n`);
  });

  it('writes nothing when the check finds an error, and says what it is', async () => {
    const folder = copyOfData();
    const args = STATE.with(STATE.indexOf('operating'), 'planned').with(STATE.indexOf('observed'), 'event');
    const { status, said } = await desk(folder, [...args, '--sources', SOURCE, '--yes']);
    expect(status).toBe(1);
    expect(said).toContain('[status-backwards]');
    expect(said).toContain('Nothing was written.');
    expect(addedTo(folder, 'status.csv')).toBe('');
  });

  it('lets people answer again, with their answers kept', async () => {
    const folder = copyOfData();
    const first = [PLACE, '2026-11-20', '', 'event', 'planned', 'Một câu.', 'A sentence.', '一句话。', SOURCE, '', '3'];
    const again = ['y', '', '', '', 'observed', 'operating', '', '', '', '', '', 'y'];
    const { status } = await desk(folder, [], [...first, ...again]);
    expect(status).toBe(0);
    expect(addedTo(folder, 'status.csv')).toBe(
      `${PLACE},2026-11-20,,observed,operating,Một câu.,A sentence.,一句话。,${SOURCE},low\n`,
    );
  });

  it('names the flag that is missing or wrong', async () => {
    const missing = await desk(copyOfData(), [...STATE.slice(2), '--yes']);
    expect(missing).toEqual({ status: 1, said: '--subject is missing.\n' });
    const wrong = await desk(copyOfData(), [...STATE.with(STATE.indexOf('2026-11-20'), '45000'), '--yes']);
    expect(wrong.status).toBe(1);
    expect(wrong.said).toContain('--date is "45000": a spreadsheet has turned the date into a number of days');
  });

  it('refuses a day after today', async () => {
    const wrong = await desk(copyOfData(), [...STATE.with(STATE.indexOf('2026-11-20'), '2999-01-01'), '--yes']);
    expect(wrong.said).toMatch(/--date That is after today, \d{4}-\d\d-\d\d/);
  });

  it('moves as_of forward when told, and keeps datapackage.json in step', async () => {
    const folder = copyOfData();
    writeFileSync(
      join(folder, 'datapackage.json'),
      textOf(folder, 'datapackage.json').replaceAll('2026-11-23', '2026-11-01').replaceAll('2026.11.23', '2026.11.01'),
    );
    const before = errorsIn(folder);
    const { status } = await desk(folder, [...STATE, '--sources', SOURCE, '--as-of', '2026-11-24', '--yes']);
    expect(before.length).toBeGreaterThan(0);
    expect(status).toBe(0);
    expect(JSON.parse(textOf(folder, 'datapackage.json'))).toMatchObject({
      as_of: '2026-11-24',
      version: '2026.11.24',
    });
    expect(errorsIn(folder)).toEqual([]);
  });

  it('shows and checks without writing on a dry run', async () => {
    const folder = copyOfData();
    const { said } = await desk(folder, [...STATE, '--sources', SOURCE, '--yes', '--dry-run']);
    expect(said).toContain('=== data/status.csv');
    expect(said).toContain('Nothing was written (--dry-run)');
    expect(addedTo(folder, 'status.csv')).toBe('');
  });

  it('writes nothing when the person says no', async () => {
    const folder = copyOfData();
    const { status } = await desk(folder, [...STATE, '--sources', SOURCE], ['n']);
    expect(status).toBe(1);
    expect(addedTo(folder, 'status.csv')).toBe('');
  });
});
