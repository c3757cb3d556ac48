import type { Map as MapLibreMap } from 'maplibre-gl';
import { type CanvasPoint, placesAt } from './click-router.ts';

/** Tells which place the pointer is on, once for each change and at most once a frame; sets the cursor. */
export function watchHover(map: MapLibreMap, onHover: (id: string | null) => void): () => void {
  let hovered: string | null = null;
  let frame = 0;
  let at: CanvasPoint | null = null;
  const tell = (id: string | null) => {
    if (id === hovered) return;
    hovered = id;
    map.getCanvas().style.cursor = id ? 'pointer' : '';
    onHover(id);
  };
  const look = () => {
    frame = 0;
    if (at && !map.isMoving()) tell(placesAt(map, at)[0] ?? null);
  };
  const subscriptions = [
    map.on('mousemove', (event) => {
      at = event.point;
      frame ||= requestAnimationFrame(look);
    }),
    map.on('mouseout', () => {
      at = null;
      tell(null);
    }),
  ];
  return () => {
    cancelAnimationFrame(frame);
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
}
