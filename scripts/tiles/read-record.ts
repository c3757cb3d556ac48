import { tilePlaces } from '../../src/cartography/tile-places.ts';
import { detailOf } from '../../src/model/place-detail.ts';
import type { RecordIndex } from '../../src/model/record-index.ts';
import type { TileSource } from './tile-source.ts';

/** Every place of a record that has a position. */
export function* sourcesOfRecord(index: RecordIndex): Iterable<TileSource> {
  for (const tile of tilePlaces(index)) {
    const place = index.placeById.get(tile.properties.id);
    if (place) yield { tile, detail: detailOf(index, place) };
  }
}
