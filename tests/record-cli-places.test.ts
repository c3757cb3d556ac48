import { describe, expect, it } from 'vitest';
import { readRecordFolder } from '../scripts/read-record-folder.ts';
import { checkRecord } from '../src/model/check/check-record.ts';
import { addedTo, copyOfData, desk, errorsIn, NEW_SOURCE, PLACE, SOURCE, textOf } from './record-desk.ts';

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
