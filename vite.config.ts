import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { maplibreFromSources } from './scripts/maplibre-from-sources.ts';

/** Relative base: the built site works from any folder of any host, prerendered pages know their own depth. */
export default defineConfig(({ isSsrBuild }) => ({
  base: './',
  plugins: [react(), maplibreFromSources()],
  publicDir: isSsrBuild ? false : 'public',
  worker: { format: 'es' },
  build: {
    manifest: !isSsrBuild,
    // The strict content security policy allows no data: fonts or scripts.
    assetsInlineLimit: 0,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // Frames in other pages have an entry of their own, so that an article loads nothing of the rest.
    ...(isSsrBuild ? {} : { rolldownOptions: { input: ['index.html', 'embed.html'] } }),
    chunkSizeWarningLimit: 1200,
  },
  ssr: { noExternal: true },
}));
