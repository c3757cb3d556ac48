import type { RecordLayer } from '../record-layer.ts';

/** Cased lines: two edges, the paper between them, a centre line. */
export const expressways: RecordLayer<'expressways'> = {
  id: 'expressways',
  slot: 'roads',
  line: { family: 'cased', widthPx: 2.6 },
  dotRadiusPx: 2.9,
  weight: 7,
  labelsFromZoom: 8.5,
  legend: [{ key: 'expressways', draw: 'line' }],
};
