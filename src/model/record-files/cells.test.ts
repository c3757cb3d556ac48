import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ids, isPartialDate, number, optional, optionalIds } from './cells.ts';

describe('isPartialDate', () => {
  it('takes a day, a month or a year', () => {
    expect(['2026-11-23', '2026-11', '2026'].every(isPartialDate)).toBe(true);
  });

  it('refuses days that do not exist and other ways to write a date', () => {
    expect(['2025-02-29', '2026-13', '23/11/2026', '2026-1-3', ''].some(isPartialDate)).toBe(false);
  });
});

describe('cells', () => {
  it('make numbers of plain decimals only', () => {
    expect(v.parse(number, '-12.5')).toBe(-12.5);
    for (const wrong of ['1,234', '1.234,5', '12 km', '1e3', ' 4']) expect(v.is(number, wrong)).toBe(false);
  });

  it('give null or an empty list for an optional empty cell', () => {
    expect(v.parse(optional(number), '')).toBeNull();
    expect(v.parse(optionalIds, '')).toEqual([]);
  });

  it('split ids at semicolons and refuse blanks between them', () => {
    expect(v.parse(ids, 'lao-cai;yen-bai')).toEqual(['lao-cai', 'yen-bai']);
    expect(v.is(ids, 'lao-cai; yen-bai')).toBe(false);
  });
});
