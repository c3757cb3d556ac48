import type { RecordLayer } from '../record-layer.ts';

/** Ticks as cartographers draw them: one for metre gauge, two for standard, three for both, a bead where the record has none. */
export const railways: RecordLayer<'railways'> = {
  id: 'railways',
  slot: 'railways',
  line: { family: 'railway', widthPx: 1.5 },
  dotRadiusPx: 3.2,
  weight: 10,
  labelsFromZoom: 8,
  legend: [
    { key: 'railways', draw: 'line', gauge: 'standard' },
    { key: 'new-railway', draw: 'line', gauge: 'standard', hue: 'new-railway' },
    { key: 'gauge-metre', draw: 'line', gauge: 'metre' },
    { key: 'gauge-dual', draw: 'line', gauge: 'dual' },
    { key: 'gauge-unrecorded', draw: 'line', gauge: 'unrecorded' },
  ],
};
