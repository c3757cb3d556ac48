import { createStore, type StoreApi } from 'zustand/vanilla';
import { keepOfflineChoice, offlineWanted } from './offline-choice.ts';
import { talkIsOn } from './talk-lock.ts';

/** Where the offline copy stands. `single-file`: the reader opened the one-file copy, which needs none. */
export type CopyState = 'impossible' | 'single-file' | 'none' | 'saving' | 'kept' | 'failed';

export interface OfflineState {
  readonly copy: CopyState;
  /** A new edition has been saved beside the one in use and waits to be taken. */
  readonly updateWaiting: boolean;
}

export type OfflineStore = StoreApi<OfflineState>;

/** The offline copy as pages know it. */
export interface OfflineCopy {
  readonly store: OfflineStore;
  /** Saves the atlas for use without a network, and lets it be saved again in future. */
  readonly save: () => Promise<void>;
  /** Deletes the copy; it is not made again by itself. A talk the reader wrote stays. */
  readonly remove: () => Promise<void>;
  /** Takes the new edition into use and loads the page again. `talk`: not while a talk is on. */
  readonly takeUpdate: () => Promise<'taken' | 'talk' | 'none'>;
  /** Bytes this site keeps on the device; null where the browser does not tell. */
  readonly keptBytes: () => Promise<number | null>;
}

const CACHE_PREFIX = 'corridor-atlas';

/**
 * @param workerUrl of the service worker, in the site's root
 * @param singleFile true for the one-file copy
 */
export function createOfflineCopy(window: Window, workerUrl: string, singleFile: boolean): OfflineCopy {
  const workers = window.isSecureContext ? window.navigator.serviceWorker : undefined;
  const possible = !singleFile && workers !== undefined && /^https?:$/u.test(window.location.protocol);
  const none: CopyState = singleFile ? 'single-file' : possible ? 'none' : 'impossible';
  const store = createStore<OfflineState>(() => ({ copy: none, updateWaiting: false }));
  let waiting: ServiceWorker | null = null;

  const announce = (worker: ServiceWorker | null) => {
    waiting = worker;
    store.setState({ copy: 'kept', updateWaiting: worker !== null });
  };
  const watch = (registration: ServiceWorkerRegistration) => {
    if (registration.waiting && registration.active) announce(registration.waiting);
    else if (registration.active) store.setState({ copy: 'kept' });
    registration.addEventListener('updatefound', () => {
      const worker = registration.installing;
      worker?.addEventListener('statechange', () => {
        if (worker.state === 'installed' && registration.active) announce(worker);
        if (worker.state === 'activated') store.setState({ copy: 'kept' });
        if (worker.state === 'redundant' && !registration.active) store.setState({ copy: 'failed' });
      });
    });
  };
  const save = async () => {
    if (!possible || !workers) return;
    keepOfflineChoice(true);
    if (store.getState().copy !== 'kept') store.setState({ copy: 'saving' });
    try {
      watch(await workers.register(workerUrl));
      await forgetOldPages(window);
    } catch {
      store.setState({ copy: 'failed' });
    }
  };
  return {
    store,
    save,
    remove: async () => {
      keepOfflineChoice(false);
      const registrations = (await workers?.getRegistrations()) ?? [];
      const own = registrations.filter(({ scope }) => scope === new URL('./', workerUrl).href);
      await Promise.all(own.map((registration) => registration.unregister()));
      for (const name of await cacheNames(window)) await window.caches.delete(name);
      announceGone();
    },
    takeUpdate: async () => {
      const worker = waiting;
      if (!worker) return 'none';
      if (await talkIsOn()) return 'talk';
      // Not `controllerchange`: the page of a first visit has no controller that could change, and there the new worker may have taken
      // over by itself since it was announced.
      const loadAgain = () => {
        if (worker.state === 'activated') window.location.reload();
      };
      loadAgain();
      worker.addEventListener('statechange', loadAgain);
      worker.postMessage({ type: 'SKIP_WAITING' });
      return 'taken';
    },
    keptBytes: async () => (await window.navigator.storage?.estimate())?.usage ?? null,
  };

  function announceGone(): void {
    waiting = null;
    store.setState({ copy: none, updateWaiting: false });
  }
}

/** Readers who save data, and those who once said no, are not sent the whole atlas unasked. */
export function savesByItself(window: Window): boolean {
  const connection = (window.navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } })
    .connection;
  return offlineWanted() && connection?.saveData !== true;
}

async function cacheNames(window: Window): Promise<readonly string[]> {
  const names = (await window.caches?.keys()) ?? [];
  return names.filter((name) => name.startsWith(CACHE_PREFIX));
}

/** Pages kept by an older version name files that are gone. The newest of such caches is the one in use. */
async function forgetOldPages(window: Window): Promise<void> {
  const pages = (await cacheNames(window)).filter((name) => name.startsWith(`${CACHE_PREFIX}-pages-`));
  for (const name of pages.slice(0, -1)) await window.caches.delete(name);
}
