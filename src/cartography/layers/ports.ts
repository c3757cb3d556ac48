import type { RecordLayer } from '../record-layer.ts';

export const ports: RecordLayer<'ports'> = {
  id: 'ports',
  slot: 'plain-lines',
  line: { family: 'plain', widthPx: 2 },
  dotRadiusPx: 3.2,
  weight: 9,
  labelsFromZoom: 8.5,
  legend: [
    { key: 'ports', draw: 'mark' },
    { key: 'river-ports', draw: 'mark', kind: 'river-ports' },
  ],
};
