import type { TilePlace } from '../../src/cartography/tile-places.ts';
import type { PlaceDetail } from '../../src/model/place-detail.ts';

/** One place on its way into an archive: what is drawn, and what is looked up when it is opened. */
export interface TileSource {
  readonly tile: TilePlace;
  readonly detail: PlaceDetail;
}

/** Places from anywhere, one after the other; they need not all be in memory. */
export type TileSources = Iterable<TileSource> | AsyncIterable<TileSource>;
