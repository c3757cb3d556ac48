import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Point, Position } from 'geojson';
import { isFeature } from 'geojson-validation';
import { describe, expect, test } from 'vitest';

/** The committed basemap, as the map and the checks of the record use it. */

const FOLDER = new URL('../data/basemap/', import.meta.url);
const FILES = ['land', 'coast', 'borders', 'lakes', 'rivers', 'towns', 'sea-labels'] as const;

// scripts/basemap/frame.py: what the camera may show, and what is written beyond it.
const FRAME = { west: 98.5, south: 18.5, east: 111, north: 28 };
const DATA = { west: 98, south: 17.75, east: 111.75, north: 28.5 };
const MAX_GZIP_BYTES = 150_000;
const EARTH_KM_PER_DEGREE = 111.2;

const read = (name: string) => readFileSync(new URL(`${name}.geojson`, FOLDER), 'utf8');
const parse = (name: string) => JSON.parse(read(name)) as FeatureCollection;
const layers = Object.fromEntries(FILES.map((name) => [name, parse(name)])) as Record<
  (typeof FILES)[number],
  FeatureCollection
>;
const land = layers.land.features as Feature<MultiPolygon>[];
const borders = layers.borders.features as Feature<MultiLineString>[];
const towns = layers.towns.features as Feature<Point>[];

const positionsOf = (value: unknown): Position[] =>
  Array.isArray(value) ? (typeof value[0] === 'number' ? [value as Position] : value.flatMap(positionsOf)) : [];
const vertices = (name: (typeof FILES)[number]) =>
  layers[name].features.flatMap(({ geometry }) => positionsOf('coordinates' in geometry ? geometry.coordinates : []));
const countryAt = (position: Position) =>
  land.filter((feature) => booleanPointInPolygon(position, feature)).map(({ properties }) => properties?.country);

function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  for (const [i, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    sum += x * nextY - nextX * y;
  }
  return sum / 2;
}

/** Kilometres from a point to the nearest vertex of land: an upper bound of its distance from land. */
function kmFromLand([lon = 0, lat = 0]: Position, shore: readonly Position[]): number {
  const scale = Math.cos((lat * Math.PI) / 180);
  const degrees = shore.map(([x = 0, y = 0]) => Math.hypot((x - lon) * scale, y - lat));
  return Math.min(...degrees) * EARTH_KM_PER_DEGREE;
}

describe('the files of the basemap', () => {
  test.each(FILES)('%s is valid GeoJSON', (name) => {
    expect(layers[name].type).toBe('FeatureCollection');
    expect(layers[name].features.flatMap((feature) => isFeature(feature, true))).toEqual([]);
  });

  test.each(FILES)('%s stays inside the box the script cuts, with four decimals at most', (name) => {
    const outside = vertices(name).filter(
      ([lon = 0, lat = 0]) => lon < DATA.west || lon > DATA.east || lat < DATA.south || lat > DATA.north,
    );
    const decimals = vertices(name)
      .flat()
      .filter((value) => Number(value.toFixed(4)) !== value);
    expect([...outside, ...decimals]).toEqual([]);
  });

  test('together weigh at most 150 kB gzipped', () => {
    const bytes = FILES.reduce((sum, name) => sum + gzipSync(read(name), { level: 9 }).length, 0);
    expect(bytes).toBeLessThanOrEqual(MAX_GZIP_BYTES);
  });

  test('are all named here, each with its licence', () => {
    const present = readdirSync(FOLDER).filter((file) => file.endsWith('.geojson'));
    const licences = readFileSync(new URL('LICENCES.md', FOLDER), 'utf8');
    expect(present.toSorted()).toEqual(FILES.map((name) => `${name}.geojson`).toSorted());
    expect(present.filter((file) => !licences.includes(file))).toEqual([]);
  });

  test('write every name composed (NFC)', () => {
    const names = FILES.flatMap((name) => layers[name].features).flatMap(({ properties }) =>
      Object.values(properties ?? {}).filter((value) => typeof value === 'string'),
    );
    expect(names.filter((name) => name !== name.normalize('NFC'))).toEqual([]);
    expect(names.length).toBeGreaterThan(300);
  });

  test('keep their properties flat', () => {
    const values = FILES.flatMap((name) => layers[name].features).flatMap(({ properties }) =>
      Object.values(properties ?? {}),
    );
    expect(values.filter((value) => typeof value === 'object')).toEqual([]);
  });
});

describe('land', () => {
  test.each([
    ['VN', 'Hà Nội', [105.8412, 21.0245]],
    ['VN', 'Lào Cai', [103.9707, 22.4856]],
    ['VN', 'Móng Cái', [107.9662, 21.5247]],
    ['VN', 'Cát Bà island', [106.99, 20.8]],
    ['CN', 'Kunming', [102.7183, 25.0389]],
    ['CN', 'Hekou', [103.9656, 22.5108]],
    ['CN', 'Dongxing', [107.9667, 21.55]],
    ['CN', 'Hainan', [109.9, 19.5]],
    ['LA', 'Luang Prabang', [102.1525, 19.8933]],
    ['TH', 'Chiang Rai', [99.8325, 19.9086]],
    ['MM', 'Kengtung', [99.6, 21.29]],
  ] as const)('of %s holds %s', (country, _name, position) => {
    expect(countryAt([...position])).toEqual([country]);
  });

  test('holds every town in the country it says', () => {
    const strays = towns.filter(
      ({ geometry, properties }) => countryAt(geometry.coordinates)[0] !== properties?.country,
    );
    expect(strays.map(({ properties }) => properties?.['name:en'])).toEqual([]);
  });

  test('leaves the open gulf to the sea', () => {
    expect(
      [
        [107.75, 20.4],
        [108.2, 20.9],
        [107.5, 19.5],
        [108.9, 21.2],
      ].map(countryAt),
    ).toEqual([[], [], [], []]);
  });

  test('winds its outer rings anticlockwise', () => {
    const outer = land.flatMap(({ geometry }) => geometry.coordinates.map(([ring]) => ring ?? []));
    expect(outer.filter((ring) => signedArea(ring) <= 0)).toEqual([]);
  });

  test('shows the islands of Hạ Long and Bái Tử Long', () => {
    const bay = land
      .flatMap(({ geometry }) => geometry.coordinates)
      .filter(([ring]) => {
        const [lon = 0, lat = 0] = ring?.[0] ?? [];
        return lon > 106.7 && lon < 108 && lat > 20.6 && lat < 21.4;
      });
    expect(bay.length).toBeGreaterThan(250);
  });

  test('meets its neighbour exactly along every border drawn', () => {
    const outline = new Map(
      land.map(({ geometry, properties }) => [
        properties?.country,
        new Set(positionsOf(geometry.coordinates).map((position) => position.join())),
      ]),
    );
    const loose = borders.flatMap(({ geometry, properties }) =>
      String(properties?.countries)
        .split('-')
        .flatMap((country) =>
          positionsOf(geometry.coordinates).filter((position) => !outline.get(country)?.has(position.join())),
        ),
    );
    expect(loose).toEqual([]);
  });

  test('ends in no straight edge inside the frame', () => {
    // The cut runs along the data box; a long stretch of one meridian or parallel inside the frame would be a cut that shows.
    const rings = land.flatMap(({ geometry }) => geometry.coordinates.flat());
    const straight = rings.flatMap((ring) =>
      ring.slice(1).flatMap(([x = 0, y = 0], i) => {
        const [fromX = 0, fromY = 0] = ring[i] ?? [];
        const alongAxis = (x === fromX && Math.abs(y - fromY) > 0.1) || (y === fromY && Math.abs(x - fromX) > 0.1);
        const inside = x > FRAME.west && x < FRAME.east && y > FRAME.south && y < FRAME.north;
        return alongAxis && inside ? [[fromX, fromY, x, y]] : [];
      }),
    );
    expect(straight).toEqual([]);
  });
});

describe('borders', () => {
  test('never run out into the sea', () => {
    const shore = vertices('land');
    const atSea = vertices('borders').filter(
      (position) => countryAt(position).length === 0 && kmFromLand(position, shore) > 2,
    );
    expect(atSea).toEqual([]);
  });

  test('of Việt Nam and China end on the coast between Móng Cái and Dongxing', () => {
    const line = borders.find(({ properties }) => properties?.countries === 'CN-VN');
    const ends = (line?.geometry.coordinates ?? []).flatMap((part) => [part[0] ?? [], part.at(-1) ?? []]);
    const east = ends.toSorted((a, b) => (b[0] ?? 0) - (a[0] ?? 0))[0] ?? [];
    expect(east[0]).toBeGreaterThan(107.97);
    expect(east[0]).toBeLessThan(108.1);
    expect(east[1]).toBeGreaterThan(21.5);
    expect(east[1]).toBeLessThan(21.57);
  });
});

describe('labels', () => {
  test('name the sea once, in three languages, and nothing else in it', () => {
    const [label, ...others] = layers['sea-labels'].features;
    expect(others).toEqual([]);
    expect(label?.properties).toEqual({ 'name:vi': 'Vịnh Bắc Bộ', 'name:en': 'Gulf of Tonkin', 'name:zh': '北部湾' });
    expect(vertices('sea-labels').map(countryAt)).toEqual([[]]);
  });

  test('give every town a Vietnamese and an English name, a rank of 1 to 5 and a country', () => {
    const poor = towns.filter(({ properties: p }) => {
      const ranked = Number.isInteger(p?.rank) && p?.rank >= 1 && p?.rank <= 5;
      return !(p?.['name:vi'] && p['name:en'] && ranked && /^(VN|CN|LA|MM|TH)$/.test(p.country));
    });
    expect(poor).toEqual([]);
  });

  test('mark one capital', () => {
    expect(
      towns.filter(({ properties }) => properties?.capital).map(({ properties }) => properties?.['name:vi']),
    ).toEqual(['Hà Nội']);
  });

  test('write Chinese names in Chinese characters only', () => {
    const features = [...layers.towns.features, ...layers.rivers.features, ...layers.lakes.features];
    const names = features.flatMap(({ properties }) => properties?.['name:zh'] ?? []);
    expect(names.filter((name) => !/^\p{Script=Han}+$/u.test(name))).toEqual([]);
  });

  test.each([
    ['Sông Hồng', 'Red River', '红河'],
    ['Nguyên Giang', 'Yuan Jiang (Red River)', '元江'],
    ['Sông Nậm Thi', 'Nanxi He (Nậm Thi)', '南溪河'],
    ['Nam Bàn Giang', 'Nanpan Jiang', '南盘江'],
  ])('name the river %s in three languages', (vi, en, zh) => {
    const river = layers.rivers.features.find(({ properties }) => properties?.['name:vi'] === vi);
    expect([river?.properties?.['name:en'], river?.properties?.['name:zh']]).toEqual([en, zh]);
  });
});

test('the Red River reaches the border at Lào Cai where the Yuan Jiang and the Nanxi end', () => {
  const line = (id: string) =>
    layers.rivers.features.find(({ properties }) => properties?.id === id)?.geometry as MultiLineString | undefined;
  const ends = (id: string) =>
    new Set((line(id)?.coordinates ?? []).flatMap((part) => [part[0]?.join(), part.at(-1)?.join()]));
  const shared = [...ends('song-hong')].filter((end) => ends('nguyen-giang').has(end) && ends('nam-thi').has(end));
  expect(shared).toHaveLength(1);
  const [lon = 0, lat = 0] = (shared[0] ?? '').split(',').map(Number);
  expect(Math.hypot(lon - 103.965, lat - 22.5)).toBeLessThan(0.02);
});
