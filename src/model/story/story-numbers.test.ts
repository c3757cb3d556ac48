import { describe, expect, it } from 'vitest';
import { isBacked, numbersIn } from './story-numbers.ts';

const backed = (text: string, record: string) => {
  const [number] = numbersIn(text);
  if (!number) throw new Error(`no number in "${text}"`);
  return isBacked(number, numbersIn(record));
};

describe('numbers of a story', () => {
  it('are the same in the separators of all three languages', () => {
    expect(backed('203.231 tỷ đồng', '203231')).toBe(true);
    expect(backed('VND 203,231 billion', '203231')).toBe(true);
    expect(backed('203.231万亿越盾', '203231')).toBe(true);
    expect(backed('390,9 km', '390.9')).toBe(true);
  });

  it('may be rounded to as many digits as are written', () => {
    expect(backed('6.42 million', '6420300')).toBe(true);
    expect(backed('3,1 triệu', '3091244')).toBe(true);
    expect(backed('29.93亿美元', '2993.05')).toBe(true);
  });

  it('are wrong where the rounding is wrong', () => {
    expect(backed('6.43 million', '6420300')).toBe(false);
    expect(backed('400 km', '390.9')).toBe(false);
  });

  it('are never guessed from one digit', () => {
    expect(backed('4 stations', '38')).toBe(false);
    expect(backed('4 lanes', 'widened to 4 lanes')).toBe(true);
  });

  it('know the second of two years written short, and take no date for one', () => {
    expect(numbersIn('no figures for 2025–26').map(({ text }) => text)).toEqual(['2025', '2026']);
    expect(numbersIn('2026-11-23').map(({ text }) => text)).toEqual(['2026', '11', '23']);
    expect(numbersIn('2020-02').map(({ digits }) => digits)).toEqual(['2020', '2']);
  });

  it('are found one by one', () => {
    expect(numbersIn('19/12/2025: 5,19% of 7.668 bn').map(({ text }) => text)).toEqual([
      '19',
      '12',
      '2025',
      '5,19',
      '7.668',
    ]);
  });
});
