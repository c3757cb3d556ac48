import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds the bare pages the atlas is measured against. */
export async function buildBarePages(outFolder: string): Promise<void> {
  const root = fileURLToPath(new URL('pages', import.meta.url));
  await build({
    configFile: false,
    logLevel: 'warn',
    root,
    base: './',
    worker: { format: 'es' },
    build: {
      outDir: outFolder,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      target: 'es2022',
      chunkSizeWarningLimit: 1500,
      rolldownOptions: { input: ['bare-maplibre.html', 'bare-leaflet.html'].map((page) => join(root, page)) },
    },
  });
}
