import type { Map as MapLibreMap } from 'maplibre-gl';

/** A worker that has not answered by then never will: its code is a few kilobytes and loads with the page. */
const SILENCE_MS = 20_000;

/**
 * Calls back once when MapLibre's worker cannot run: a policy forbids it, its file is missing, or it stays silent.
 * @returns how to stop watching
 */
export function watchWorker(map: MapLibreMap, url: string, onBlocked: () => void): () => void {
  let over = false;
  const stop = () => {
    over = true;
    clearTimeout(timer);
    document.removeEventListener('securitypolicyviolation', onViolation);
    subscription.unsubscribe();
  };
  const fail = () => {
    if (over) return;
    stop();
    onBlocked();
  };
  const onViolation = (event: SecurityPolicyViolationEvent) => {
    if (event.effectiveDirective === 'worker-src') fail();
  };
  const timer = setTimeout(fail, SILENCE_MS);
  document.addEventListener('securitypolicyviolation', onViolation);
  const subscription = map.on('sourcedata', (event) => {
    // Data of a source is only ever ready after the worker has answered.
    if (event.isSourceLoaded && event.sourceDataType === 'content') stop();
  });
  if (/^https?:/.test(new URL(url, location.href).href)) {
    fetch(url).then(
      (response) => {
        if (!response.ok || response.headers.get('content-type')?.includes('html')) fail();
      },
      () => undefined,
    );
  }
  return stop;
}
