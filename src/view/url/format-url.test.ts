import { expect, test } from 'vitest';
import { NO_FILTER } from '../../model/filter.ts';
import { viewWith } from '../view-for-tests.ts';
import { formatUrl } from './format-url.ts';

test('a view with nothing chosen is a bare path', () => {
  expect(formatUrl(viewWith({}), { root: '/' })).toBe('/vi/');
});

test('only what differs from the defaults is written, in one order', () => {
  const view = viewWith({
    lang: 'en',
    page: { kind: 'place', id: 'gate-kim-thanh-ii' },
    filter: { ...NO_FILTER, country: ['CN', 'VN'], layers: ['ports', 'railways'], q: 'lào cai' },
    year: 2030,
    labels: 'vi+zh',
    shape: 'table',
    camera: { center: [104.123456, 22.512345], zoom: 9.456, bearing: 0, pitch: 0 },
  });
  expect(formatUrl(view, { root: '/atlas/' })).toBe(
    '/atlas/en/places/gate-kim-thanh-ii/?layers=ports,railways&country=CN,VN&q=l%C3%A0o%20cai&year=2030&labels=vi+zh&view=table#9.46/22.5123/104.1235',
  );
});

test('an unsorted list makes the same link as a sorted one', () => {
  const link = (layers: readonly ('ports' | 'airports')[]) =>
    formatUrl(viewWith({ filter: { ...NO_FILTER, layers } }), { root: '/' });
  expect(link(['ports', 'airports'])).toBe(link(['airports', 'ports']));
});

test('a camera that is tilted writes bearing and pitch, one that is only turned the bearing', () => {
  const camera = { center: [104, 22], zoom: 8, bearing: 0, pitch: 30 } as const;
  expect(formatUrl(viewWith({ camera }), { root: '/' })).toBe('/vi/#8/22/104/0/30');
  expect(formatUrl(viewWith({ camera: { ...camera, bearing: 10.04, pitch: 0 } }), { root: '/' })).toBe(
    '/vi/#8/22/104/10',
  );
});

test('a root without its last slash gets one', () => {
  expect(formatUrl(viewWith({ page: { kind: 'tasks' } }), { root: '/atlas' })).toBe('/atlas/vi/tasks/');
});

test('a relative root makes a relative link', () => {
  expect(formatUrl(viewWith({ page: { kind: 'tasks' } }), { root: '../../' })).toBe('../../vi/tasks/');
});

test('the single file keeps the page in its query', () => {
  const root = '/media/usb/atlas.html';
  expect(formatUrl(viewWith({}), { root })).toBe(root);
  expect(formatUrl(viewWith({ page: { kind: 'plan', id: 'lc2024' }, year: 2030 }), { root })).toBe(
    `${root}?page=vi/plans/lc2024/&year=2030`,
  );
});
