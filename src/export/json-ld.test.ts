import { expect, test } from 'vitest';
import { placeWith, recordWith } from '../model/record-for-tests.ts';
import { indexRecord } from '../model/record-index.ts';
import { breadcrumbJsonLd, datasetJsonLd, jsonLdScript, placeJsonLd } from './json-ld.ts';

const site = { base: 'https://atlas.example/', lang: 'en', product: 'Corridor Atlas' };
const index = indexRecord(
  recordWith({
    places: [
      placeWith({
        id: 'gate-a',
        names: { vi: 'Cửa A', en: 'Gate A', zh: '口岸' },
        aliases: ['Old A'],
        provinces: ['p'],
        geometry: { type: 'Point', coordinates: [104.1, 22.5] },
      }),
      placeWith({ id: 'nowhere' }),
    ],
    provinces: [{ id: 'p', name: 'Province P', country: 'VN' }],
  }),
);

test('the data set names its files with address and type, its licence, edition and area', () => {
  const data = datasetJsonLd(site, index, 'All of it', ['en/places.geojson', 'corridor-atlas-record.zip']);
  expect(data).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: 'Corridor Atlas',
    description: 'All of it',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    version: '2026-06-15.00000000',
    dateModified: '2026-06-15',
    isAccessibleForFree: true,
    distribution: [
      {
        '@type': 'DataDownload',
        contentUrl: 'https://atlas.example/downloads/en/places.geojson',
        encodingFormat: 'application/geo+json',
      },
      { '@type': 'DataDownload', encodingFormat: 'application/zip' },
    ],
  });
});

test('a place has its names and its position, latitude first', () => {
  expect(placeJsonLd(site, index, 'gate-a', 'A gate')).toMatchObject({
    '@type': 'Place',
    '@id': 'https://atlas.example/en/places/gate-a/',
    name: 'Gate A',
    alternateName: ['Cửa A', '口岸', 'Old A'],
    geo: { '@type': 'GeoCoordinates', latitude: 22.5, longitude: 104.1 },
    containedInPlace: [{ '@type': 'AdministrativeArea', name: 'Province P' }],
  });
});

test('a place without a known position has none here either, and an unknown one is nothing', () => {
  expect(placeJsonLd(site, index, 'nowhere', '')).not.toHaveProperty('geo');
  expect(placeJsonLd(site, index, 'not-there', '')).toBeNull();
});

test('the way to a page is counted from one and ends at the page', () => {
  const trail = breadcrumbJsonLd(site, [
    { name: 'Corridor Atlas', path: 'en/' },
    { name: 'Gate A', path: 'en/places/gate-a/' },
  ]);
  expect(trail.itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Corridor Atlas', item: 'https://atlas.example/en/' },
    { '@type': 'ListItem', position: 2, name: 'Gate A', item: 'https://atlas.example/en/places/gate-a/' },
  ]);
});

test('no name can end the script it stands in', () => {
  const html = jsonLdScript({ name: '</script><script>alert(1)</script>' });
  expect(html.match(/<\/script>/gu)).toHaveLength(1);
  expect(JSON.parse(html.replace(/<\/?script[^>]*>/gu, ''))).toEqual({ name: '</script><script>alert(1)</script>' });
});
