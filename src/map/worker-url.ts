import { url } from 'maplibre-gl/worker-url';

/** Address of MapLibre's worker: a file of its own, so that a strict `worker-src 'self'` lets it run. */
export function workerUrl(): string {
  return url;
}
