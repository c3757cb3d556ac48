import { describe, expect, test } from 'vitest';
import { FORMS } from './forms.ts';
import { GAUGES, LINE_FAMILIES, lineStrokes, WIDTH_GROWTH, widthFactor } from './line-strokes.ts';

const key = (family: (typeof LINE_FAMILIES)[number], form: (typeof FORMS)[number], promised: boolean) =>
  JSON.stringify(lineStrokes({ family, widthPx: 2 }, form, promised, 'metre'));

describe('strokes of lines', () => {
  test.each(LINE_FAMILIES)(
    '%s: every form that a line can have is drawn differently, recorded or promised',
    (family) => {
      const forms = FORMS.filter((form) => form !== 'double');
      const drawings = forms.flatMap((form) => [key(family, form, false), key(family, form, true)]);
      expect(new Set(drawings).size).toBe(drawings.length);
    },
  );

  test('every gauge has ticks of its own', () => {
    const drawings = GAUGES.map((gauge) =>
      JSON.stringify(lineStrokes({ family: 'railway', widthPx: 2 }, 'solid', false, gauge)),
    );
    expect(new Set(drawings).size).toBe(GAUGES.length);
  });

  test('only what exists or is being built carries ticks', () => {
    const parts = lineStrokes({ family: 'railway', widthPx: 2 }, 'dashed', false, 'metre').map((stroke) => stroke.part);
    expect(parts).not.toContain('ticks');
  });

  test('what is unknown is grey, never the hue of its layer', () => {
    for (const family of LINE_FAMILIES)
      for (const stroke of lineStrokes({ family, widthPx: 2 }, 'unknown', false, 'metre'))
        expect(stroke.ink).not.toBe('hue');
  });

  test('a promise is hollow: paper inside its edges', () => {
    const [, core, inner] = lineStrokes({ family: 'plain', widthPx: 2 }, 'solid', true, 'metre');
    expect(inner).toMatchObject({ part: 'inner', ink: 'sheet' });
    expect(inner?.widthPx).toBeLessThan(core?.widthPx ?? 0);
  });

  test('widths grow with the zoom, straight between the given zooms', () => {
    for (const [zoom, factor] of WIDTH_GROWTH) expect(widthFactor(zoom)).toBeCloseTo(factor, 9);
    expect(widthFactor(7)).toBeCloseTo((widthFactor(6) + widthFactor(8)) / 2, 9);
    expect(widthFactor(0)).toBe(widthFactor(4));
    expect(widthFactor(20)).toBe(widthFactor(14));
  });
});
