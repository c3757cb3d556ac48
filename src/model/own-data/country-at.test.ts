import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countryAt, type Land } from './country-at.ts';

const land: Land = JSON.parse(readFileSync('data/basemap/land.geojson', 'utf8'));

test.each([
  ['Hà Nội', [105.85, 21.03], 'VN'],
  ['Kunming', [102.71, 25.04], 'CN'],
  ['Sa Pa', [103.84, 22.34], 'VN'],
  ['Mengzi', [103.39, 23.37], 'CN'],
  ['the Gulf of Tonkin', [108.2, 19.8], null],
  ['Luang Prabang', [102.13, 19.89], null],
] as const)('%s', (_, position, country) => {
  expect(countryAt(land, position)).toBe(country);
});
