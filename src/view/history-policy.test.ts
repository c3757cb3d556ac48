import { describe, expect, test } from 'vitest';
import { NO_FILTER } from '../model/filter.ts';
import { historyStep } from './history-policy.ts';
import { viewWith } from './view-for-tests.ts';
import type { ViewState } from './view-state.ts';

const before = viewWith({});
const step = (changes: Partial<ViewState>, from: Partial<ViewState> = {}) =>
  historyStep(viewWith(from), viewWith({ ...from, ...changes }));
const camera = { center: [104, 22], zoom: 8, bearing: 0, pitch: 0 } as const;

test('the same view, built anew, leaves the history alone', () => {
  expect(historyStep(before, structuredClone(before))).toBe('none');
});

test('a camera move replaces the entry', () => {
  expect(step({ camera })).toBe('replace');
  expect(step({ camera: { ...camera, zoom: 9 } }, { camera })).toBe('replace');
});

test('a selection pushes an entry, also when the camera flies with it', () => {
  expect(step({ page: { kind: 'place', id: 'gate-ban-vuoc' }, camera })).toBe('push');
});

test('another language, page, table, comparison or edition pushes an entry', () => {
  expect(step({ lang: 'en' })).toBe('push');
  expect(step({ shape: 'table' })).toBe('push');
  expect(step({ compare: ['gate-ban-vuoc'] })).toBe('push');
  expect(step({ edition: '2026-11-23.4f2a09bc' })).toBe('push');
});

test('looks replace the entry: going back should not change the paper', () => {
  expect(step({ paper: 'dark' })).toBe('replace');
  expect(step({ labels: 'vi+zh' })).toBe('replace');
});

test('a slide pushes an entry: back is the slide before', () => {
  const page = { kind: 'story', id: 'new-railway', step: 1 } as const;
  expect(step({ page: { ...page, step: 2 } }, { page })).toBe('push');
});

describe('filters', () => {
  test('a chosen value pushes an entry', () => {
    expect(step({ filter: { ...NO_FILTER, layers: ['ports'] } })).toBe('push');
  });

  test('typing pushes once and replaces while it goes on', () => {
    const typed = (q: string) => ({ filter: { ...NO_FILTER, q } });
    expect(step(typed('l'))).toBe('push');
    expect(step(typed('lao'), typed('la'))).toBe('replace');
    expect(step(typed(''), typed('lao'))).toBe('push');
  });
});

test('dragging the year pushes once and replaces while it goes on', () => {
  expect(step({ year: 2027 })).toBe('push');
  expect(step({ year: 2028 }, { year: 2027 })).toBe('replace');
  expect(step({ year: null }, { year: 2028 })).toBe('push');
});
