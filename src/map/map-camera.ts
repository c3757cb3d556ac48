import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Bounds } from '../cartography/corridor.ts';
import type { Insets } from '../cartography/web-mercator.ts';
import type { LonLat } from '../model/record.ts';
import type { Camera } from '../view/view-state.ts';
import { insetControls } from './map-controls.ts';

const FLIGHT_MS = 1200;
/** How far from an edge a place still counts as seen, CSS pixels. */
const FREE_MARGIN_PX = 40;

export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { center: [lng, lat], zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
}

/** Flies there in one ease, or jumps where motion is not wanted. */
export function moveTo(map: MapLibreMap, camera: Camera, animate: boolean): void {
  const target = {
    center: [...camera.center] as [number, number],
    zoom: camera.zoom,
    bearing: camera.bearing,
    pitch: camera.pitch,
  };
  if (animate) map.flyTo({ ...target, maxDuration: 2 * FLIGHT_MS, curve: 1.2 });
  else map.jumpTo(target);
}

/**
 * Tells the map which sides lie under sheets, and leaves the picture where it is. MapLibre's centre is then the middle of the free
 * part, and its limits count for that part alone.
 */
export function setInsets(map: MapLibreMap, insets: Insets): void {
  const now = map.getPadding();
  if (now.top === insets.top && now.right === insets.right && now.bottom === insets.bottom && now.left === insets.left)
    return;
  insetControls(map, insets);
  const { clientWidth, clientHeight } = map.getContainer();
  const middle = map.unproject([
    (insets.left + clientWidth - insets.right) / 2,
    (insets.top + clientHeight - insets.bottom) / 2,
  ]);
  map.jumpTo({ center: middle, padding: { ...insets } });
}

/** Shows all of the bounds in the part of the map no sheet covers. */
export function fitTo(map: MapLibreMap, bounds: Bounds, maxZoom: number, animate: boolean): void {
  map.fitBounds([...bounds] as [number, number, number, number], {
    maxZoom,
    duration: animate ? FLIGHT_MS : 0,
    linear: true,
  });
}

/** Moves as little as needed for a position to stand free of the sheets; stays still where it does. */
export function keepInView(map: MapLibreMap, position: LonLat, animate: boolean): void {
  const { clientWidth, clientHeight } = map.getContainer();
  const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
  const { x, y } = map.project([...position] as [number, number]);
  const dx = outside(x, left + FREE_MARGIN_PX, clientWidth - right - FREE_MARGIN_PX);
  const dy = outside(y, top + FREE_MARGIN_PX, clientHeight - bottom - FREE_MARGIN_PX);
  if (dx !== 0 || dy !== 0) map.panBy([dx, dy], { duration: animate ? FLIGHT_MS / 2 : 0 });
}

function outside(value: number, low: number, high: number): number {
  if (value < low) return value - low;
  return value > high ? value - Math.max(high, low) : 0;
}
