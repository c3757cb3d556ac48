import { expect, test } from 'vitest';
import { NO_FILTER } from '../../model/filter.ts';
import { openingView } from '../../view/view-state.ts';
import { fullViewAddress } from './full-view.ts';

const frame = {
  ...openingView('en'),
  page: { kind: 'embed', chrome: 'full', place: null, story: null } as const,
};

test('a frame of the corridor leads to the map with its filters, year, paper, names and camera', () => {
  const view = {
    ...frame,
    filter: { ...NO_FILTER, layers: ['ports'] as const },
    year: 2030,
    paper: 'dark' as const,
    labels: 'en+zh' as const,
    camera: { center: [104, 22.5] as const, zoom: 9, bearing: 0, pitch: 0 },
  };
  expect(fullViewAddress(view, '/atlas/')).toBe('/atlas/en/?layers=ports&year=2030&theme=dark&labels=en+zh#9/22.5/104');
});

test('a frame of a place leads to its page, in the edition it is pinned to', () => {
  const page = { ...frame.page, place: 'gate-kim-thanh-ii' };
  expect(fullViewAddress({ ...frame, page, edition: '2026-11-23.5ccd29b8' }, '/')).toBe(
    '/en/places/gate-kim-thanh-ii/?edition=2026-11-23.5ccd29b8',
  );
});

test('a frame of a story leads to the story, whatever the slide shows', () => {
  const page = { ...frame.page, story: 'new-railway', place: 'gate-a' };
  expect(fullViewAddress({ ...frame, page, year: 2030, paper: 'dark' }, '/')).toBe(
    '/en/stories/new-railway/?theme=dark',
  );
});
