import { createContext, type ReactNode, useContext } from 'react';

const ExploreExtrasContext = createContext<ReactNode>(null);
export const ExploreExtrasProvider = ExploreExtrasContext.Provider;

/** What a live page adds at the end of the explore panel: the reader's own data. Static pages add nothing. */
export function useExploreExtras(): ReactNode {
  return useContext(ExploreExtrasContext);
}
