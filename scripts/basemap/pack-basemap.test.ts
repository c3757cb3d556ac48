import { readFileSync } from 'node:fs';
import type { FeatureCollection, Position } from 'geojson';
import { expect, test } from 'vitest';
import { BASEMAP_PARTS, type LoadedBasemap } from '../../src/cartography/basemap.ts';
import {
  basemapAddresses,
  formatBasemapAddress,
  parseBasemapAddress,
} from '../../src/cartography/basemap-addresses.ts';
import { loadedBasemap } from '../../src/cartography/basemap-topology.ts';
import { packBasemap } from './pack-basemap.ts';

const committed = Object.fromEntries(
  BASEMAP_PARTS.map((part) => {
    const file = part === 'seaLabels' ? 'sea-labels' : part;
    return [part, JSON.parse(readFileSync(new URL(`../../data/basemap/${file}.geojson`, import.meta.url), 'utf8'))];
  }),
) as unknown as LoadedBasemap;

/** Coordinates to the four decimals the data has, each ring from its smallest vertex on: where a ring starts means nothing. */
function comparable(collection: FeatureCollection): unknown {
  return JSON.parse(
    JSON.stringify(
      collection.features.map(({ geometry, properties }) => ({ geometry, properties })),
      (key, value) => (key === 'coordinates' ? settled(value) : value),
    ),
  );
}

function settled(coordinates: unknown): unknown {
  if (!Array.isArray(coordinates)) return coordinates;
  if (typeof coordinates[0] === 'number') return coordinates.map((degrees) => Math.round(degrees * 1e4) / 1e4);
  const inner = coordinates.map(settled);
  return isRing(inner) ? fromSmallest(inner) : inner;
}

function isRing(list: readonly unknown[]): list is Position[] {
  return Array.isArray(list[0]) && typeof list[0][0] === 'number' && String(list[0]) === String(list.at(-1));
}

function fromSmallest(ring: readonly Position[]): readonly Position[] {
  const open = ring.slice(1);
  const first = open.map(String).reduce((least, vertex, at, all) => (vertex < (all[least] ?? '') ? at : least), 0);
  return [...open.slice(first), ...open.slice(0, first)];
}

test.each(BASEMAP_PARTS)('%s comes back from its travel as it was', (part) => {
  const travelled = loadedBasemap(JSON.parse(JSON.stringify(packBasemap(committed))));
  expect(comparable(travelled[part])).toEqual(comparable(committed[part]));
});

test('an address of a part names the part and the file, whatever is in its name', () => {
  const file = 'https://example.org/a b/basemap/1.json?x=1&y=://2#3';
  for (const part of BASEMAP_PARTS) {
    expect(parseBasemapAddress(basemapAddresses(file)[part])).toEqual({ parts: [part], fileUrl: file });
  }
});

test('an address may name several parts', () => {
  const address = { parts: ['land', 'coast'], fileUrl: 'https://example.org/1.json' } as const;
  expect(parseBasemapAddress(formatBasemapAddress(address))).toEqual(address);
});

test.each([
  'https://example.org/land',
  'corridor-basemap://moon/?file=a',
  'corridor-basemap://land+moon/?file=a',
  'corridor-basemap://land/',
  '',
])('other addresses are no part of a basemap: %s', (address) => {
  expect(parseBasemapAddress(address)).toBeNull();
});
