import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Feature } from 'geojson';
import { barred, symbolOf, type TilePlace } from '../../src/cartography/tile-places.ts';
import { stateLetter, TILE_TIMES } from '../../src/cartography/tile-states.ts';
import type { Place, PlaceGeometry, StatusRow } from '../../src/model/record.ts';
import {
  COUNTRIES,
  KINDS,
  type Kind,
  LAYERS,
  type LayerId,
  STATUSES,
  type Status,
} from '../../src/model/vocabulary.ts';
import type { TileSource } from './tile-source.ts';

/** Weight of a place of which nothing says how important it is. */
const PLAIN_SORT_KEY = 60;

/**
 * Reads places from GeoJSON with one feature a line (newline-delimited, or a FeatureCollection written so), however long the file is.
 * A feature has `id`, `layer`, `kind`, `name:vi`, `name:en`, `country` and `status`; `name:zh`, `provinces` and `as_of` may be there.
 * Its status counts for every year, since nothing says otherwise. Throws at the first line that is not as it should be.
 */
export async function* sourcesOfGeoJsonLines(file: string): AsyncIterable<TileSource> {
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  for await (const line of lines) {
    number += 1;
    // Text sequences (RFC 8142) begin each line with a record separator.
    const text = line.slice(line.indexOf('{')).trim().replace(/,$/u, '');
    if (!/^\{"type": ?"Feature",/u.test(text)) continue;
    yield sourceOf(JSON.parse(text), `${file}, line ${number}`);
  }
}

function sourceOf(feature: Feature, at: string): TileSource {
  const given = feature.properties ?? {};
  const word = <T extends string>(key: string, known: readonly T[]): T => {
    const found = known.find((value) => value === given[key]);
    if (found === undefined)
      throw new Error(`${at}: "${key}" is ${JSON.stringify(given[key])}, none of ${known.join(', ')}`);
    return found;
  };
  const text = (key: string): string => {
    if (typeof given[key] === 'string' && given[key] !== '') return given[key];
    throw new Error(`${at}: "${key}" is missing`);
  };
  const layer: LayerId = word('layer', LAYERS);
  const kind: Kind = word('kind', KINDS[layer]);
  const status: Status = word('status', STATUSES);
  const names = { vi: text('name:vi'), en: text('name:en'), ...(given['name:zh'] ? { zh: text('name:zh') } : {}) };
  const { geometry } = feature;
  if (geometry?.type !== 'Point' && geometry?.type !== 'LineString' && geometry?.type !== 'MultiLineString') {
    throw new Error(`${at}: a place is a point or a line`);
  }
  const place: Place = {
    id: text('id'),
    layer,
    kind,
    names,
    aliases: [],
    country: word('country', COUNTRIES),
    provinces: listOf(given.provinces),
    provincesBefore2025: [],
    geometry: geometry as unknown as PlaceGeometry,
    basis: 'representative',
    accuracyM: null,
    positionSource: '',
    context: true,
    formerIds: [],
    span: null,
    access: [],
  };
  const { as_of: asOf } = given;
  const statuses: readonly StatusRow[] =
    typeof asOf === 'string'
      ? [{ subject: place.id, date: asOf, basis: 'observed', status, note: '', sources: [], confidence: 'low' }]
      : [];
  return {
    tile: { geometry, properties: propertiesOf(place, status) },
    detail: { place, statuses, figures: [], featureTasks: [] },
  };
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function propertiesOf(place: Place, status: Status): TilePlace['properties'] {
  return {
    id: place.id,
    layer: place.layer,
    hue: place.layer,
    symbol: symbolOf(place),
    states: stateLetter({ status, promised: false, late: false }).repeat(TILE_TIMES.length),
    country: place.country,
    plans: '',
    provinces: barred(place.provinces),
    sortKey: PLAIN_SORT_KEY,
    basis: 'representative',
    gauge: 'unrecorded',
    ...place.names,
  };
}
