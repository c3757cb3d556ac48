import '@fontsource/be-vietnam-pro/400.css';
import './lab.css';
import { BASEMAP_PARTS, type Basemap } from '../../../src/cartography/basemap.ts';
import type { StyleState } from '../../../src/cartography/build-style.ts';
import { OVERLAY_BEFORE_ID } from '../../../src/cartography/drawing-order.ts';
import { NO_INSETS } from '../../../src/cartography/web-mercator.ts';
import { type AtlasMap, createAtlasMap } from '../../../src/map/atlas-map.ts';
import type { AtlasRecord } from '../../../src/model/record.ts';
import { indexRecord } from '../../../src/model/record-index.ts';

/** What the tests speak to: a live map with the real record, and what it told. */
export interface MapLab {
  map: AtlasMap;
  state: StyleState;
  readonly told: [string, ...unknown[]][];
  /** A disc of deck.gl in the middle of the view. */
  readonly showDisc: () => Promise<void>;
}

declare global {
  interface Window {
    lab: MapLab;
  }
}

const query = new URLSearchParams(location.search);
const record: AtlasRecord = await (await fetch('record.json')).json();
const parts = BASEMAP_PARTS.map(async (part) => [part, await (await fetch(`${part}.geojson`)).json()] as const);
const basemap = Object.fromEntries(await Promise.all(parts)) as unknown as Basemap;
const camera = query.get('camera')?.split('/').map(Number);
const insets = query.get('insets')?.split(',').map(Number);
const told: MapLab['told'] = [];
const state: StyleState = {
  index: indexRecord(record),
  view: { lang: 'vi', labels: null, year: null },
  paper: 'light',
  basemap,
  visibleIds: null,
  selectedId: null,
};
const container = document.getElementById('map');
if (!container) throw new Error('no element for the map');
async function showDisc(): Promise<void> {
  const { ScatterplotLayer } = await import('@deck.gl/layers');
  const data = [{ position: window.lab.map.camera().center }];
  const disc = new ScatterplotLayer<(typeof data)[number]>({
    id: 'disc',
    data,
    getPosition: ({ position }) => [...position] as [number, number],
    getRadius: 40,
    radiusUnits: 'pixels',
    getFillColor: [255, 0, 255],
    ...({ beforeId: OVERLAY_BEFORE_ID } as object),
  });
  await window.lab.map.setOverlay([disc]);
}

window.lab = { map: undefined as unknown as AtlasMap, state, told, showDisc };
window.lab.map = createAtlasMap(container, {
  state,
  camera: camera ? { zoom: camera[0] ?? 0, center: [camera[2] ?? 0, camera[1] ?? 0], bearing: 0, pitch: 0 } : null,
  insets: insets
    ? { top: insets[0] ?? 0, right: insets[1] ?? 0, bottom: insets[2] ?? 0, left: insets[3] ?? 0 }
    : NO_INSETS,
  texts: { title: 'Bản đồ', attribution: 'GSHHG', locale: {} },
  onSelect: (id) => told.push(['select', id]),
  onDeselect: () => told.push(['deselect']),
  onChoose: (ids) => told.push(['choose', ids]),
  onHover: (id) => told.push(['hover', id]),
  onIdle: () => told.push(['idle']),
  onFailure: (reason) => told.push(['failure', reason]),
  onContextLost: () => told.push(['lost']),
  onContextRestored: () => told.push(['restored']),
});
