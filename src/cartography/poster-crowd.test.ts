import { expect, test } from 'vitest';
import { Crowd } from './poster-crowd.ts';

const box = (left: number, top: number) => ({ left, top, right: left + 10, bottom: top + 10 });

test('the first to come keeps its room', () => {
  const crowd = new Crowd(100, 100, 0);
  expect(crowd.take(box(10, 10))).toBe(true);
  expect(crowd.take(box(15, 15))).toBe(false);
  expect(crowd.take(box(20, 10))).toBe(true);
});

test('a box that was refused takes no room', () => {
  const crowd = new Crowd(100, 100, 0);
  crowd.take(box(10, 10));
  crowd.take(box(15, 10));
  expect(crowd.take(box(21, 10))).toBe(true);
});

test('nothing hangs over the edge, unless a margin allows it', () => {
  expect(new Crowd(100, 100, 0).take(box(95, 10))).toBe(false);
  expect(new Crowd(100, 100, 5).take(box(95, 10))).toBe(true);
});
