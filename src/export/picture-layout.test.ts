import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutPicture, type PictureText, scaleBarItems } from './picture-layout.ts';
import { pictureSvg } from './picture-svg.ts';

const measure = (text: string, sizePx: number) => [...text].length * sizePx * 0.55;
const SWATCH = '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"/>';
const text: PictureText = {
  title: 'Cảng biển <Hải Phòng> & hành lang',
  detail: 'Côn Minh – Lào Cai – Hà Nội – Hải Phòng',
  legend: Array.from({ length: 16 }, (_, at) => ({ label: `Lớp ${at}`, swatch: SWATCH })),
  date: 'Hồ sơ tính đến 23/11/2026',
  sources: 'Bản đồ Hành lang, CC BY 4.0 · GSHHG (LGPL)',
  address: 'https://atlas.example/vi/',
};

test('date, sources, attribution and address are in every picture, whatever is left out', () => {
  const bare = layOutPicture(
    { ...text, title: '', detail: '', legend: [] },
    { width: 640, height: 480, paper: 'light' },
    measure,
  );
  const said = bare.items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])).join(' ');
  for (const words of [text.date, text.sources, text.address]) expect(said).toContain(words);
  expect(bare.map.y).toBe(0);
  expect(bare.map.x).toBe(0);
});

test('nothing lies on the map or outside of the picture, and the map keeps most of it, on every size', () => {
  fc.assert(
    fc.property(fc.integer({ min: 480, max: 3000 }), fc.integer({ min: 480, max: 2000 }), (width, height) => {
      const { map, items } = layOutPicture(text, { width, height, paper: 'dark' }, measure);
      expect(map.width * map.height).toBeGreaterThan(width * height * 0.35);
      for (const item of items.slice(1)) {
        if (item.kind !== 'text' && item.kind !== 'drawing') continue;
        const inside =
          item.x > map.x && item.x < map.x + map.width && item.y > map.y + 1 && item.y < map.y + map.height - 1;
        expect(inside, JSON.stringify({ item, map })).toBe(false);
        expect(item.x).toBeGreaterThanOrEqual(0);
        expect(item.y).toBeLessThanOrEqual(height);
      }
    }),
  );
});

test('the SVG escapes what the record says and keeps the map in its box', () => {
  const layout = layOutPicture(text, { width: 1280, height: 720, paper: 'light' }, measure);
  const bar = scaleBarItems(layout.map, { lengthPx: 100, label: '50 km' }, 1280, 'light');
  const svg = pictureSvg(layout, '<svg class="poster"></svg>', bar, text.title);
  expect(svg).toContain('Cảng biển &lt;Hải Phòng&gt; &amp; hành lang');
  expect(svg).toContain(`<svg x="${layout.map.x}" y="${layout.map.y}" width="${layout.map.width}"`);
  expect(svg).toContain('>50 km</text>');
});
