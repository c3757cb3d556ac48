import { expect, test } from 'vitest';
import { elevationAt, profilePaths } from './layout-profile.ts';
import { stripScale } from './layout-scale.ts';

const profile = [
  { km: 0, elevationM: 1900, uncertaintyM: 20 },
  { km: 300, elevationM: 1000, uncertaintyM: 250 },
  { km: 400, elevationM: 100, uncertaintyM: 150 },
  { km: 800, elevationM: 0, uncertaintyM: 3 },
];
const scale = stripScale(800, 1000);

test('the box reaches a round height above everything the ground may be', () => {
  expect(profilePaths(profile, scale, 40)?.topM).toBe(2000);
});

test('ground and band stay inside the box, also where the ground may be under the sea', () => {
  const paths = profilePaths(profile, scale, 40);
  const heights = [paths?.ground, paths?.band].flatMap((d) =>
    [...(d ?? '').matchAll(/[ML][\d.-]+ ([\d.-]+)/gu)].map(([, y]) => Number(y)),
  );
  expect(heights.length).toBeGreaterThan(8);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...heights)).toBeLessThanOrEqual(40);
});

test('between two known points the ground runs straight, as unsure as the less sure of them', () => {
  expect(elevationAt(profile, 350)).toEqual({ elevationM: 550, uncertaintyM: 250 });
});

test('outside the known points nothing is said', () => {
  expect(elevationAt(profile.slice(1), 100)).toBeNull();
  expect(profilePaths([], scale, 40)).toBeNull();
});
