/** Made by `scripts/maplibre-from-sources.ts`. */
declare module 'maplibre-gl/worker-url' {
  export const url: string;
}
