import 'leaflet/dist/leaflet.css';
import type { FeatureCollection } from 'geojson';
import L from 'leaflet';
import { CORRIDOR_BOUNDS } from '../../../src/cartography/corridor.ts';
import { COLOURS, loadBareData } from './bare-data.ts';

// The least a developer writes for the same data, on Leaflet's canvas.
const { basemap, places } = await loadBareData();
const [west, south, east, north] = CORRIDOR_BOUNDS;
const map = L.map('map', { preferCanvas: true, zoomSnap: 0.25 });
map.fitBounds([
  [south, west],
  [north, east],
]);
const base = (data: FeatureCollection, style: L.PathOptions) =>
  L.geoJSON(data, { style, interactive: false }).addTo(map);
base(basemap.land, { stroke: false, fillColor: '#fbf8f1', fillOpacity: 1 });
base(basemap.lakes, { stroke: false, fillColor: '#dce7ea', fillOpacity: 1 });
base(basemap.coast, { color: '#a9c5cf', weight: 1 });
base(basemap.rivers, { color: '#a9c5cf', weight: 1 });
base(basemap.borders, { color: '#6b6f72', weight: 1 });
const byId: L.Path[] = [];
const layers = COLOURS.map(([layer, color]) => {
  const own = places.features.filter((feature) => feature.geometry && feature.properties?.layer === layer);
  return L.geoJSON({ type: 'FeatureCollection', features: own } as FeatureCollection, {
    style: { color, weight: 2 },
    pointToLayer: (_, at) =>
      L.circleMarker(at, { radius: 5, color: '#ffffff', weight: 1, fillColor: color, fillOpacity: 1 }),
    onEachFeature: (_, drawn) => void byId.push(drawn as L.Path),
  }).addTo(map);
});
// The canvas is painted in the next frame; the one after it stands on the screen.
requestAnimationFrame(() =>
  requestAnimationFrame(() => {
    performance.mark('map-first');
    performance.mark('map-idle');
  }),
);

let selected: L.Path | undefined;
window.bare = {
  filter: (step) => {
    const layer = layers[step % layers.length];
    if (layer && step % 2 === 0) layer.remove();
    else layers[(step - 1) % layers.length]?.addTo(map);
  },
  select: (step) => {
    selected?.setStyle({ weight: 1 });
    selected = byId[step % byId.length];
    selected?.setStyle({ weight: 6 });
  },
};
