import type { RecordLayer } from '../record-layer.ts';

export const economicZones: RecordLayer<'economic-zones'> = {
  id: 'economic-zones',
  slot: 'plain-lines',
  line: { family: 'plain', widthPx: 2 },
  dotRadiusPx: 2.9,
  weight: 6,
  labelsFromZoom: 9,
  legend: [{ key: 'economic-zones', draw: 'mark' }],
};
