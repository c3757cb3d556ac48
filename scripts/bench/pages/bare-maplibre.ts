import 'maplibre-gl/dist/maplibre-gl.css';
import { type ExpressionSpecification, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { CORRIDOR_BOUNDS } from '../../../src/cartography/corridor.ts';
import { COLOURS, loadBareData } from './bare-data.ts';

// The least a developer writes for the same data: fills, lines, circles, names of towns.
setWorkerUrl(workerUrl);
const { basemap, places } = await loadBareData();
const colour = ['match', ['get', 'layer'], ...COLOURS.flat(), '#666666'] as unknown as ExpressionSpecification;
const source = (data: typeof places) => ({ type: 'geojson', data }) as const;
const map = new MapLibreMap({
  container: 'map',
  bounds: [...CORRIDOR_BOUNDS],
  style: {
    version: 8,
    sources: {
      land: source(basemap.land),
      coast: source(basemap.coast),
      lakes: source(basemap.lakes),
      rivers: source(basemap.rivers),
      borders: source(basemap.borders),
      towns: source(basemap.towns),
      places: { ...source(places), promoteId: 'id' },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': '#dce7ea' } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': '#fbf8f1' } },
      { id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': '#dce7ea' } },
      { id: 'coast', type: 'line', source: 'coast', paint: { 'line-color': '#a9c5cf' } },
      { id: 'rivers', type: 'line', source: 'rivers', paint: { 'line-color': '#a9c5cf' } },
      { id: 'borders', type: 'line', source: 'borders', paint: { 'line-color': '#6b6f72' } },
      {
        id: 'lines',
        type: 'line',
        source: 'places',
        filter: ['!=', ['geometry-type'], 'Point'],
        paint: { 'line-color': colour, 'line-width': 2 },
      },
      {
        id: 'points',
        type: 'circle',
        source: 'places',
        filter: ['==', ['geometry-type'], 'Point'],
        paint: {
          'circle-color': colour,
          'circle-radius': ['case', ['boolean', ['feature-state', 'selected'], false], 10, 5],
          'circle-stroke-color': '#ffffff',
          'circle-stroke-width': 1,
        },
      },
      {
        id: 'towns',
        type: 'symbol',
        source: 'towns',
        filter: ['<=', ['get', 'rank'], 3],
        layout: { 'text-field': ['get', 'name:vi'], 'text-font': ['sans-serif'], 'text-size': 12 },
        paint: { 'text-color': '#22272b', 'text-halo-color': '#fbf8f1', 'text-halo-width': 1.5 },
      },
    ],
  },
});
map.once('load', () => performance.mark('map-first'));
map.once('idle', () => performance.mark('map-idle'));

let selected: string | undefined;
window.bare = {
  filter: (step) => {
    const [hidden] = COLOURS[step % COLOURS.length] ?? [''];
    const keep: ExpressionSpecification = ['!=', ['get', 'layer'], step % 2 === 0 ? hidden : ''];
    map.setFilter('points', ['all', ['==', ['geometry-type'], 'Point'], keep]);
    map.setFilter('lines', ['all', ['!=', ['geometry-type'], 'Point'], keep]);
  },
  select: (step) => {
    if (selected !== undefined) map.setFeatureState({ source: 'places', id: selected }, { selected: false });
    selected = String(places.features[step % places.features.length]?.properties?.id);
    map.setFeatureState({ source: 'places', id: selected }, { selected: true });
  },
};
