// biome-ignore-all lint/style/noRestrictedImports: the register's references are taken apart as the pages do it.
import { describe, expect, test } from 'vitest';
import { parseReference } from '../model/reference.ts';
import {
  dueSentence,
  dueWhen,
  figureLabel,
  figureText,
  isAim,
  positionSentence,
  referenceText,
  statusDateText,
  wordFor,
} from './record-words.ts';
import { DICTIONARIES } from './words-for-tests.ts';

const { vi, en, zh } = DICTIONARIES;
const inAll = (say: (dict: typeof vi) => string | null) => [say(vi), say(en), say(zh)];

describe('due dates', () => {
  const due = { year: 2030, qualifier: 'by', act: 'completion', text: 'đến năm 2030' } as const;

  test('a completion', () => {
    expect(inAll((dict) => dueSentence(dict, due))).toEqual(['Hạn đến năm 2030', 'Due by 2030', '期限：到2030年']);
  });

  test('before a year is not by a year', () => {
    expect(inAll((dict) => dueSentence(dict, { ...due, qualifier: 'before' }))).toEqual([
      'Hạn trước năm 2030',
      'Due before 2030',
      '期限：2030年之前',
    ]);
  });

  test('the annex of the 2024 plan dates a submission and says so', () => {
    const submission = { year: 2025, qualifier: 'in', act: 'submission', text: 'trình năm 2025' } as const;
    expect(inAll((dict) => dueSentence(dict, submission))).toEqual([
      'Trình trong năm 2025',
      'To be submitted in 2025',
      '2025年内呈报',
    ]);
  });

  test('the plan of 2018 dates a proposal and says so', () => {
    const proposal = { year: 2018, qualifier: 'in', act: 'proposal', text: 'năm 2018' } as const;
    expect(inAll((dict) => dueSentence(dict, proposal))).toEqual([
      'Đề xuất hoặc phối hợp trong năm 2018',
      'Proposal or coordination due in 2018',
      '2018年内提议或配合',
    ]);
  });

  test('a start of works is not a completion', () => {
    const start = { year: 2025, qualifier: 'in', act: 'start', text: 'khởi công 2025' } as const;
    expect(inAll((dict) => dueSentence(dict, start))).toEqual([
      'Khởi công trong năm 2025',
      'Works to start in 2025',
      '2025年内开工',
    ]);
  });

  test('a report comes round every year', () => {
    const report = { year: null, qualifier: 'annual', act: 'report', text: 'hằng năm' } as const;
    expect(inAll((dict) => dueSentence(dict, report))).toEqual([
      'Báo cáo hằng năm',
      'Report due every year',
      '每年报告',
    ]);
  });

  test('a day the document names is its last good day', () => {
    const dated = { ...due, date: '2025-06-30', qualifier: 'before' } as const;
    expect(dueSentence(en, dated)).toBe('Due by 30 June 2025');
    expect(dueWhen(vi, dated)).toBe('đến ngày 30/06/2025');
  });

  test('without a year the document’s own words are quoted', () => {
    const soon = { year: null, qualifier: null, act: 'completion', text: 'sớm' } as const;
    expect(dueSentence(en, soon)).toBe('In the document’s words: “sớm”');
    expect(dueSentence(en, { ...soon, text: '' })).toBeNull();
  });
});

describe('references', () => {
  test.each([
    [
      'Mục II.2.b, gạch đầu dòng 1, ý (+) 4',
      'Section II.2.b, dash 1, item (+) 4',
      '第II.2.b节，第1个破折号项，第4个（+）项',
    ],
    ['Điều 1 khoản 2 điểm a', 'Article 1, clause 2, point a', '第1条，第2款，a项'],
    ['Phụ lục, STT 3', 'Annex, row 3', '附录，序号3'],
    ['Mục III.1.a, gạch đầu dòng Đường sắt', 'Section III.1.a, dash “Railways”', '第III.1.a节，“铁路”破折号项'],
    [
      'Mục III.3, phần Tài chính, ngân hàng, bảo hiểm, đoạn 1',
      'Section III.3, part “Finance, banking, insurance”, paragraph 1',
      '第III.3节，“金融、银行、保险”部分，第1段',
    ],
  ])('%s', (ref, english, chinese) => {
    const parts = parseReference(ref);
    expect(referenceText(en, parts)).toBe(english);
    expect(referenceText(zh, parts)).toBe(chinese);
  });

  test('in Vietnamese it reads as written, headings in quotes', () => {
    expect(referenceText(vi, parseReference('Mục II.2.b, gạch đầu dòng 1, ý (+) 4'))).toBe(
      'Mục II.2.b, gạch đầu dòng 1, ý (+) 4',
    );
    expect(referenceText(vi, parseReference('Mục III.1.a, gạch đầu dòng Đường bộ'))).toBe(
      'Mục III.1.a, gạch đầu dòng “Đường bộ”',
    );
  });

  test('a part nobody foresaw stays as the document has it', () => {
    expect(referenceText(en, parseReference('Mục IV.1, bảng kèm theo'))).toBe('Section IV.1, bảng kèm theo');
  });
});

describe('figures', () => {
  test('carry their unit in the reader’s way and lose no digit', () => {
    expect(inAll((dict) => figureText(dict, { value: 390.9, unit: 'km' }))).toEqual([
      '390,9\u00a0km',
      '390.9\u00a0km',
      '390.9公里',
    ]);
    expect(inAll((dict) => figureText(dict, { value: 203231, unit: 'VND bn' }))).toEqual([
      '203.231\u00a0tỷ đồng',
      'VND\u00a0203,231\u00a0billion',
      '203.231万亿越盾',
    ]);
  });

  test('count one as one', () => {
    expect(figureText(en, { value: 1, unit: 'stations' })).toBe('1\u00a0station');
    expect(figureText(en, { value: 5, unit: 'stations' })).toBe('5\u00a0stations');
  });

  test('a plan’s aim is never taken for a measurement', () => {
    expect(inAll((dict) => figureLabel(dict, 'target_population'))).toEqual([
      'Dân số (mục tiêu)',
      'Population (aim)',
      '人口（目标）',
    ]);
    expect([isAim('target_population'), isAim('population')]).toEqual([true, false]);
  });

  test('an unknown key or unit is shown as it is, not hidden', () => {
    expect(figureLabel(en, 'constructor')).toBe('constructor');
    expect(figureText(en, { value: 3, unit: 'toString' })).toBe('3\u00a0toString');
  });
});

describe('positions', () => {
  test('say how they were obtained and how far to trust them', () => {
    expect(inAll((dict) => positionSentence(dict, 'schematic', 6000))).toEqual([
      'Sơ đồ, sai số khoảng 6\u00a0km; không dùng để đo.',
      'Schematic, accurate to about 6\u00a0km; not to be measured.',
      '示意，误差约6公里；不可用于量测。',
    ]);
  });

  test('say when there is none, or no accuracy', () => {
    expect(positionSentence(en, null, null)).toBe('Position unknown: the place is in the list, not on the map.');
    expect(positionSentence(en, 'surveyed', null)).toBe('Surveyed. Accuracy unknown.');
  });
});

describe('when a status holds', () => {
  test('an observation was true that day, an event begins something', () => {
    expect(inAll((dict) => statusDateText(dict, { date: '2026-01-05', basis: 'observed' }))).toEqual([
      'ghi nhận ngày 05/01/2026',
      'observed on 5 January 2026',
      '2026年1月5日观测',
    ]);
    expect(statusDateText(vi, { date: '2025-12', basis: 'event' })).toBe('từ tháng 12/2025');
  });

  test('an uncertain day is a span', () => {
    const row = { date: '2025', uncertainUntil: '2026-03', basis: 'event' } as const;
    expect(statusDateText(en, row)).toBe('between 2025 and March 2026');
  });
});

test('a word of an open list falls back to its key', () => {
  expect(wordFor(en.record.sourceLanguages, 'fr')).toBe('French');
  expect(wordFor(en.record.sourceLanguages, 'lo')).toBe('lo');
});
