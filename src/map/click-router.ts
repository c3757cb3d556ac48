import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';
import { lineHitLayerIds } from '../cartography/line-layers.ts';
import { LABEL_HIT_LAYERS, pointHitLayerIds } from '../cartography/point-layers.ts';
import { tileHitLayerIds } from '../cartography/tiles-style.ts';
import type { LonLat } from '../model/record.ts';

/** A point on the map's canvas, CSS pixels from its upper left. */
export interface CanvasPoint {
  readonly x: number;
  readonly y: number;
}

/** A finger or a pointer means everything this near, CSS pixels. */
const REACH_PX = 12;
const LINE_REACH_PX = 7;

/**
 * The places a click or a pointer means, nearest first. Points win over lines, since a line can be touched anywhere else; a name is
 * as good as its symbol.
 */
export function placesAt(map: MapLibreMap, at: CanvasPoint): readonly string[] {
  const tiled = tileHitLayerIds();
  const points = idsIn(map, at, REACH_PX, [...pointHitLayerIds(), ...tiled.points]);
  if (points.length > 0) return points;
  const named = idsIn(map, at, 1, LABEL_HIT_LAYERS);
  return named.length > 0 ? named.slice(0, 1) : idsIn(map, at, LINE_REACH_PX, [...lineHitLayerIds(), ...tiled.lines]);
}

function idsIn(map: MapLibreMap, at: CanvasPoint, reachPx: number, layers: readonly string[]): readonly string[] {
  const box: [PointLike, PointLike] = [
    [at.x - reachPx, at.y - reachPx],
    [at.x + reachPx, at.y + reachPx],
  ];
  const present = layers.filter((layer) => map.getLayer(layer));
  const distancePx = new Map<string, number>();
  for (const feature of map.queryRenderedFeatures(box, { layers: present })) {
    const id = String(feature.properties.id);
    if (feature.geometry.type !== 'Point') {
      distancePx.set(id, distancePx.get(id) ?? reachPx);
      continue;
    }
    const [lng = 0, lat = 0] = feature.geometry.coordinates;
    const spot = map.project([lng, lat]);
    const away = Math.hypot(spot.x - at.x, spot.y - at.y);
    distancePx.set(id, Math.min(away, distancePx.get(id) ?? away));
  }
  return [...distancePx].toSorted(([, a], [, b]) => a - b).map(([id]) => id);
}

export interface ClickAnswers {
  readonly onSelect: (id: string) => void;
  readonly onDeselect: () => void;
  /** Several places lie under the click: the reader chooses. */
  readonly onChoose: (ids: readonly string[], at: CanvasPoint) => void;
  /** Asked first: true when something drawn above the record answers the click. A CSS pixel is `degreesPerPx` of longitude wide. */
  readonly takesClick?: (position: LonLat, degreesPerPx: number) => boolean;
}

const WORLD_PX = 512;

/** The one place where a click on the map finds its meaning. Returns how to stop listening. */
export function routeClicks(map: MapLibreMap, answers: ClickAnswers): () => void {
  const subscription = map.on('click', (event) => {
    const { lng, lat } = event.lngLat;
    if (answers.takesClick?.([lng, lat], 360 / (WORLD_PX * 2 ** map.getZoom()))) return;
    const ids = placesAt(map, event.point);
    const [first] = ids;
    if (first === undefined) answers.onDeselect();
    else if (ids.length === 1) answers.onSelect(first);
    else answers.onChoose(ids, { x: event.point.x, y: event.point.y });
  });
  return () => subscription.unsubscribe();
}
