import { createContext, useCallback, useContext, useLayoutEffect, useRef } from 'react';
import type { ViewState } from '../view/view-state.ts';

const LatestViewContext = createContext<(() => ViewState) | null>(null);
export const LatestViewProvider = LatestViewContext.Provider;

/** For those who answer events: the view as it is when they answer. Null outside a provider. */
export function useLatestView(): (() => ViewState) | null {
  return useContext(LatestViewContext);
}

/** A function, the same for ever, that gives the view of the last commit. */
export function useViewGetter(view: ViewState): () => ViewState {
  const latest = useRef(view);
  useLayoutEffect(() => {
    latest.current = view;
  });
  return useCallback(() => latest.current, []);
}
