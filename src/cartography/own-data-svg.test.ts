import type { Geometry } from 'geojson';
import { expect, test } from 'vitest';
import { packFeatures } from '../model/own-data/pack-features.ts';
import { ownDataSvg } from './own-data-svg.ts';

const packed = (...geometries: Geometry[]) =>
  packFeatures(geometries.map((geometry, at) => ({ geometry, properties: [], row: at + 1 })));
const draw = (...geometries: Geometry[]) =>
  ownDataSvg({ name: 'f', packed: packed(...geometries), colour: '#123456' }, ([x, y]) => [x * 10, y * 10], {
    width: 100,
    height: 100,
    paper: '#ffffff',
  });

test('a point is a circle in the colour of its file, one outside the window is left out', () => {
  const svg = draw({ type: 'Point', coordinates: [1, 2] }, { type: 'Point', coordinates: [50, 50] });
  expect(svg).toContain('<circle cx="10" cy="20" r="5"/>');
  expect(svg.match(/<circle/gu)).toHaveLength(1);
  expect(svg).toContain('fill="#123456"');
});

test('lines are open paths on a rim of paper, areas are closed ones', () => {
  const line = draw({
    type: 'LineString',
    coordinates: [
      [0, 0],
      [1, 1],
    ],
  });
  expect(line).toContain('d="M0 0L10 10" fill="none" stroke="#123456"');
  const ring = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 0],
  ];
  expect(draw({ type: 'Polygon', coordinates: [ring] })).toContain('L10 10L0 0Z" fill="#123456"');
});
