import { createContext, useContext } from 'react';
import type { PlaceId } from '../model/record.ts';

/** The place under the pointer, wherever that is: map, strip or list. Apart from `Atlas`, so that a moving pointer redraws rows only. */
export interface Hover {
  readonly hoveredId: PlaceId | null;
  readonly onHover: (id: PlaceId | null) => void;
}

const HoverContext = createContext<Hover>({ hoveredId: null, onHover: () => {} });
export const HoverProvider = HoverContext.Provider;

/** Outside a provider nothing is ever hovered: static pages need none. */
export function useHover(): Hover {
  return useContext(HoverContext);
}
