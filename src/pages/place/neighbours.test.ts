import { expect, test } from 'vitest';
import { placeWith } from '../../model/record-for-tests.ts';
import { neighboursOf } from './neighbours.ts';

const at = (id: string, km: number, offsetKm = 0, toKm = km) => placeWith({ id, span: { fromKm: km, toKm, offsetKm } });
const a = at('a', 10);
const b = at('b', 20);
const far = at('far', 15, 90);
const line = at('line', 12, 0, 18);
const c = at('c', 20, 3);
const places = [c, line, far, b, a, placeWith({ id: 'nowhere' })];

test('a point stands between the points before and after it', () => {
  expect(neighboursOf(b, places, 25)).toEqual({ before: a, after: c });
});

test('the ends of the corridor have one neighbour', () => {
  expect(neighboursOf(a, places, 25).before).toBeNull();
  expect(neighboursOf(c, places, 25).after).toBeNull();
});

test('a line lies between the last point before it and the first point beyond it', () => {
  expect(neighboursOf(line, places, 25)).toEqual({ before: a, after: b });
});

test('a place beyond the reach of the line has no neighbours and is none', () => {
  expect(neighboursOf(far, places, 25)).toEqual({ before: null, after: null });
});
