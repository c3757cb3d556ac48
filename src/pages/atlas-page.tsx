import type { ReactNode } from 'react';
import { CorridorStrip } from '../strip/corridor-strip.tsx';
import { useAtlas } from '../ui/atlas-context.ts';
import { AtlasShell } from './explore/atlas-shell.tsx';
import { MapPoster } from './map-poster.tsx';

/** The explore page or the page of a place as a static page shows it. */
export function StaticAtlasPage({ poster }: { readonly poster: string }): ReactNode {
  const { view } = useAtlas();
  return (
    <AtlasShell map={<MapPoster svg={poster} />} strip={view.page.kind === 'explore' ? <CorridorStrip /> : undefined} />
  );
}
