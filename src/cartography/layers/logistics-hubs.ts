import type { RecordLayer } from '../record-layer.ts';

export const logisticsHubs: RecordLayer<'logistics-hubs'> = {
  id: 'logistics-hubs',
  slot: 'plain-lines',
  line: { family: 'plain', widthPx: 2 },
  dotRadiusPx: 2.9,
  weight: 6,
  labelsFromZoom: 9.5,
  legend: [
    { key: 'logistics-hubs', draw: 'mark' },
    { key: 'rail-freight-yard', draw: 'mark', kind: 'rail-freight-yard' },
  ],
};
