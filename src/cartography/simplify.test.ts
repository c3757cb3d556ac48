import { expect, test } from 'vitest';
import { type PlanePoint, ringArea, simplify } from './simplify.ts';

test('a straight line keeps its ends only', () => {
  const line: PlanePoint[] = [
    [0, 0],
    [1, 0.01],
    [2, -0.01],
    [3, 0],
  ];
  expect(simplify(line, 0.1)).toEqual([
    [0, 0],
    [3, 0],
  ]);
});

test('a corner beyond the tolerance stays', () => {
  const line: PlanePoint[] = [
    [0, 0],
    [1, 1],
    [2, 0],
  ];
  expect(simplify(line, 0.5)).toEqual(line);
});

test('a line of two points or fewer is left alone', () => {
  expect(simplify([[0, 0]], 1)).toEqual([[0, 0]]);
  expect(simplify([], 1)).toEqual([]);
});

test('the area of a ring does not depend on its direction', () => {
  const square: PlanePoint[] = [
    [0, 0],
    [2, 0],
    [2, 2],
    [0, 2],
  ];
  expect(ringArea(square)).toBe(4);
  expect(ringArea(square.toReversed())).toBe(4);
});
