import type { RecordLayer } from '../record-layer.ts';

export const airports: RecordLayer<'airports'> = {
  id: 'airports',
  slot: 'plain-lines',
  line: { family: 'plain', widthPx: 2 },
  dotRadiusPx: 3.2,
  weight: 8,
  labelsFromZoom: 8.5,
  legend: [{ key: 'airports', draw: 'mark' }],
};
