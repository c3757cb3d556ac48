import { expect, test } from 'vitest';
import { NO_FILTER } from '../../model/filter.ts';
import { openingView, type ViewState } from '../../view/view-state.ts';
import { type FrameWishes, frameView, subjectsOf } from './shared-view.ts';

const view: ViewState = {
  ...openingView('vi'),
  page: { kind: 'place', id: 'gate-a' },
  filter: { ...NO_FILTER, layers: ['ports'] },
  year: 2030,
  camera: { center: [104, 22.5], zoom: 9, bearing: 0, pitch: 0 },
  compare: ['gate-a', 'gate-b'],
  shape: 'table',
};
const wishes: FrameWishes = { subject: 'view', chrome: 'none', lang: 'en', paper: 'dark', edition: null };

test('exactly what is shown keeps place, filters, year and camera', () => {
  expect(frameView(view, wishes)).toEqual({
    ...view,
    lang: 'en',
    paper: 'dark',
    page: { kind: 'embed', chrome: 'none', place: 'gate-a', story: null },
    compare: [],
    shape: 'map',
  });
});

test('a place alone, or the whole corridor, starts afresh', () => {
  expect(frameView(view, { ...wishes, subject: 'place' })).toMatchObject({
    page: { place: 'gate-a' },
    filter: NO_FILTER,
    year: null,
    camera: null,
  });
  expect(frameView(view, { ...wishes, subject: 'corridor' }).page).toMatchObject({ place: null });
});

test('a place is offered only where one is open, a story only in a story', () => {
  expect(subjectsOf(view)).toEqual(['view', 'place', 'corridor']);
  expect(subjectsOf({ ...view, page: { kind: 'explore' } })).toEqual(['view', 'corridor']);
  const story = { ...view, page: { kind: 'story', id: 'gateway', step: 2 } as const };
  expect(subjectsOf(story)).toEqual(['story', 'corridor']);
  expect(frameView(story, { ...wishes, subject: 'story' }).page).toMatchObject({ story: 'gateway', place: null });
});
