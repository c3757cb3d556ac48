import { describe, expect, test } from 'vitest';
import { readGeoJsonText } from './read-geojson-text.ts';

const POINT = { type: 'Point', coordinates: [104, 22] };
const FEATURE = { type: 'Feature', id: 7, properties: { name: 'A' }, geometry: POINT };
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const read = (value: unknown) => readGeoJsonText(JSON.stringify(value));

describe('GeoJSON', () => {
  test('is a collection, a feature or a geometry', () => {
    const expected = [
      ['id', 7],
      ['name', 'A'],
    ];
    expect(read(collection(FEATURE)).ok).toEqual([{ geometry: POINT, properties: expected, row: 1 }]);
    expect(read(FEATURE).ok).toEqual([{ geometry: POINT, properties: expected, row: 1 }]);
    expect(read(POINT).ok).toEqual([{ geometry: POINT, properties: [], row: 1 }]);
  });

  test('may come as a sequence, a feature on each line', () => {
    const text = [FEATURE, FEATURE].map((feature) => `\u001e${JSON.stringify(feature)}\n`).join('');
    expect(readGeoJsonText(text).ok?.map(({ row }) => row)).toEqual([1, 2]);
    expect(readGeoJsonText(`${JSON.stringify(FEATURE)}\n${JSON.stringify(FEATURE)}`).ok).toHaveLength(2);
  });

  test('keeps features that are none, so that their numbers stay right', () => {
    expect(read(collection(null, 5, FEATURE)).ok?.map(({ geometry, row }) => [geometry, row])).toEqual([
      [null, 1],
      [null, 2],
      [POINT, 3],
    ]);
  });

  test('written with NaN is read, and words inside texts are left alone', () => {
    const text =
      '{"type":"Feature","properties":{"a":NaN,"b":"NaN, -Infinity \\" NaN"},"geometry":{"type":"Point","coordinates":[NaN,22]}}';
    const [feature] = readGeoJsonText(text).ok ?? [];
    expect(feature?.properties).toEqual([
      ['a', null],
      ['b', 'NaN, -Infinity " NaN'],
    ]);
    expect(feature?.geometry).toEqual({ type: 'Point', coordinates: [null, 22] });
  });

  test('that ends too early is said to be cut off, wherever it was cut', () => {
    const whole = JSON.stringify(collection(FEATURE, FEATURE));
    for (let length = 1; length < whole.length; length++)
      expect(readGeoJsonText(whole.slice(0, length)).problem, whole.slice(0, length)).toEqual({
        kind: 'truncated-json',
      });
  });

  test('that is broken names the line', () => {
    expect(readGeoJsonText('{"type":\n"FeatureCollection",\n"features" []}').problem).toEqual({
      kind: 'broken-json',
      line: 3,
    });
  });

  test('without features says so', () => {
    expect(read(collection()).problem).toEqual({ kind: 'no-features' });
  });

  test('is not TopoJSON, Esri JSON, or any other JSON', () => {
    const found = (value: unknown) => {
      const { problem } = read(value);
      return problem?.kind === 'not-geographic' ? problem.found : problem?.kind;
    };
    expect(found({ type: 'Topology', arcs: [] })).toBe('TopoJSON');
    expect(found({ geometryType: 'esriGeometryPoint', features: [] })).toBe('Esri JSON');
    expect(found({ hello: 'world' })).toBe('JSON');
    expect(found([1, 2])).toBe('JSON [ ]');
    expect(found('text')).toBe('JSON');
  });

  test('in another system by its own word is refused by that name; longitude and latitude by theirs are fine', () => {
    const named = (name: string) => read({ ...collection(FEATURE), crs: { type: 'name', properties: { name } } });
    expect(named('urn:ogc:def:crs:EPSG::3405').problem).toEqual({ kind: 'projected', system: { named: 'EPSG:3405' } });
    for (const name of ['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326', 'urn:ogc:def:crs:EPSG::4326'])
      expect(named(name).ok, name).toHaveLength(1);
  });

  test('nested without end is no reason to fall over', () => {
    expect(readGeoJsonText('['.repeat(200_000)).problem).toEqual({ kind: 'truncated-json' });
  });
});
