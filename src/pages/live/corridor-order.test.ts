import { expect, test } from 'vitest';
import { placeWith } from '../../model/record-for-tests.ts';
import { alongCorridor } from './corridor-order.ts';

const at = (id: string, fromKm: number, offsetKm = 0) => placeWith({ id, span: { fromKm, toKm: fromKm, offsetKm } });

test('places follow the line from Kunming to the sea, the nearer to the line first, what is not on it last', () => {
  const places = [placeWith({ id: 'off' }), at('sea', 800), at('beside', 390, 4), at('on', 390), at('start', 0)];
  expect(alongCorridor(places).map(({ id }) => id)).toEqual(['start', 'on', 'beside', 'sea', 'off']);
});

test('the order does not depend on the order of the files', () => {
  const places = [at('b', 5), at('a', 5), placeWith({ id: 'd' }), placeWith({ id: 'c' })];
  expect(alongCorridor(places)).toEqual(alongCorridor(places.toReversed()));
});
