import { expect, test } from 'vitest';
import { furnitureOf, hasMap, modeOf } from './mode.ts';
import { viewWith } from './view-for-tests.ts';
import type { EmbedChrome } from './view-state.ts';

const screen = { print: false };
const frame = (chrome: EmbedChrome) => viewWith({ page: { kind: 'embed', chrome, place: null, story: null } });

test('a place, a list and the map itself are explored', () => {
  expect(modeOf(viewWith({}), screen)).toEqual({ kind: 'explore' });
  expect(modeOf(viewWith({ page: { kind: 'place', id: 'gate-ban-vuoc' } }), screen)).toEqual({ kind: 'explore' });
});

test('a story is presented at its slide', () => {
  const view = viewWith({ page: { kind: 'story', id: 'new-railway', step: 3 } });
  expect(modeOf(view, screen)).toEqual({ kind: 'present', story: 'new-railway', step: 3 });
});

test('paper wins over everything', () => {
  expect(modeOf(frame('full'), { print: true })).toEqual({ kind: 'print' });
});

test('a frame never takes keys nor the scroll of the page around it', () => {
  for (const chrome of ['none', 'legend', 'full'] as const) {
    expect(furnitureOf(modeOf(frame(chrome), screen))).toMatchObject({ keys: false, cooperativeGestures: true });
  }
});

test('a frame without chrome is the map alone', () => {
  expect(furnitureOf(modeOf(frame('none'), screen))).toMatchObject({ legend: false, filters: false, sheet: false });
  expect(furnitureOf(modeOf(frame('full'), screen))).toMatchObject({ legend: true, filters: true, year: true });
});

test('only maps, sheets, stories and frames load the map', () => {
  expect(hasMap(viewWith({ page: { kind: 'place', id: 'gate-ban-vuoc' } }))).toBe(true);
  expect(hasMap(viewWith({ page: { kind: 'about' } }))).toBe(false);
  expect(hasMap(viewWith({ page: { kind: 'stories' } }))).toBe(false);
});
