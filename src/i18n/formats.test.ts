import { describe, expect, test } from 'vitest';
import { chineseMillions } from './chinese-amounts.ts';
import { dateAfterPreposition, dateInSentence, formatDate } from './dates.ts';
import { formatCorridorKm, formatKm, formatMetres } from './distances.ts';
import { formatDuration } from './durations.ts';
import { formatList } from './lists.ts';
import { formatNumber, formatRange } from './numbers.ts';
import { englishPlural } from './plural.ts';
import { lowerFirst, upperFirst } from './sentence-case.ts';

const SPACE = '\u00a0';

describe('dates', () => {
  test.each([
    ['2026-01-05', '05/01/2026', '5 January 2026', '2026年1月5日'],
    ['2026-10', '10/2026', 'October 2026', '2026年10月'],
    ['2018', '2018', '2018', '2018年'],
  ])('%s is as exact as its source', (date, vi, en, zh) => {
    expect([formatDate(date, 'vi'), formatDate(date, 'en'), formatDate(date, 'zh')]).toEqual([vi, en, zh]);
  });

  test.each([
    ['2026-01-05', 'ngày 05/01/2026', 'on 5 January 2026', '2026年1月5日'],
    ['2026-10', 'tháng 10/2026', 'in October 2026', '2026年10月'],
    ['2018', 'năm 2018', 'in 2018', '2018年'],
  ])('%s fits into a sentence', (date, vi, en, zh) => {
    expect([dateInSentence(date, 'vi'), dateInSentence(date, 'en'), dateInSentence(date, 'zh')]).toEqual([vi, en, zh]);
  });

  test('after a preposition English needs none of its own', () => {
    expect(dateAfterPreposition('2026-01-05', 'en')).toBe('5 January 2026');
    expect(dateAfterPreposition('2026', 'vi')).toBe('năm 2026');
  });

  test('the day does not move with the reader’s time zone', () => {
    expect(formatDate('2026-01-01', 'en')).toBe('1 January 2026');
    expect(formatDate('2025-12-31', 'zh')).toBe('2025年12月31日');
  });

  test('what is no date stays as it is', () => {
    expect(formatDate('Quý III', 'vi')).toBe('Quý III');
  });
});

describe('numbers', () => {
  test('grouping and decimals follow the language', () => {
    expect([formatNumber(203231.5, 'vi'), formatNumber(203231.5, 'en'), formatNumber(203231.5, 'zh')]).toEqual([
      '203.231,5',
      '203,231.5',
      '203,231.5',
    ]);
  });

  test('four digits are grouped too', () => {
    expect(formatNumber(1435, 'vi')).toBe('1.435');
  });

  test('no number contains a thin space', () => {
    for (const lang of ['vi', 'en', 'zh'] as const) {
      expect(formatNumber(-1234567.891, lang)).not.toMatch(/[\u2009\u202f]/u);
    }
  });

  test('a range of one is one number', () => {
    expect(formatRange(120, 140, 'en')).toBe('120–140');
    expect(formatRange(120, 120, 'en')).toBe('120');
  });
});

describe('distances', () => {
  test('short ones keep a decimal, long ones do not', () => {
    expect(formatKm(8.44, 'vi')).toBe(`8,4${SPACE}km`);
    expect(formatKm(390.4, 'vi')).toBe(`390${SPACE}km`);
    expect(formatKm(9.96, 'en')).toBe(`10${SPACE}km`);
  });

  test('say “about” where they are', () => {
    expect(formatKm(390, 'vi', { approximate: true })).toBe(`khoảng 390${SPACE}km`);
    expect(formatKm(390, 'en', { approximate: true })).toBe(`about 390${SPACE}km`);
    expect(formatKm(390, 'zh', { approximate: true })).toBe('约390公里');
  });

  test('an accuracy is in metres below a kilometre', () => {
    expect(formatMetres(300, 'en')).toBe(`300${SPACE}m`);
    expect(formatMetres(1500, 'vi')).toBe(`1,5${SPACE}km`);
    expect(formatMetres(6000, 'zh')).toBe('6公里');
  });

  test('a kilometre of the corridor', () => {
    expect(formatCorridorKm(391.2, 'vi')).toBe(`km${SPACE}391`);
    expect(formatCorridorKm(391.2, 'zh')).toBe('391公里处');
  });
});

describe('durations', () => {
  test.each([
    [0, '0 ngày', '0 days', '0天'],
    [1, '1 ngày', '1 day', '1天'],
    [45, '45 ngày', '45 days', '45天'],
    [215, '7 tháng', '7 months', '7个月'],
    [365, '11 tháng', '11 months', '11个月'],
    [731, '2 năm', '2 years', '2年'],
    [2884, '7 năm 10 tháng', '7 years 10 months', '7年10个月'],
  ])('%i days', (days, vi, en, zh) => {
    expect([formatDuration(days, 'vi'), formatDuration(days, 'en'), formatDuration(days, 'zh')]).toEqual([vi, en, zh]);
  });
});

test('Chinese counts sums in its own steps and loses no digit', () => {
  expect(chineseMillions(203_231_000)).toBe('203.231万亿');
  expect(chineseMillions(282_000)).toBe('2,820亿');
  expect(chineseMillions(50)).toBe('5,000万');
  expect(chineseMillions(7742.5)).toBe('77.425亿');
});

test('lists are joined as in a sentence', () => {
  const items = ['A', 'B', 'C'];
  expect([formatList(items, 'vi'), formatList(items, 'en'), formatList(items, 'zh')]).toEqual([
    'A, B và C',
    'A, B and C',
    'A、B和C',
  ]);
  expect(formatList(['A', 'B'], 'en', 'or')).toBe('A or B');
});

test('English has one form for one and another for the rest', () => {
  const forms = { one: 'place', other: 'places' };
  expect([0, 1, 1.5, 2].map((count) => englishPlural(count, forms))).toEqual(['places', 'place', 'places', 'places']);
});

test('a label loses or gains its capital, marks and all', () => {
  expect(lowerFirst('Đang xây dựng')).toBe('đang xây dựng');
  expect(upperFirst('ủy ban')).toBe('Ủy ban');
  expect(lowerFirst('')).toBe('');
});
