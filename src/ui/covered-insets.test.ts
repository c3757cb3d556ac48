import { expect, test } from 'vitest';
import { type Box, coveredInsets, freeShare, NO_INSETS } from './covered-insets.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const desk = box(0, 0, 1440, 900);

test('on a desk the layers cover the left, the place the right, the strip the bottom', () => {
  const masthead = box(16, 16, 312, 130);
  const layers = box(16, 146, 312, 500);
  const place = box(1056, 16, 368, 640);
  const strip = box(16, 724, 1408, 160);
  expect(coveredInsets(desk, [masthead, layers, place, strip])).toEqual({ top: 0, right: 384, bottom: 176, left: 328 });
});

test('on a phone the search covers the top and the sheet the bottom', () => {
  const phone = box(0, 0, 390, 844);
  expect(coveredInsets(phone, [box(8, 8, 374, 52), box(0, 480, 390, 900)])).toEqual({
    top: 60,
    right: 0,
    bottom: 364,
    left: 0,
  });
});

test('a short sheet in a corner costs the top, not the whole side', () => {
  expect(coveredInsets(box(0, 0, 768, 1024), [box(16, 16, 288, 130)])).toEqual({ ...NO_INSETS, top: 146 });
});

test('a sheet over the whole map leaves nothing to pad', () => {
  expect(coveredInsets(desk, [desk])).toEqual(NO_INSETS);
});

test('nothing on the map covers nothing', () => {
  expect(coveredInsets(desk, [])).toEqual(NO_INSETS);
});

test('the free share is what the sheets leave', () => {
  expect(freeShare(desk, { top: 0, right: 720, bottom: 450, left: 0 })).toBe(0.25);
  expect(freeShare(desk, { top: 900, right: 0, bottom: 0, left: 0 })).toBe(0);
});
