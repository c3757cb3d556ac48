import { describe, expect, test } from 'vitest';
import type { Figure, Place } from '../model/record.ts';
import { dueBy, linkWith, placeWith, recordWith, rowWith, taskWith } from '../model/record-for-tests.ts';
import { indexRecord } from '../model/record-index.ts';
import { placesGeoJson } from './map-data.ts';
import { labelLangs } from './map-labels.ts';

const at = { type: 'Point', coordinates: [104, 22] } as const;
const line = {
  type: 'LineString',
  coordinates: [
    [104, 22],
    [105, 21],
  ],
} as const;
const now = { lang: 'vi', labels: null, year: null } as const;

function pointOf(change: Partial<Place>, view: Parameters<typeof placesGeoJson>[1] = now) {
  const place = placeWith({ id: 'a', geometry: at, ...change });
  const feature = placesGeoJson(indexRecord(recordWith({ places: [place] })), view).points.features[0];
  if (!feature) throw new Error('not drawn');
  return feature.properties;
}

function gauge(values: readonly number[]) {
  const figures = values.map(
    (value, i): Figure => ({
      id: `f${i}`,
      place: 'r',
      key: 'gauge_mm',
      value,
      unit: 'mm',
      asOf: null,
      source: 's',
      note: '',
    }),
  );
  const places = [placeWith({ id: 'r', layer: 'railways', kind: 'railway', geometry: line })];
  return placesGeoJson(indexRecord(recordWith({ places, figures })), now).lines.features[0]?.properties.gauge;
}

describe('places as GeoJSON', () => {
  test('two languages give two lines of a label', () => {
    const names = { vi: 'Côn Minh', en: 'Kunming', zh: '昆明' };
    expect(pointOf({ names }, { ...now, labels: 'vi+zh' })).toMatchObject({ label: 'Côn Minh', label2: '昆明' });
  });

  test('where the record has no Chinese name the English one stands', () => {
    expect(pointOf({ names: { vi: 'Một', en: 'One' } }, { ...now, lang: 'zh' })).toMatchObject({
      label: 'One',
      label2: '',
    });
  });

  test('a name that is the same in both languages is written once', () => {
    const names = { vi: 'Sa Pa', en: 'Sa Pa', zh: '沙坝' };
    expect(pointOf({ names }, { ...now, labels: 'vi+en' })).toMatchObject({ label: 'Sa Pa', label2: '' });
  });

  test('labels follow the language of the page unless the reader chose', () => {
    expect(labelLangs({ lang: 'en', labels: null })).toEqual(['en']);
    expect(labelLangs({ lang: 'en', labels: 'zh+vi' })).toEqual(['zh', 'vi']);
  });

  test('accuracy is drawn only when it is coarser than a kilometre, and to scale', () => {
    expect(pointOf({ accuracyM: 1000 }).accuracyPx).toBe(0);
    expect(pointOf({ accuracyM: null }).accuracyPx).toBe(0);
    // 78 271.5 m per pixel at zoom 0 on the equator, cos 22° at the place.
    const metresPerPixel = (78271.516964 * Math.cos((22 * Math.PI) / 180)) / 1024;
    expect(pointOf({ accuracyM: 6000 }).accuracyPx).toBeCloseTo(6000 / metresPerPixel, 0);
  });

  test('a place without a row is unknown', () => {
    expect(pointOf({})).toMatchObject({ form: 'unknown', promised: false, look: 'unknown' });
  });

  test('what a plan promises for a coming year is drawn as promised', () => {
    const record = recordWith({
      places: [placeWith({ id: 'a', geometry: at })],
      statuses: [rowWith('a', '2024', 'planned')],
      tasks: [taskWith({ id: 't', due: dueBy(2030) })],
      featureTasks: [linkWith({ place: 'a', task: 't' })],
    });
    const index = indexRecord(record);
    const today = placesGeoJson(index, now).points.features[0]?.properties;
    const later = placesGeoJson(index, { ...now, year: 2030 }).points.features[0]?.properties;
    expect(today).toMatchObject({ form: 'dashed', promised: false });
    expect(later).toMatchObject({ form: 'solid', promised: true, look: 'solid+' });
    expect(later?.mark).not.toBe(today?.mark);
  });

  test('a passed due date that is not reached carries the clock', () => {
    const record = recordWith({
      places: [placeWith({ id: 'a', geometry: at })],
      statuses: [rowWith('a', '2020', 'planned')],
      tasks: [taskWith({ id: 't', due: dueBy(2022) })],
      featureTasks: [linkWith({ place: 'a', task: 't' })],
    });
    const properties = placesGeoJson(indexRecord(record), now).points.features[0]?.properties;
    expect(properties?.late).toBe(true);
    expect(properties?.mark).toMatch(/\/late$/);
  });

  test('the gauge is what the figures say and nothing else', () => {
    expect(gauge([1000])).toBe('metre');
    expect(gauge([1435])).toBe('standard');
    expect(gauge([1435, 1000])).toBe('dual');
    expect(gauge([])).toBe('unrecorded');
  });

  test('what a plan asks for comes before context of the same layer', () => {
    const record = recordWith({
      places: [placeWith({ id: 'asked', geometry: at }), placeWith({ id: 'context', geometry: at, context: true })],
      tasks: [taskWith({ id: 't' })],
      featureTasks: [linkWith({ place: 'asked', task: 't' })],
    });
    const [asked, context] = placesGeoJson(indexRecord(record), now).points.features.map((f) => f.properties.sortKey);
    expect(asked).toBeLessThan(context ?? 0);
  });
});
