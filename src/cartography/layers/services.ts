import type { RecordLayer } from '../record-layer.ts';

export const services: RecordLayer<'services'> = {
  id: 'services',
  slot: 'plain-lines',
  line: { family: 'plain', widthPx: 2 },
  dotRadiusPx: 2.6,
  weight: 2,
  labelsFromZoom: 10.5,
  legend: [
    { key: 'services', draw: 'mark' },
    { key: 'finance', draw: 'mark', kind: 'finance' },
    { key: 'market-or-fair', draw: 'mark', kind: 'wholesale-market' },
  ],
};
