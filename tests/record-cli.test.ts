import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readRecordFolder } from '../scripts/read-record-folder.ts';
import { runDesk } from '../scripts/record/run-desk.ts';
import type { Terminal } from '../scripts/record/terminal.ts';
import { checkRecord } from '../src/model/check/check-record.ts';

const HOME = fileURLToPath(new URL('..', import.meta.url));
const PLACE = 'gate-kim-thanh-ii';
const SOURCE = 'none-nd-general-knowledge-of-the-researchers';

const folders: string[] = [];
function copyOfData(): string {
  const folder = mkdtempSync(join(tmpdir(), 'record-desk-'));
  folders.push(folder);
  cpSync(join(HOME, 'data'), folder, { recursive: true });
  return folder;
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

interface Run {
  readonly status: number | null;
  readonly said: string;
}

/** Runs a command of the desk on a copy of the record; answers are the lines someone types, in their order. */
async function desk(folder: string, args: readonly string[], answers: readonly string[] = []): Promise<Run> {
  const left = [...answers];
  let said = '';
  const terminal: Terminal = {
    say: (text) => {
      said += `${text}\n`;
    },
    ask: async () => left.shift() ?? null,
    close: () => {},
  };
  const done = await runDesk(['--data', folder, '--lang', 'en', ...args], terminal, {});
  return { status: done ? 0 : 1, said };
}

/** The same as a program of its own, the answers piped in. */
function program(folder: string, args: readonly string[], answers: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/record.ts', '--data', folder, ...args], {
    cwd: HOME,
    input: answers.map((answer) => `${answer}\n`).join(''),
    env: { ...process.env, NODE_NO_WARNINGS: '1', LC_ALL: 'vi_VN.UTF-8' },
  });
  return { status, said: stdout.toString() + stderr.toString() };
}

function textOf(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}
function errorsIn(folder: string) {
  return checkRecord(readRecordFolder(folder)).problems.filter((problem) => problem.severity === 'error');
}
/** What a file has more than the committed one, at its end. */
function addedTo(folder: string, file: string): string {
  const before = textOf(join(HOME, 'data'), file);
  const after = textOf(folder, file);
  expect(after.startsWith(before)).toBe(true);
  return after.slice(before.length);
}

const STATE = [
  ...['--subject', PLACE, '--date', '2026-11-20', '--basis', 'observed', '--status', 'operating'],
  ...['--note-vi', 'Câu thử, có dấu phẩy.', '--note-en', 'A test.', '--note-zh', '测试。'],
  ...['--confidence', 'low'],
];
const NEW_SOURCE = [
  ...[
    '--new-source-publisher',
    'A page',
    '--new-source-url',
    'https://example.org/a',
    '--new-source-date',
    '2026-11-20',
  ],
  ...['--new-source-title-vi', 'Tin', '--new-source-title-en', 'Some news', '--new-source-title-zh', '新闻'],
];

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

describe('npm run record figure', () => {
  it('finds unit and id by the key, and the key by its words', async () => {
    const folder = copyOfData();
    const answers = [PLACE, 'no such key', 'area_ha', '12,5', '12.5', '2026', SOURCE, '', '', '', 'y'];
    const { status, said } = await desk(folder, ['figure'], answers);
    expect(said).toContain('Written: data/figures.csv.');
    expect(status).toBe(0);
    expect(addedTo(folder, 'figures.csv')).toMatch(
      new RegExp(`^${PLACE}--area-ha--\\d\\d,${PLACE},area_ha,12.5,ha,2026,${SOURCE},,,\n$`),
    );
  });
});

describe('npm run record move', () => {
  const MOVE = [
    'move',
    '--feature',
    PLACE,
    '--basis',
    'representative',
    '--accuracy-m',
    '80',
    '--position-source',
    SOURCE,
  ];

  it('moves a point given as maps write it, latitude first', async () => {
    const folder = copyOfData();
    const { status } = await desk(folder, [...MOVE, '--position', '22.5231, 103.9452', '--yes']);
    expect(status).toBe(0);
    const text = textOf(folder, 'features/border-gates.geojson');
    expect(text).toMatch(new RegExp(`"id": "${PLACE}".*"accuracy_m": 80,.*"coordinates": \\[103.9452, 22.5231\\]`));
    expect(errorsIn(folder)).toEqual([]);
  });

  it('refuses a point in the other country', async () => {
    const folder = copyOfData();
    const { status, said } = await desk(folder, [...MOVE, '--position', '22.7, 103.95', '--yes']);
    expect(status).toBe(1);
    expect(said).toContain('[country-of-point]');
  });

  it('sends lines to QGIS', async () => {
    const args = MOVE.with(MOVE.indexOf(PLACE), 'rail-yen-vien-lao-cai-metre-gauge');
    expect((await desk(copyOfData(), [...args, '--position', '22.5, 103.9', '--yes'])).said).toContain(
      'draw it in QGIS',
    );
  });
});

describe('npm run record project', () => {
  it('adds a place, its task and its state in one go', async () => {
    const folder = copyOfData();
    const { raw } = checkRecord(readRecordFolder(folder));
    const task = raw.tasks.find((candidate) => candidate.scope === 'place')?.id ?? '';
    const args = [
      ...['project', '--yes', '--layer', 'logistics-hubs', '--kind', 'logistics-centre'],
      ...['--name-vi', 'Trung tâm thử nghiệm', '--name-en', 'Test centre', '--country', 'VN', '--province', 'lao-cai'],
      ...['--province-before-2025', 'lao-cai-before-2025', '--position', '103.95 22.48', '--basis', 'representative'],
      ...['--accuracy-m', '2000', '--link-task', task, '--link-relation', 'asks', '--link-answers', 'no'],
      ...[
        '--link-basis',
        'judgement',
        '--state-date',
        '2026-11-20',
        '--state-basis',
        'observed',
        '--state-status',
        'planned',
      ],
      ...[
        '--state-note-vi',
        'Thử.',
        '--state-note-en',
        'Test.',
        '--state-note-zh',
        '试。',
        '--state-confidence',
        'low',
      ],
      ...NEW_SOURCE,
    ];
    const { status, said } = await desk(folder, args);
    expect(said).toContain('Written:');
    expect(status).toBe(0);
    expect(errorsIn(folder)).toEqual([]);
    const added = checkRecord(readRecordFolder(folder)).raw.features.at(-1);
    const place = checkRecord(readRecordFolder(folder)).raw.features.find(
      (f) => f.properties['name:en'] === 'Test centre',
    );
    expect(added).toBeDefined();
    expect(place?.properties).toMatchObject({
      id: 'trung-tam-thu-nghiem',
      context: false,
      position_source: ['a-page-2026-11-20-some-news'],
    });
    expect(addedTo(folder, 'register/feature-tasks.csv')).toBe(`trung-tam-thu-nghiem,${task},asks,no,judgement\n`);
    expect(addedTo(folder, 'status.csv')).toMatch(/^trung-tam-thu-nghiem,2026-11-20,,observed,planned,/);
  });

  it('keeps a place without a known position off the map, and without a task in the context', async () => {
    const folder = copyOfData();
    const answers = [
      ...['logistics-hubs', 'dry-port', 'Cảng cạn thử', 'Test dry port', '', '', '', 'VN', 'lao cai', '1', ''],
      ...['lao-cai-before-2025', '', '', ''],
      ...['2026-11-20', '', 'observed', 'planned', 'Thử.', 'Test.', '试。', SOURCE, '', 'low', 'y'],
    ];
    const { status, said } = await desk(folder, ['project'], answers);
    expect(said).toContain('will be marked as context');
    expect(status).toBe(0);
    expect(textOf(folder, 'features/logistics-hubs.geojson')).toMatch(
      /"id": "cang-can-thu",.*"context": true, "basis": null, "accuracy_m": null\}, "geometry": null\}\n\]/,
    );
    expect(errorsIn(folder)).toEqual([]);
  });
});

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
