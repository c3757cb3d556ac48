import type { Map as MapLibreMap } from 'maplibre-gl';

/** A frame longer than this is felt as a jerk, ms. */
const SLOW_FRAME_MS = 100;
/** So much time lost to jerks in one movement, and the device counts as slow, ms. */
const LOST_MS = 300;
/** How long the map has to rest before everything is drawn again, ms: between two turns of a wheel it is not worth it. */
const REST_MS = 250;

/**
 * Watches how a map keeps up while it moves. Calls back with true when it does not, and with false once it rests again. A device that
 * was slow once counts as slow from the start of the next movement.
 * @returns how to stop watching
 */
export function watchSlowMovement(map: MapLibreMap, onChange: (slow: boolean) => void): () => void {
  let lostMs = 0;
  let lastFrameMs = 0;
  let told = false;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const tell = (slow: boolean) => {
    if (slow === told) return;
    told = slow;
    onChange(slow);
  };
  const onStart = () => {
    clearTimeout(rest);
    lastFrameMs = performance.now();
    if (lostMs >= LOST_MS) tell(true);
  };
  const onRender = () => {
    if (told || !map.isMoving()) return;
    const now = performance.now();
    lostMs += Math.max(0, now - lastFrameMs - SLOW_FRAME_MS);
    lastFrameMs = now;
    if (lostMs >= LOST_MS) tell(true);
  };
  const onEnd = () => {
    if (lostMs < LOST_MS) lostMs = 0;
    clearTimeout(rest);
    rest = setTimeout(() => tell(false), REST_MS);
  };
  const subscriptions = [map.on('movestart', onStart), map.on('render', onRender), map.on('moveend', onEnd)];
  return () => {
    clearTimeout(rest);
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
}
