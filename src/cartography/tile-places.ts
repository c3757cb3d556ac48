import type { LineString, MultiLineString, Point } from 'geojson';
import type { Place } from '../model/record.ts';
import { type RecordIndex, rowsAt } from '../model/record-index.ts';
import type { Basis, Country, LayerId, Status } from '../model/vocabulary.ts';
import { containerOf, FORM_OF_STATUS } from './forms.ts';
import type { Gauge } from './line-strokes.ts';
import { type PlaceProperties, placesGeoJson } from './map-data.ts';
import { type HueId, hueOf } from './palettes.ts';
import { iconFor } from './symbols.ts';
import { stateLetter, TILE_TIMES } from './tile-states.ts';

/** What a tile says of a place: enough to draw, filter and name it in any year. Flat, as vector tiles are. */
export interface TileProperties {
  readonly id: string;
  readonly layer: LayerId;
  readonly hue: HueId;
  /** The mark without its state: `hue/icon/container`. */
  readonly symbol: string;
  /** One letter for each of `TILE_TIMES`. */
  readonly states: string;
  readonly country: Country;
  /** Ids between bars, `|lc2024|hp2018|`, so that a style can look one up. */
  readonly plans: string;
  readonly provinces: string;
  /** Lower goes first where there is no room for all. */
  readonly sortKey: number;
  readonly basis: Basis;
  readonly gauge: Gauge;
  readonly vi: string;
  readonly en: string;
  readonly zh?: string;
}

export interface TilePlace {
  readonly geometry: Point | LineString | MultiLineString;
  readonly properties: TileProperties;
}

/** Every place of a record that has a position, as tiles hold it. Its states are those the map draws in each year. */
export function tilePlaces(index: RecordIndex): readonly TilePlace[] {
  const states = new Map<string, string>();
  const drawn = new Map<string, PlaceProperties>();
  for (const year of TILE_TIMES) {
    const { points, lines } = placesGeoJson(index, { year, labels: null, lang: index.record.lang });
    for (const { properties } of [...points.features, ...lines.features]) {
      const { id, form, promised, late } = properties;
      states.set(
        id,
        (states.get(id) ?? '') + stateLetter({ status: STATUS_OF_FORM[form] ?? 'unknown', promised, late }),
      );
      drawn.set(id, properties);
    }
  }
  return index.record.places.flatMap((place): TilePlace[] => {
    const properties = drawn.get(place.id);
    if (!properties || !place.geometry) return [];
    const geometry = place.geometry as unknown as TilePlace['geometry'];
    return [{ geometry, properties: propertiesOf(index, place, properties, states.get(place.id) ?? '') }];
  });
}

const STATUS_OF_FORM = Object.fromEntries(
  Object.entries(FORM_OF_STATUS).map(([status, form]) => [form, status as Status]),
);

function propertiesOf(index: RecordIndex, place: Place, drawn: PlaceProperties, states: string): TileProperties {
  const plans = rowsAt(index.linksOfPlace, place.id).flatMap((link) => index.taskById.get(link.task)?.document ?? []);
  return {
    id: place.id,
    layer: place.layer,
    hue: drawn.hue,
    symbol: symbolOf(place),
    states,
    country: place.country,
    plans: barred(plans),
    provinces: barred([...place.provinces, ...place.provincesBefore2025]),
    sortKey: drawn.sortKey,
    basis: drawn.basis,
    gauge: drawn.gauge,
    ...place.names,
  };
}

/** The first three parts of the id of a place's mark. */
export function symbolOf({ id, layer, kind }: Pick<Place, 'id' | 'layer' | 'kind'>): string {
  return [hueOf(layer, id), iconFor(layer, kind), containerOf(layer)].join('/');
}

/** `|a|b|`; empty without ids. */
export function barred(ids: readonly string[]): string {
  return ids.length === 0 ? '' : `|${[...new Set(ids)].join('|')}|`;
}
