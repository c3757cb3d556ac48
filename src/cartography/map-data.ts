import type { Feature, FeatureCollection, LineString, MultiLineString, Point } from 'geojson';
import { lateTasksOf } from '../model/lateness.ts';
import type { Place, PlaceId } from '../model/record.ts';
import { type RecordIndex, rowsAt } from '../model/record-index.ts';
import { stateInYear } from '../model/state-in-year.ts';
import type { Basis, Lang, LayerId } from '../model/vocabulary.ts';
import type { ViewState } from '../view/view-state.ts';
import { FORM_OF_STATUS, type Form } from './forms.ts';
import type { Gauge } from './line-strokes.ts';
import { labelLangs, labelLines } from './map-labels.ts';
import { markOf } from './marks.ts';
import { type HueId, hueOf } from './palettes.ts';
import { RECORD_LAYERS } from './record-layers.ts';

/** What the style reads of a place; flat, since MapLibre's worker sees flat properties only. */
export interface PlaceProperties {
  readonly id: PlaceId;
  readonly layer: LayerId;
  readonly hue: HueId;
  readonly form: Form;
  readonly promised: boolean;
  readonly late: boolean;
  /** Form and promise in one key, for the strokes of lines: `half`, `half+`. */
  readonly look: string;
  /** Id of the mark (`markFromId`). */
  readonly mark: string;
  /** Lower goes first where there is no room for all. */
  readonly sortKey: number;
  readonly labelsFromZoom: number;
  /** The label's lines; `label2` is empty when one language is enough. */
  readonly label: string;
  readonly label2: string;
  readonly basis: Basis;
  /** Radius of the position's accuracy in CSS pixels at zoom 10; 0 when it is 1 km or better. */
  readonly accuracyPx: number;
  readonly gauge: Gauge;
}

export type PlacePoint = Feature<Point, PlaceProperties>;
export type PlaceLine = Feature<LineString | MultiLineString, PlaceProperties>;

export interface PlacesGeoJson {
  readonly points: FeatureCollection<Point, PlaceProperties>;
  readonly lines: FeatureCollection<LineString | MultiLineString, PlaceProperties>;
}

/** Metres of the equator in one CSS pixel at zoom 0, with MapLibre's 512 px tiles. */
const METRES_PER_PIXEL_AT_ZOOM_0 = 40_075_016.686 / 512;
const ACCURACY_ZOOM = 10;
/** Positions up to this are as good as the map can show. */
const GOOD_ACCURACY_M = 1000;

/**
 * Every place that has a geometry, with all the style needs computed. Places without one are listed, never drawn.
 * The same features come back for the same index, year and label languages, so that a change of filter or selection costs nothing.
 */
export function placesGeoJson(index: RecordIndex, view: Pick<ViewState, 'year' | 'labels' | 'lang'>): PlacesGeoJson {
  const langs = labelLangs(view);
  const key = `${view.year ?? ''}/${langs.join('+')}`;
  const known = memory.get(index);
  if (known?.key === key) return known.data;
  const data = compute(index, view.year, langs);
  memory.set(index, { key, data });
  return data;
}

const memory = new WeakMap<RecordIndex, { readonly key: string; readonly data: PlacesGeoJson }>();

function compute(index: RecordIndex, year: number | null, langs: readonly [Lang, Lang?]): PlacesGeoJson {
  const points: PlacePoint[] = [];
  const lines: PlaceLine[] = [];
  for (const place of index.record.places) {
    const { geometry } = place;
    if (!geometry) continue;
    const properties = propertiesOf(index, place, year, langs);
    if (geometry.type === 'Point') {
      points.push({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [...geometry.coordinates] },
        properties,
      });
    } else {
      // The record's coordinates are read-only; GeoJSON's types are not, and nobody here writes into them.
      lines.push({ type: 'Feature', geometry: geometry as unknown as PlaceLine['geometry'], properties });
    }
  }
  return {
    points: { type: 'FeatureCollection', features: points },
    lines: { type: 'FeatureCollection', features: lines },
  };
}

function propertiesOf(
  index: RecordIndex,
  place: Place,
  year: number | null,
  langs: readonly [Lang, Lang?],
): PlaceProperties {
  const state = stateInYear(index, place.id, year);
  const promised = state.mode === 'promised';
  const late = lateTasksOf(index, place.id, year).length > 0;
  const form = FORM_OF_STATUS[state.status];
  const hue = hueOf(place.layer, place.id);
  const [label, label2 = ''] = labelLines(place.names, langs);
  return {
    id: place.id,
    layer: place.layer,
    hue,
    form,
    promised,
    late,
    look: promised ? `${form}+` : form,
    mark: markOf({ layer: place.layer, kind: place.kind, status: state.status, promised, late, hue }).id,
    sortKey: sortKeyOf(index, place, late),
    labelsFromZoom: RECORD_LAYERS[place.layer].labelsFromZoom,
    label,
    label2,
    basis: place.basis ?? 'representative',
    accuracyPx: accuracyPxOf(place),
    gauge: gaugeOf(index, place),
  };
}

/** Important first: the layer's weight, then how many tasks ask for the place, then what is late; context goes last. */
function sortKeyOf(index: RecordIndex, place: Place, late: boolean): number {
  const asked = rowsAt(index.linksOfPlace, place.id).filter((link) => link.relation === 'asks').length;
  const importance =
    RECORD_LAYERS[place.layer].weight * 4 + Math.min(asked, 6) * 4 + (late ? 4 : 0) - (place.context ? 12 : 0);
  return 100 - importance;
}

function accuracyPxOf(place: Place): number {
  if (place.accuracyM === null || place.accuracyM <= GOOD_ACCURACY_M || !place.geometry) return 0;
  const latitude = latitudeOf(place.geometry);
  const metresPerPixel = (METRES_PER_PIXEL_AT_ZOOM_0 * Math.cos((latitude * Math.PI) / 180)) / 2 ** ACCURACY_ZOOM;
  return Math.round((place.accuracyM / metresPerPixel) * 10) / 10;
}

function latitudeOf(geometry: NonNullable<Place['geometry']>): number {
  if (geometry.type === 'Point') return geometry.coordinates[1];
  const line = geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates[0];
  return line?.[Math.floor(line.length / 2)]?.[1] ?? 0;
}

/** The record's own figures say the gauge; two of them make a dual-gauge line, none leaves it open. */
function gaugeOf(index: RecordIndex, place: Place): Gauge {
  if (place.layer !== 'railways') return 'unrecorded';
  const gauges = new Set(
    rowsAt(index.figuresOf, place.id)
      .filter((figure) => figure.key === 'gauge_mm')
      .map((figure) => figure.value),
  );
  if (gauges.has(1000) && gauges.has(1435)) return 'dual';
  if (gauges.has(1435)) return 'standard';
  return gauges.has(1000) ? 'metre' : 'unrecorded';
}
