import { expect, test } from 'vitest';
import type { LonLat } from '../../model/record.ts';
import { placeWith } from '../../model/record-for-tests.ts';
import { placesWithin } from './places-within.ts';

const point = (id: string, coordinates: LonLat) => placeWith({ id, geometry: { type: 'Point', coordinates } });
const line = (id: string, coordinates: readonly LonLat[]) =>
  placeWith({ id, geometry: { type: 'LineString', coordinates } });

test('points inside, lines that cross and nothing else are in the picture', () => {
  const places = [
    point('inside', [104, 22]),
    point('outside', [106, 22]),
    line('crosses', [
      [102, 22],
      [107, 22.2],
    ]),
    line('passes by', [
      [102, 25],
      [107, 25],
    ]),
    placeWith({ id: 'nowhere' }),
  ];
  expect(placesWithin(places, [103, 21, 105, 23]).map(({ id }) => id)).toEqual(['inside', 'crosses']);
});
