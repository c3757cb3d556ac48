import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type KitParts, packKit } from './newsroom-kit.ts';

const parts: KitParts = {
  snippet: '<iframe></iframe>',
  png: Uint8Array.of(137, 80, 78, 71),
  svg: '<svg/>',
  alt: 'Bản đồ: Đình Vũ',
  citation: '走廊地图',
  bibtex: '@misc{}',
  csv: '\uFEFFid\r\n',
};
const says = { snippet: 'a', png: 'b', svg: 'c', alt: 'd', citation: 'e', bibtex: 'f', csv: 'g' };

test('the kit holds every file as it was, and says what each is', () => {
  const files = unzipSync(packKit(parts, 'Đình Vũ', says));
  expect(Object.keys(files).toSorted()).toEqual([
    'README.txt',
    'alt-text.txt',
    'citation.bib',
    'citation.txt',
    'embed.html',
    'map.png',
    'map.svg',
    'places.csv',
  ]);
  expect(strFromU8(files['alt-text.txt'] ?? new Uint8Array())).toBe('Bản đồ: Đình Vũ');
  expect(files['map.png']).toEqual(parts.png);
  expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toContain('map.png: b');
});

test('without a live map the kit has no PNG, and does not speak of one', () => {
  const files = unzipSync(packKit({ ...parts, png: null }, 'Đình Vũ', says));
  expect(files['map.png']).toBeUndefined();
  expect(strFromU8(files['README.txt'] ?? new Uint8Array())).not.toContain('map.png');
});
