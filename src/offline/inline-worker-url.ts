import code from 'maplibre-gl/dist/maplibre-gl-worker.mjs?raw';

let address: string | null = null;

/** Address of MapLibre's worker in the one-file copy: its text is in the file, since a page from a disk may fetch nothing beside itself. */
export function workerUrl(): string {
  address ??= URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  return address;
}
