import type { Map as MapLibreMap } from 'maplibre-gl';

/** A worker that has not answered by then is looked into: its file may be missing. */
const DOUBT_MS = 5000;
/** One that has not answered by then never will: its code is half a megabyte and loads with the page. */
const SILENCE_MS = 25_000;

/**
 * Calls back once when MapLibre's worker cannot run: a policy forbids it, its file is missing, or it stays silent.
 * @returns how to stop watching
 */
export function watchWorker(map: MapLibreMap, url: string, onBlocked: () => void): () => void {
  let over = false;
  const stop = () => {
    over = true;
    clearTimeout(doubt);
    clearTimeout(silence);
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
  const doubt = setTimeout(() => fileIsThere(url).then((there) => there || fail()), DOUBT_MS);
  const silence = setTimeout(fail, SILENCE_MS);
  document.addEventListener('securitypolicyviolation', onViolation);
  const subscription = map.on('sourcedata', (event) => {
    // Data of a source is only ever ready after the worker has answered.
    if (event.isSourceLoaded && event.sourceDataType === 'content') stop();
  });
  return stop;
}

/** False only when a server says so: without one (a page opened from a stick) nothing can be asked. */
async function fileIsThere(url: string): Promise<boolean> {
  const address = new URL(url, location.href);
  if (!/^https?:$/.test(address.protocol)) return true;
  try {
    const { ok, headers } = await fetch(address, { method: 'HEAD' });
    return ok && !headers.get('content-type')?.includes('html');
  } catch {
    return true;
  }
}
