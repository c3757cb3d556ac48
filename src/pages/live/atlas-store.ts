import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PlaceId } from '../../model/record.ts';
import type { Notice } from '../../view/url/notice.ts';
import type { ViewState } from '../../view/view-state.ts';

/** Why there is no live map at the moment; the poster, the lists and the pages serve instead. */
export type MapFailure = 'no-webgl' | 'worker-blocked' | 'style' | 'context-lost';

/** What lives only while the page is open: nothing of it is in the URL. */
export interface AtlasState {
  readonly view: ViewState;
  readonly notices: readonly Notice[];
  readonly hoveredId: PlaceId | null;
  readonly mapFailure: MapFailure | null;
  /** Places under one click, and where on the screen (CSS px). */
  readonly chooser: { readonly ids: readonly PlaceId[]; readonly x: number; readonly y: number } | null;
}

export type AtlasStore = StoreApi<AtlasState>;

export function createAtlasStore(view: ViewState, notices: readonly Notice[]): AtlasStore {
  return createStore<AtlasState>(() => ({ view, notices, hoveredId: null, mapFailure: null, chooser: null }));
}
