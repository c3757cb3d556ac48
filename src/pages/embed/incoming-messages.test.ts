import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commandOf, readOrigins } from './incoming-messages.ts';

const parent = { name: 'the page around' };
const news = 'https://news.example';
const goTo = { type: 'corridor-atlas:go-to', place: 'gate-kim-thanh-ii' };
const heard = (data: unknown, origin = news, source: unknown = parent) =>
  commandOf({ data, origin, source }, parent, [news]);

test('a listed page can go to a place and set the year', () => {
  expect(heard(goTo)).toEqual(goTo);
  expect(heard({ type: 'corridor-atlas:go-to', place: null })).toEqual({ type: 'corridor-atlas:go-to', place: null });
  expect(heard({ type: 'corridor-atlas:set-year', year: 2030 })).toEqual({
    type: 'corridor-atlas:set-year',
    year: 2030,
  });
});

test.each([
  'https://news.example.evil.example',
  'http://news.example',
  'https://news.example:444',
  'https://NEWS.example',
  'null',
  '*',
  '',
])('an origin that is not the listed one letter by letter is not heard: %s', (origin) => {
  expect(heard(goTo, origin)).toBeNull();
});

test('without a list nobody is heard', () => {
  expect(commandOf({ data: goTo, origin: news, source: parent }, parent, [])).toBeNull();
});

test('a window that is not the one around the frame is not heard', () => {
  expect(heard(goTo, news, { name: 'a popup' })).toBeNull();
  expect(heard(goTo, news, null)).toBeNull();
});

test.each([
  [{ type: 'corridor-atlas:set-year', year: 1999 }],
  [{ type: 'corridor-atlas:set-year', year: 2030.5 }],
  [{ type: 'corridor-atlas:set-year', year: '2030' }],
  [{ type: 'corridor-atlas:go-to', place: '../../etc' }],
  [{ type: 'corridor-atlas:go-to', place: 'a'.repeat(500) }],
  [{ ...goTo, zoom: 12 }],
  [JSON.stringify(goTo)],
  [[goTo]],
  [null],
])('what is not exactly a command is not heard: %j', (data) => {
  expect(heard(data)).toBeNull();
});

test('no garbage is ever a command, and none throws', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withDate: true }), (data) => {
      expect(heard(data)).toBeNull();
    }),
    { numRuns: 2000 },
  );
});

test('only whole web origins are taken into the list', () => {
  expect(
    readOrigins('https://news.example, http://127.0.0.1:8080 * null https://a.example/ https://*.b.example file:// x'),
  ).toEqual(['https://news.example', 'http://127.0.0.1:8080']);
  expect(readOrigins('')).toEqual([]);
});
