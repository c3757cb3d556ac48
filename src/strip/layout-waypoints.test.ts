import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Spine } from '../model/record.ts';
import { stripScale, xOfKm } from './layout-scale.ts';
import { placeWaypoints } from './layout-waypoints.ts';

type Waypoints = Spine['waypoints'];

const town = (km: number, vi: string, rank: 1 | 2 = 1) => ({ km, rank, names: { vi, en: vi } });
const LENGTH_KM = 784;
const BORDER_AND_COAST: Waypoints = [
  town(0, 'Côn Minh'),
  town(363.9, 'Hà Khẩu', 2),
  town(368.6, 'Lào Cai'),
  town(733.1, 'Hải Phòng'),
  town(783.6, 'Hạ Long'),
];
const labelled = (waypoints: Waypoints, widthU: number) =>
  placeWaypoints(waypoints, stripScale(LENGTH_KM, widthU), 'vi').flatMap(({ label }) => label?.text ?? []);

const waypoints = fc.array(
  fc.record({
    km: fc.double({ min: 0, max: LENGTH_KM, noNaN: true }),
    rank: fc.constantFrom<1 | 2>(1, 2),
    names: fc.stringMatching(/^[A-ZÀ-Ỹ][a-zà-ỹ]{1,12}( [A-ZÀ-Ỹ][a-zà-ỹ]{1,8})?$/u).map((vi) => ({ vi, en: vi })),
  }),
  { maxLength: 25 },
);

test('names of towns never overlap and never leave the strip', () => {
  fc.assert(
    fc.property(waypoints, fc.integer({ min: 300, max: 4000 }), (towns, widthU) => {
      const labels = placeWaypoints(towns, stripScale(LENGTH_KM, widthU), 'vi').flatMap(({ label }) => label ?? []);
      labels.forEach((label, at) => {
        expect(label.leftU).toBeGreaterThanOrEqual(0);
        expect(label.rightU).toBeLessThanOrEqual(widthU);
        const next = labels[at + 1];
        if (next) expect(label.rightU).toBeLessThan(next.leftU);
      });
    }),
  );
});

test('no town is lost: one without room for its name keeps its point', () => {
  fc.assert(
    fc.property(waypoints, (towns) => {
      const placed = placeWaypoints(towns, stripScale(LENGTH_KM, 1000), 'vi');
      expect(placed.map(({ km }) => km)).toEqual(towns.map(({ km }) => km).sort((a, b) => a - b));
    }),
  );
});

test('Hà Khẩu and Lào Cai, Hải Phòng and Hạ Long all have their names on a sheet of A4', () => {
  expect(labelled(BORDER_AND_COAST, 1000)).toEqual(['Côn Minh', 'Hà Khẩu', 'Lào Cai', 'Hải Phòng', 'Hạ Long']);
});

test('two towns close together stand left and right of the border between them', () => {
  const placed = placeWaypoints(BORDER_AND_COAST, stripScale(LENGTH_KM, 1000), 'vi');
  expect(placed[1]?.label?.anchor).toBe('end');
  expect(placed[2]?.label?.anchor).toBe('start');
});

test('where only one name has room it is that of the greater town', () => {
  expect(labelled([town(400, 'Nhỏ', 2), town(401, 'Lớn', 1), town(402, 'Nhỏ nữa', 2)], 120)).toEqual(['Lớn']);
});

test('a name with room to spare stands over its point', () => {
  const scale = stripScale(LENGTH_KM, 1000);
  const [placed] = placeWaypoints([town(500, 'Yên Bái')], scale, 'vi');
  expect(placed?.label?.anchor).toBe('middle');
  expect(((placed?.label?.leftU ?? 0) + (placed?.label?.rightU ?? 0)) / 2).toBeCloseTo(xOfKm(scale, 500));
});

test('a town without a Chinese name is written in English', () => {
  const [placed] = placeWaypoints(
    [{ km: 400, rank: 1, names: { vi: 'Bảo Hà', en: 'Bao Ha' } }],
    stripScale(784, 1000),
    'zh',
  );
  expect(placed?.label?.text).toBe('Bao Ha');
});
