import type { RecordLayer } from '../record-layer.ts';

/** Waterways flow: a soft bank, a clear core, arrows downstream (the record's lines run from Kunming to the sea). */
export const waterways: RecordLayer<'waterways'> = {
  id: 'waterways',
  slot: 'waterways',
  line: { family: 'flow', widthPx: 2 },
  dotRadiusPx: 2.9,
  weight: 5,
  labelsFromZoom: 8.5,
  legend: [{ key: 'waterways', draw: 'line' }],
};
