import type { ReactNode } from 'react';
import { CorridorStrip } from '../strip/corridor-strip.tsx';
import { useAtlas } from '../ui/atlas-context.ts';
import { AtlasShell } from './explore/atlas-shell.tsx';
import { MapPoster } from './map-poster.tsx';
import { PlaceSheet } from './place/place-sheet.tsx';
import { PosterCredit } from './poster-credit.tsx';
import { PlacesTable } from './table/places-table.tsx';

/** The explore page or the page of a place as a static page shows it. */
export function StaticAtlasPage({ poster }: { readonly poster: string }): ReactNode {
  const { dict, hrefTo, index, view } = useAtlas();
  const strip = (head: ReactNode) => (
    <CorridorStrip
      index={index}
      dict={dict}
      view={view}
      places={index.record.places}
      hrefOf={(id) => hrefTo({ kind: 'place', id })}
      live={false}
      head={head}
    />
  );
  // The pages of places leave the strip to the live page: it would be the same on each of them.
  return (
    <AtlasShell
      placeSheet={PlaceSheet}
      map={
        <>
          <MapPoster svg={poster} />
          <PosterCredit />
        </>
      }
      {...(view.page.kind === 'explore' ? { strip } : {})}
      {...(view.shape === 'table' ? { table: <PlacesTable places={index.record.places} /> } : {})}
    />
  );
}
