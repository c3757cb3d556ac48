import { describe, expect, it } from 'vitest';
import { readLayer } from './read-geojson.ts';

const PROPERTIES = {
  id: 'airport-sa-pa',
  'name:vi': 'Cảng hàng không Sa Pa',
  'name:en': 'Sa Pa airport',
  aliases: 'sân bay Sa Pa; 沙巴机场',
  kind: 'airport',
  country: 'VN',
  province: 'lao-cai',
  province_before_2025: 'lao-cai-before-2025',
  context: false,
  basis: 'representative',
  accuracy_m: 3000,
};
const POINT = { type: 'Point', coordinates: [104.3, 22.2] };

function layer(geometry: unknown, properties: object = PROPERTIES): string {
  const feature = JSON.stringify({ type: 'Feature', properties, geometry });
  return `{\n"type": "FeatureCollection",\n"features": [\n${feature}\n]\n}\n`;
}

describe('readLayer', () => {
  it('gives a feature with its layer, its line and its lists', () => {
    const { rows, problems } = readLayer('airports', layer(POINT));
    expect(problems).toEqual([]);
    expect(rows[0]).toMatchObject({
      at: { file: 'features/airports.geojson', line: 4 },
      layer: 'airports',
      geometry: POINT,
      properties: { aliases: ['sân bay Sa Pa', '沙巴机场'], province: ['lao-cai'] },
    });
  });

  it('keeps a place without a known position', () => {
    const unplaced = { ...PROPERTIES, basis: null, accuracy_m: null };
    expect(readLayer('airports', layer(null, unplaced)).rows[0]).toMatchObject({ geometry: null });
  });

  it('takes a null for nothing, as QGIS writes properties other features of the layer have', () => {
    const fromQgis = { ...PROPERTIES, 'name:zh': null, former_ids: null, 'note:vi': null };
    const { rows, problems } = readLayer('airports', layer(POINT, fromQgis));
    expect(problems).toEqual([]);
    expect(rows[0]?.properties).not.toHaveProperty('former_ids');
    expect(readLayer('airports', layer(POINT, { ...PROPERTIES, 'name:en': null })).problems).toMatchObject([
      { rule: 'required' },
    ]);
  });

  it('refuses a geometry the atlas cannot draw', () => {
    const polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [104, 22],
          [105, 22],
          [105, 23],
          [104, 22],
        ],
      ],
    };
    expect(readLayer('airports', layer(polygon)).problems).toMatchObject([{ rule: 'geojson-form', line: 4 }]);
  });

  it('reads features an editor spread over several lines', () => {
    const spread = JSON.stringify(JSON.parse(layer(POINT)), null, 2);
    expect(readLayer('airports', spread).rows[0]?.at.line).toBe(5);
  });

  it('says that a file is no FeatureCollection', () => {
    expect(readLayer('airports', '{"type": "Topology"}').problems).toMatchObject([{ rule: 'geojson-form' }]);
  });
});
