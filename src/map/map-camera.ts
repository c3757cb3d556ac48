import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Bounds } from '../cartography/corridor.ts';
import type { Insets } from '../cartography/web-mercator.ts';
import type { LonLat } from '../model/record.ts';
import type { Camera } from '../view/view-state.ts';

const FLIGHT_MS = 1200;

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

/** Shows all of the bounds in the part of the map no sheet covers. */
export function fitTo(map: MapLibreMap, bounds: Bounds, insets: Insets, maxZoom: number, animate: boolean): void {
  map.fitBounds([...bounds] as [number, number, number, number], {
    padding: { ...insets },
    maxZoom,
    duration: animate ? FLIGHT_MS : 0,
    linear: true,
  });
}

/** Moves as little as needed for a position to stand free of the sheets; stays still where it does. */
export function keepInView(map: MapLibreMap, position: LonLat, insets: Insets, animate: boolean): void {
  const { clientWidth, clientHeight } = map.getContainer();
  const margin = 40;
  const { x, y } = map.project([...position] as [number, number]);
  const dx = outside(x, insets.left + margin, clientWidth - insets.right - margin);
  const dy = outside(y, insets.top + margin, clientHeight - insets.bottom - margin);
  if (dx !== 0 || dy !== 0) map.panBy([dx, dy], { duration: animate ? FLIGHT_MS / 2 : 0 });
}

function outside(value: number, low: number, high: number): number {
  if (value < low) return value - low;
  return value > high ? value - Math.max(high, low) : 0;
}
