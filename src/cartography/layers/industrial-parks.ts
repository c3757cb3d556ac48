import type { RecordLayer } from '../record-layer.ts';

export const industrialParks: RecordLayer<'industrial-parks'> = {
  id: 'industrial-parks',
  slot: 'plain-lines',
  line: { family: 'plain', widthPx: 2 },
  dotRadiusPx: 2.6,
  weight: 4,
  labelsFromZoom: 10,
  legend: [
    { key: 'industrial-parks', draw: 'mark' },
    { key: 'industrial-cluster', draw: 'mark', kind: 'industrial-cluster' },
  ],
};
