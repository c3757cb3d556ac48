import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Plugin, transformWithOxc } from 'vite';
import { LEFT_OUT, withoutUnusedRules } from './maplibre-left-out.ts';

const SOURCES = join(process.cwd(), 'node_modules/maplibre-gl/src/');
const ENTRY = join(SOURCES, 'index.ts');
const WORKER = join(SOURCES, 'source/worker.ts');

/** What `src/map/worker-url.ts` imports: the address of the worker built in the same graph as the page. */
const WORKER_URL = 'maplibre-gl/worker-url';

const STYLES = '/maplibre-gl/dist/maplibre-gl.css';

/**
 * Builds MapLibre from the sources of its package. Its ready-made files hold all that page and worker share twice (110 kB gzip); built
 * here, that is one file which the browser fetches once.
 */
export function maplibreFromSources(): Plugin {
  let workerFile = '';
  return {
    name: 'maplibre-from-sources',
    enforce: 'pre',
    buildStart() {
      for (const file of [ENTRY, WORKER, ...[...LEFT_OUT.keys()].map((path) => join(SOURCES, path))]) {
        if (!existsSync(file)) this.error(`${file} is missing: mend scripts/maplibre-from-sources.ts`);
      }
    },
    resolveId(source) {
      if (source === 'maplibre-gl') return ENTRY;
      return source === WORKER_URL ? WORKER_URL : null;
    },
    load(id) {
      if (id === WORKER_URL) {
        workerFile = this.emitFile({ type: 'chunk', id: WORKER, name: 'maplibre-gl-worker' });
        return `export const url = import.meta.ROLLUP_FILE_URL_${workerFile};`;
      }
      const standIn = LEFT_OUT.get(relative(SOURCES, id));
      return standIn === undefined ? null : { code: standIn, moduleType: 'js' };
    },
    // Vite would note the file in its manifest under a name that is not final yet.
    resolveFileUrl({ referenceId, relativePath }) {
      return referenceId === workerFile ? `new URL(${JSON.stringify(relativePath)}, import.meta.url).href` : null;
    },
    async transform(code, id) {
      if (id.endsWith(STYLES)) return { code: withoutUnusedRules(code), map: null };
      if (!id.startsWith(SOURCES) || !id.endsWith('.ts') || LEFT_OUT.has(relative(SOURCES, id))) return null;
      // Its classes name fields again which their parents have filled: such lines must not empty them.
      const { code: plain, map } = await transformWithOxc(code, id, {
        target: 'es2022',
        tsconfig: false,
        assumptions: { setPublicClassFields: true },
        typescript: { removeClassFieldsWithoutInitializer: true },
      });
      return { code: plain, map: map ?? null, moduleType: 'js' };
    },
  };
}
