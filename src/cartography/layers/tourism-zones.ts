import type { RecordLayer } from '../record-layer.ts';

export const tourismZones: RecordLayer<'tourism-zones'> = {
  id: 'tourism-zones',
  slot: 'plain-lines',
  line: { family: 'plain', widthPx: 1.6 },
  dotRadiusPx: 3.3,
  weight: 5,
  labelsFromZoom: 9.5,
  legend: [
    { key: 'tourism-zones', draw: 'mark' },
    { key: 'resort-or-bay', draw: 'mark', kind: 'resort-area' },
    { key: 'heritage', draw: 'mark', kind: 'world-heritage' },
    { key: 'tour-route', draw: 'line', kind: 'tour-route' },
  ],
};
