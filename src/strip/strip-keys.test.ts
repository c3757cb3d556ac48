import { expect, test } from 'vitest';
import { placeWith } from '../model/record-for-tests.ts';
import { keyTarget } from './strip-keys.ts';
import type { StripPlace } from './strip-places.ts';

const item = (id: string, km: number): StripPlace => ({
  place: placeWith({ id }),
  span: { fromKm: km, toKm: km, offsetKm: 0 },
  row: 0,
  drawn: 'mark',
  km,
  importance: 1,
});
const [a, b, c, d] = [item('top-0', 0), item('low-10', 10), item('top-12', 12), item('low-40', 40)] as const;
const items = [a, b, c, d];
const laneOf = ({ place }: StripPlace) => (place.id.startsWith('top') ? 0 : 2);
const press = (key: string, from: StripPlace) => keyTarget(key, items, from, laneOf);

test('left and right go along the corridor, across the lanes', () => {
  expect(press('ArrowRight', a)).toBe(b);
  expect(press('ArrowLeft', c)).toBe(b);
});

test('up and down go to the nearest kilometre of the next lane that has a place', () => {
  expect(press('ArrowDown', c)).toBe(b);
  expect(press('ArrowUp', d)).toBe(c);
});

test('Home is Kunming, End is the sea', () => {
  expect(press('Home', c)).toBe(a);
  expect(press('End', b)).toBe(d);
});

test('page keys stop at the ends', () => {
  expect(press('PageDown', b)).toBe(d);
  expect(press('PageUp', b)).toBe(a);
});

test('at an end, and for any other key, nothing happens', () => {
  expect(press('ArrowRight', d)).toBeNull();
  expect(press('ArrowUp', a)).toBeNull();
  expect(press('x', a)).toBeNull();
});
