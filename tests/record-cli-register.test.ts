import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRecordFolder } from '../scripts/read-record-folder.ts';
import { checkRecord } from '../src/model/check/check-record.ts';
import { addedTo, copyOfData, desk, errorsIn, PLACE, SOURCE, STATE, textOf } from './record-desk.ts';

describe('npm run record add and set', () => {
  it('records a reform: the new body, and the old one that it succeeds', async () => {
    const folder = copyOfData();
    const old = checkRecord(readRecordFolder(folder)).raw.agencies.find((agency) => agency.successor === null);
    const body = [
      ...['add', 'agencies', '--yes', '--id', 'a-new-body', '--name-vi', 'Cơ quan thử', '--name-en', 'Test body'],
      ...['--name-zh', '测试机构', '--short', 'CQT', '--level', 'central', '--source', SOURCE, '--confidence', 'low'],
    ];
    expect((await desk(folder, body)).said).toContain('Written: data/register/agencies.csv.');
    const set = ['set', 'agencies', old?.id ?? '', 'successor=a-new-body', 'successor_date=2026-11-01', '--yes'];
    expect((await desk(folder, set)).said).toContain('Written: data/register/agencies.csv.');
    expect(errorsIn(folder)).toEqual([]);
    const { raw } = checkRecord(readRecordFolder(folder));
    expect(raw.agencies.find((agency) => agency.id === old?.id)).toMatchObject({ successor: 'a-new-body' });
  });

  it('does not change what status.csv has said', async () => {
    const { status, said } = await desk(copyOfData(), [
      'set',
      'status',
      PLACE,
      '2009-09-01',
      'operating',
      'x',
      'status=planned',
    ]);
    expect(status).toBe(1);
    expect(said).toContain('append-only');
  });

  it('names the tables there are', async () => {
    expect((await desk(copyOfData(), ['add', 'nothing'])).said).toContain(
      'documents, tasks, links, feature-tasks, agencies',
    );
  });
});

describe('npm run record apply', () => {
  const letter = (noteVi: string, noteZh: string) => `A correction for the desk.

=== data/status.csv
subject,date,date_end_uncertain,basis,status,note_vi,note_en,note_zh,sources,confidence
${PLACE},2026-11-20,,observed,operating,${noteVi},A sentence.,${noteZh},${SOURCE},low
=== data/features/border-gates.geojson
{"type": "Feature", "properties": {"id": "${PLACE}", "accuracy_m": 90}}
`;

  it('writes a correction as it was mailed', async () => {
    const folder = copyOfData();
    const file = join(folder, 'correction.txt');
    writeFileSync(file, letter('Một câu.', '一句话。').replaceAll('\n', '\r\n'));
    const { status } = await desk(folder, ['apply', file, '--yes']);
    expect(status).toBe(0);
    expect(addedTo(folder, 'status.csv')).toMatch(/^gate-kim-thanh-ii,2026-11-20,.*,low\n$/);
    expect(textOf(folder, 'features/border-gates.geojson')).toMatch(new RegExp(`"id": "${PLACE}".*"accuracy_m": 90,`));
  });

  it('asks for the languages its sender left out', async () => {
    const folder = copyOfData();
    const file = join(folder, 'correction.txt');
    writeFileSync(file, letter('', ''));
    const { said } = await desk(folder, ['apply', file], ['Một câu.', '一句话。', 'y']);
    expect(said).toContain('note_en: A sentence.');
    expect(addedTo(folder, 'status.csv')).toContain(',Một câu.,A sentence.,一句话。,');
  });

  it('says when a file is no correction', async () => {
    const folder = copyOfData();
    expect((await desk(folder, ['apply', join(folder, 'README.md')])).said).toContain('This is no correction');
    expect((await desk(folder, ['apply', join(folder, 'nothing.txt')])).said).toContain('cannot be read');
  });
});

describe('npm run record diff', () => {
  const folder = copyOfData();
  const git = (...words: readonly string[]) => {
    const result = spawnSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...words]);
    if (result.status !== 0) throw new Error(result.stderr.toString());
    return result.stdout.toString().trim();
  };

  it('tells in words what changed since a commit, and between two', async () => {
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'one');
    expect((await desk(folder, ['diff'])).said).toBe('Nothing changed in the record.\n');
    await desk(folder, [...STATE, '--sources', SOURCE, '--yes']);
    await desk(folder, [
      ...[
        'move',
        '--feature',
        PLACE,
        '--position',
        '22.5231, 103.944',
        '--basis',
        'representative',
        '--accuracy-m',
        '80',
      ],
      ...['--position-source', SOURCE, '--yes'],
    ]);
    const { said } = await desk(folder, ['diff']);
    expect(said).toContain('to the work tree');
    expect(said).toContain(`Kim Thành international road border gate No. II (${PLACE})`);
    expect(said).toContain('features/border-gates.geojson: position moved by 145 m');
    expect(said).toContain('Accuracy of the position, m (accuracy_m): 1000 → 80');
    expect(said).toContain(`status.csv: new: 2026-11-20: Operating (observed). A test. [${SOURCE}]`);
    expect(said).toContain('1 place, task or row, 2 changes.');
    git('commit', '-q', '-a', '-m', 'two');
    const between = await desk(folder, ['diff', 'HEAD~1', 'HEAD', '--lang', 'vi']);
    expect(between.said).toContain('Cửa khẩu quốc tế đường bộ số II Kim Thành');
    expect(between.said).toContain('vị trí dời 145 m');
    const json = JSON.parse((await desk(folder, ['diff', 'HEAD~1', '--json'])).said) as { kind: string }[];
    expect(json.map((change) => change.kind)).toEqual(['feature-changed', 'row-added']);
  });

  it('says when there is no such commit', async () => {
    const { status, said } = await desk(folder, ['diff', 'no-such-commit']);
    expect(status).toBe(1);
    expect(said).toMatch(/^git says: .*no-such-commit/);
  });
});
