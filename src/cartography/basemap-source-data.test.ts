import type { FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import { basemapAddresses, parseBasemapAddress } from './basemap-addresses.ts';
import { basemapSourceData } from './basemap-source-data.ts';
import { emptyBasemap } from './record-for-map-tests.ts';

const PARTS = ['land', 'coast'] as const;
const onePoint = (name: string): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', geometry: { type: 'Point', coordinates: [105, 21] }, properties: { name } }],
});
const inHand = { ...emptyBasemap(), land: onePoint('a'), coast: onePoint('b') };

test('parts in one file are one address', () => {
  const fileUrl = 'https://example.org/basemap/1.json';
  const data = basemapSourceData(basemapAddresses(fileUrl), PARTS);
  expect(parseBasemapAddress(String(data))).toEqual({ parts: PARTS, fileUrl });
});

test('parts in hand are one collection, each feature with its part', () => {
  expect(basemapSourceData(inHand, PARTS)).toMatchObject({
    features: [{ properties: { name: 'a', part: 'land' } }, { properties: { name: 'b', part: 'coast' } }],
  });
});

test('the same basemap gives the very same data, so that the map is sent nothing anew', () => {
  expect(basemapSourceData(inHand, PARTS)).toBe(basemapSourceData(inHand, PARTS));
});

test('a part that is neither in hand nor in the one file is refused', () => {
  expect(() => basemapSourceData({ ...inHand, land: 'https://example.org/land.geojson' }, PARTS)).toThrow(/one file/u);
});
