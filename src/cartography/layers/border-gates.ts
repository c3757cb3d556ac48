import type { RecordLayer } from '../record-layer.ts';

export const borderGates: RecordLayer<'border-gates'> = {
  id: 'border-gates',
  slot: 'plain-lines',
  line: { family: 'plain', widthPx: 2 },
  dotRadiusPx: 3.2,
  weight: 9,
  labelsFromZoom: 8.5,
  legend: [
    { key: 'border-gates', draw: 'mark' },
    { key: 'border-passage', draw: 'mark', kind: 'border-passage' },
  ],
};
