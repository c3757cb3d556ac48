import type { RecordLayer } from '../record-layer.ts';

export const tourismZones: RecordLayer<'tourism-zones'> = {
  id: 'tourism-zones',
  slot: 'plain-lines',
  line: { family: 'trail', widthPx: 1.5 },
  dotRadiusPx: 2.6,
  weight: 5,
  labelsFromZoom: 9.5,
  legend: [
    { key: 'tourism-zones', draw: 'mark' },
    { key: 'resort-or-bay', draw: 'mark', kind: 'resort-area' },
    { key: 'heritage', draw: 'mark', kind: 'world-heritage' },
    { key: 'tour-route', draw: 'line', kind: 'tour-route' },
  ],
};
