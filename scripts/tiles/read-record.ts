import { readFileSync } from 'node:fs';
import { tilePlaces } from '../../src/cartography/tile-places.ts';
import { decodeRecord } from '../../src/model/compiled-record.ts';
import { detailOf } from '../../src/model/place-detail.ts';
import { indexRecord, type RecordIndex } from '../../src/model/record-index.ts';
import type { TileSource } from './tile-source.ts';

/** Reads a compiled record (`generated/record/<edition>/<lang>.json`). Throws when it is none. */
export function readCompiledRecord(file: string): RecordIndex {
  const decoded = decodeRecord(readFileSync(file, 'utf8'));
  if (!decoded.ok) throw new Error(`${file} is no compiled record: ${decoded.refused}, ${decoded.detail}`);
  return indexRecord(decoded.ok);
}

/** Every place of a record that has a position. */
export function* sourcesOfRecord(index: RecordIndex): Iterable<TileSource> {
  for (const tile of tilePlaces(index)) {
    const place = index.placeById.get(tile.properties.id);
    if (place) yield { tile, detail: detailOf(index, place) };
  }
}
