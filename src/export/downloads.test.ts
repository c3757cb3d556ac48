import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import * as geojsonRules from 'geojson-validation';
import { expect, test } from 'vitest';
import { compileRecord } from '../model/compile/compile-record.ts';
import { DATA_FILES } from '../model/data-for-tests.ts';
import { readRecordFiles } from '../model/record-files/read-record-files.ts';
import { indexRecord } from '../model/record-index.ts';
import { LAYERS } from '../model/vocabulary.ts';
import { downloadFiles, layerFile } from './download-files.ts';
import { placesGeoJson } from './places-geojson.ts';
import { placesKml } from './places-kml.ts';
import { placesCsv, sourcesAbout, sourcesCsv, statusesCsv, subjectsAbout } from './tables-csv.ts';
import { zipFiles } from './zip.ts';

const { raw } = readRecordFiles(DATA_FILES);
const { edition, records } = compileRecord(raw);
const index = indexRecord(records.vi);
const files = downloadFiles(index, (layer) => layer);
const textOf = (name: string) => files.get(name) ?? '';
const tableOf = (text: string): Record<string, string>[] => parse(text, { bom: true, columns: true });

test('the GeoJSON is valid and holds every place once, those without a position too', () => {
  const collection = JSON.parse(textOf('places.geojson'));
  for (const feature of collection.features) expect(geojsonRules.isFeature(feature, true), feature.id).toEqual([]);
  expect(collection.features.map((feature: { id: string }) => feature.id)).toEqual(
    index.record.places.map(({ id }) => id),
  );
  expect(collection.features.some((feature: { geometry: unknown }) => feature.geometry === null)).toBe(true);
});

test('the layer files together are the whole', () => {
  const parts = LAYERS.flatMap((layer) => JSON.parse(textOf(layerFile(layer))).features);
  expect(parts).toHaveLength(index.record.places.length);
});

test('licence, citation and edition stand in every file', () => {
  for (const [name, text] of files) {
    expect(text, name).toContain('CC-BY-4.0');
    expect(text, name).toContain(edition);
  }
});

test('a line made from river data under another licence says so', () => {
  const licences = new Map(tableOf(textOf('places.csv')).map((row) => [row.id, row.position_licence]));
  expect(licences.get('waterway-yen-bai-lao-cai')).toBe('LGPL-3.0-or-later');
  expect(licences.get('gate-kim-thanh-ii')).toBe('CC-BY-4.0');
});

test('CSV begins with a byte-order mark and comes back as it was, marks, quotes and Chinese included', () => {
  const text = textOf('statuses.csv');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const rows = tableOf(text);
  expect(rows.map((row) => row.note)).toEqual(index.record.statuses.map((row) => row.note));
  const names = tableOf(textOf('places.csv')).map((row) => row['name:zh']);
  expect(names).toEqual(index.record.places.map((place) => place.names.zh ?? ''));
});

test('every table has a row for each row of the record', () => {
  const counts = ['tasks.csv', 'figures.csv', 'sources.csv'].map((name) => tableOf(textOf(name)).length);
  expect(counts).toEqual([index.record.tasks.length, index.record.figures.length, index.record.sources.length]);
});

test('a download of a few places holds those, in the order of the record, and only what belongs to them', () => {
  const ids = ['kcn-vo-lao', 'gate-kim-thanh-ii', 'nowhere'];
  expect(tableOf(placesCsv(index, ids)).map((row) => row.id)).toEqual(['gate-kim-thanh-ii', 'kcn-vo-lao']);
  const subjects = new Set(subjectsAbout(index, ids));
  const states = tableOf(statusesCsv(index, [...subjects]));
  expect(states.length).toBeGreaterThan(0);
  expect(states.every((row) => subjects.has(row.subject ?? ''))).toBe(true);
  const cited = new Set(states.flatMap((row) => row.sources?.split('; ') ?? []));
  const sources = new Set(tableOf(sourcesCsv(index, sourcesAbout(index, ids))).map((row) => row.id));
  expect([...cited].every((source) => sources.has(source))).toBe(true);
});

test('a download of a coming year marks what is promised, with the task', () => {
  const rows = JSON.parse(placesGeoJson(index, ['rail-lao-cai-hanoi-hai-phong-standard-gauge'], 2030)).features;
  expect(rows[0].properties).toMatchObject({ status: 'operating', status_mode: 'promised' });
  expect(rows[0].properties.promised_by_task).toBe('lc2024-iii-1a-rail-2');
});

test('a download of no places is still a table with its terms', () => {
  expect(placesCsv(index, [])).toBe('\uFEFFedition,licence\r\n');
});

test('KML has a folder a layer, and each place by its name with its position', () => {
  const ids = ['gate-kim-thanh-ii', 'rail-lao-cai-hekou-north-dual-gauge'];
  const text = placesKml(index, ids, (layer) => `${layer} & more`);
  const inside = (tag: string) =>
    [...text.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'gu'))].map((found) => found[1]);
  const names = ids.map((id) => index.placeById.get(id)?.names.vi);
  expect(inside('name').slice(1)).toEqual(['border-gates &#x26; more', names[0], 'railways &#x26; more', names[1]]);
  const positions = inside('coordinates').map((list) =>
    list?.split(/\s+/u).map((vertex) => vertex.split(',').map(Number)),
  );
  const [point, line] = ids.map((id) => index.placeById.get(id)?.geometry?.coordinates);
  expect(positions).toEqual([[point], line]);
});

test('a zip holds its files and is the same bytes every time', () => {
  const zipped = zipFiles(
    new Map([
      ['b.txt', 'Đình Vũ'],
      ['a.txt', '河口'],
    ]),
    '2026-11-23',
  );
  expect(
    zipFiles(
      new Map([
        ['a.txt', '河口'],
        ['b.txt', 'Đình Vũ'],
      ]),
      '2026-11-23',
    ),
  ).toEqual(zipped);
  const back = unzipSync(zipped);
  expect(Object.fromEntries(Object.entries(back).map(([name, bytes]) => [name, strFromU8(bytes)]))).toEqual({
    'a.txt': '河口',
    'b.txt': 'Đình Vũ',
  });
});
