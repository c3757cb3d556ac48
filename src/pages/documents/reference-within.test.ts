import { expect, test } from 'vitest';
import { vi } from '../../i18n/vi.ts';
import { taskWith } from '../../model/record-for-tests.ts';
import { referenceWithin } from './reference-within.ts';

const within = (ref: string, headedBy: string) => referenceWithin(vi, taskWith({ id: 'a', ref }), headedBy);

test('what the heading says is not said again', () => {
  expect(within('Mục II.2.b, gạch đầu dòng 1, ý (+) 2', 'II.2.b')).toBe('gạch đầu dòng 1, ý (+) 2');
  expect(within('Mục III.3, phần Du lịch, đoạn 2', 'III.3 Du lịch')).toBe('đoạn 2');
  expect(within('Phụ lục, STT 3', 'annex')).toBe('STT 3');
  expect(within('Mục III.1.c', 'III.1.c')).toBe('');
});

test('a section the heading does not name stays', () => {
  expect(within('Mục V.3', 'V')).toBe('Mục V.3');
  expect(within('Mục III, STT 14', 'III group II')).toBe('STT 14');
});

test('without a heading the whole reference is given', () => {
  expect(within('Điều 1 khoản 2 điểm b', '')).toBe('Điều 1, khoản 2, điểm b');
});
