import type { RecordLayer } from '../record-layer.ts';

export const crossings: RecordLayer<'crossings'> = {
  id: 'crossings',
  slot: 'plain-lines',
  line: { family: 'plain', widthPx: 2.4 },
  dotRadiusPx: 2.6,
  weight: 3,
  labelsFromZoom: 10.5,
  legend: [
    { key: 'crossings', draw: 'mark' },
    { key: 'road-tunnel', draw: 'mark', kind: 'road-tunnel' },
    { key: 'border-rail-bridge', draw: 'mark', kind: 'border-rail-bridge' },
    { key: 'container-monorail', draw: 'mark', kind: 'container-monorail' },
  ],
};
