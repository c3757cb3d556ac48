import { describe, expect, test } from 'vitest';
import { KINDS, LAYERS, STATUSES } from '../model/vocabulary.ts';
import { CONTAINERS, FORM_OF_STATUS, GROUPS, layersOf } from './forms.ts';
import { markSvg } from './mark-svg.ts';
import { MARK_BOX, markOf } from './marks.ts';
import { ICON_NAMES, iconFor } from './symbols.ts';

const drawing = (mark: ReturnType<typeof markOf>) => JSON.stringify(mark.shapes);

describe('marks', () => {
  test('every layer, status, promise and lateness has a drawing of its own', () => {
    const seen = new Map<string, string>();
    for (const layer of LAYERS)
      for (const status of STATUSES)
        for (const promised of [false, true])
          for (const late of [false, true]) {
            const what = `${layer} ${status} ${promised} ${late}`;
            const mark = drawing(markOf({ layer, status, promised, late }));
            expect(seen.get(mark), what).toBeUndefined();
            seen.set(mark, what);
          }
    expect(seen.size).toBe(LAYERS.length * STATUSES.length * 4);
  });

  test('no two layers share a symbol, in any of their kinds', () => {
    const layerOf = new Map<string, string>();
    for (const layer of LAYERS)
      for (const kind of KINDS[layer]) {
        const icon = iconFor(layer, kind);
        expect(layerOf.get(icon) ?? layer).toBe(layer);
        layerOf.set(icon, layer);
      }
  });

  test('every icon that is shipped is used', () => {
    const used = new Set(LAYERS.flatMap((layer) => [iconFor(layer), ...KINDS[layer].map((k) => iconFor(layer, k))]));
    expect([...used].toSorted()).toEqual([...ICON_NAMES].toSorted());
  });

  test('statuses differ by form even when all colour is taken away', () => {
    expect(new Set(STATUSES.map((status) => FORM_OF_STATUS[status])).size).toBe(STATUSES.length);
  });

  test('equal ids draw equally and different drawings have different ids', () => {
    const byId = new Map<string, string>();
    for (const layer of LAYERS)
      for (const kind of KINDS[layer])
        for (const status of STATUSES) {
          const mark = markOf({ layer, kind, status });
          expect(byId.get(mark.id) ?? drawing(mark)).toBe(drawing(mark));
          byId.set(mark.id, drawing(mark));
        }
    expect(new Set(byId.values()).size).toBe(byId.size);
  });

  test('a promise is never filled with its hue', () => {
    for (const layer of LAYERS)
      for (const status of STATUSES) {
        const filled = markOf({ layer, status, promised: true }).shapes.filter((shape) => shape.fill === 'on-hue');
        expect(filled).toEqual([]);
      }
  });

  test('a mark stays inside its box', () => {
    const { min, size } = MARK_BOX;
    for (const layer of LAYERS)
      for (const shape of markOf({ layer, status: 'operating', late: true }).shapes)
        for (const [, x, y] of shape.d.matchAll(/[ML](-?[\d.]+)[ ,](-?[\d.]+)/g))
          for (const value of [Number(x), Number(y)]) {
            expect(value).toBeGreaterThanOrEqual(min);
            expect(value).toBeLessThanOrEqual(min + size);
          }
  });

  test('with the css palette no colour is written, with a paper no property', () => {
    const mark = markOf({ layer: 'ports', status: 'under-construction', late: true });
    expect(markSvg(mark, 'css')).toContain('var(--hue-ports)');
    expect(markSvg(mark, 'css')).not.toMatch(/#[0-9A-F]{6}/);
    expect(markSvg(mark, 'dark')).not.toContain('var(');
    expect(markSvg(mark)).not.toContain('style=');
  });

  test('the groups hold every layer once and each has an outline of its own', () => {
    expect(GROUPS.flatMap(layersOf).toSorted()).toEqual([...LAYERS].toSorted());
    expect(CONTAINERS.length).toBe(GROUPS.length);
  });
});
