import { describe, expect, test } from 'vitest';
import { KINDS, LAYERS, STATUSES } from '../model/vocabulary.ts';
import { DRAWING_ORDER } from './drawing-order.ts';
import { legendEntries, legendSwatch, signLegend, statusLegend } from './legend.ts';
import { GAUGES } from './line-strokes.ts';
import { RECORD_LAYERS } from './record-layers.ts';

describe('the legend', () => {
  test('has every layer once, in list order', () => {
    expect(legendEntries('light').map((entry) => entry.layer)).toEqual(LAYERS);
  });

  test('draws each sample differently from every other', () => {
    const swatches = legendEntries('light').flatMap((entry) =>
      entry.samples.map((sample) => legendSwatch(entry, { palette: 'light' }, sample)),
    );
    expect(new Set(swatches).size).toBe(swatches.length);
  });

  test('shows each layer differently in every status, recorded or promised', () => {
    for (const entry of legendEntries('dark')) {
      // A completed task is no line: lines draw it like an operating one.
      const statuses = STATUSES.filter((status) => entry.samples[0].draw === 'mark' || status !== 'completed');
      const swatches = statuses.flatMap((status) =>
        [false, true].map((promised) => legendSwatch(entry, { status, promised, palette: 'dark' })),
      );
      expect(new Set(swatches).size, entry.layer).toBe(swatches.length);
    }
  });

  test('samples name only kinds of their own layer', () => {
    for (const layer of LAYERS)
      for (const { kind } of RECORD_LAYERS[layer].legend)
        if (kind) expect(KINDS[layer] as readonly string[]).toContain(kind);
  });

  test('explains every gauge', () => {
    const explained = RECORD_LAYERS.railways.legend.map((sample) => sample.gauge);
    expect(new Set(explained)).toEqual(new Set(GAUGES));
  });

  test('explains every status of a place and both signs, each with its own drawing', () => {
    const rows = [...statusLegend(), ...signLegend()].map((row) => row.swatch('light'));
    expect(new Set(rows).size).toBe(STATUSES.length - 1 + 2);
  });

  test('every layer has a slot in the drawing order', () => {
    for (const layer of LAYERS) expect(DRAWING_ORDER).toContain(RECORD_LAYERS[layer].slot);
  });
});
