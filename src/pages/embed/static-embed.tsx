import { useAtlas } from '../../ui/atlas-context.ts';
import { MapPoster } from '../map-poster.tsx';
import { EmbedPage } from './embed-page.tsx';

/** The frame as a static page: poster, legend, list, and a button that scripts bring into use. */
export function StaticEmbed({ poster }: { readonly poster: string }) {
  const { dict, index } = useAtlas();
  const { failures, shell } = dict;
  return (
    <EmbedPage
      places={index.record.places}
      map={
        <>
          <MapPoster svg={poster} />
          <button type="button" className="embed-activate" hidden>
            <span className="embed-activate-tap">{shell.map.activate}</span>
            <span className="embed-activate-busy">{shell.loading.map}</span>
            <span className="embed-activate-failed">
              {failures.mapNotLoaded.title}
              {shell.colon}
              {failures.retry}
            </span>
          </button>
        </>
      }
    />
  );
}
