import { createContext, useContext } from 'react';
import type { Access } from '../model/record.ts';

/** Drawing, on the map, the way from the open place to what is nearest to it. */
export interface PathPreviewing {
  /** The way that stays drawn. */
  readonly pinned: Access | null;
  /** Draws a way while it is pointed at; null takes it away. */
  readonly onPoint: (access: Access | null) => void;
  /** Keeps a way drawn and shows all of it; the same again lets it go. */
  readonly onPin: (access: Access) => void;
}

const PathPreviewContext = createContext<PathPreviewing | null>(null);
export const PathPreviewProvider = PathPreviewContext.Provider;

/** Null where there is no live map to draw on. */
export function usePathPreview(): PathPreviewing | null {
  return useContext(PathPreviewContext);
}
