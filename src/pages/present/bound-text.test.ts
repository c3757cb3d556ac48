import { expect, it } from 'vitest';
import { boundText } from './bound-text.ts';

it('keeps a number and its unit on one line', () => {
  expect(boundText('390,9 km tuyến chính, 203.231 tỷ đồng')).toBe('390,9\u00a0km tuyến chính, 203.231\u00a0tỷ đồng');
  expect(boundText('2026年6月尚无BOT投资者')).toBe('2026\u2060年6\u2060月尚无BOT投资者');
});

it('begins no line with a dash', () => {
  expect(boundText('Yên Bái – Lào Cai')).toBe('Yên Bái\u00a0– Lào Cai');
});

it('leaves words alone that only begin like a unit', () => {
  expect(boundText('5 member states, 3 haul roads')).toBe('5 member states, 3 haul roads');
});
