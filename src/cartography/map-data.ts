import type { Feature, FeatureCollection, LineString, MultiLineString, Point } from 'geojson';
import { lastDay } from '../model/dates.ts';
import { placeIsLate } from '../model/lateness.ts';
import type { Place, PlaceId } from '../model/record.ts';
import { type RecordIndex, rowsAt } from '../model/record-index.ts';
import { promisesOf, recordedDay, type StateFacts, stateFrom, type YearState } from '../model/state-in-year.ts';
import type { Basis, Lang, LayerId } from '../model/vocabulary.ts';
import type { ViewState } from '../view/view-state.ts';
import { FORM_OF_STATUS, type Form } from './forms.ts';
import type { Gauge } from './line-strokes.ts';
import { labelLangs, labelLines } from './map-labels.ts';
import { markIdOf } from './marks.ts';
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
  /** Place in that order, from 0: only the first ones get a symbol where thousands would have to be tried. */
  readonly order: number;
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
 * A place that looks the same as last time comes back as the very same feature, so that the map is sent only what changed.
 */
export function placesGeoJson(index: RecordIndex, view: Pick<ViewState, 'year' | 'labels' | 'lang'>): PlacesGeoJson {
  const langs = labelLangs(view);
  const key = `${view.year ?? ''}/${langs.join('+')}`;
  const known = memory.get(index);
  if (known?.key === key) return known.data;
  const fixed = known?.fixed ?? drawnPlaces(index);
  const days = { day: recordedDay(index, view.year), asOf: lastDay(index.record.asOf) };
  const features = fixed.map((drawn, at) => {
    const state = stateFrom(drawn.facts, view.year, days.day, days.asOf);
    const late = drawn.asked && placeIsLate(index, drawn.place.id, view.year);
    return featureOf(drawn, state, late, langs, known?.features[at]);
  });
  const data: PlacesGeoJson = {
    points: { type: 'FeatureCollection', features: features.filter(isPoint) },
    lines: { type: 'FeatureCollection', features: features.filter(isLine) },
  };
  memory.set(index, { key, fixed, features, data });
  return data;
}

interface Memory {
  readonly key: string;
  readonly fixed: readonly DrawnPlace[];
  readonly features: readonly (PlacePoint | PlaceLine)[];
  readonly data: PlacesGeoJson;
}

const memory = new WeakMap<RecordIndex, Memory>();

/** What neither the year nor the language changes. */
interface DrawnPlace {
  readonly place: Place;
  readonly geometry: (PlacePoint | PlaceLine)['geometry'];
  readonly hue: HueId;
  readonly facts: StateFacts;
  /** False where no task asks for the place: then it can never be late. */
  readonly asked: boolean;
  readonly sortKey: number;
  readonly order: number;
  readonly accuracyPx: number;
  readonly gauge: Gauge;
}

function drawnPlaces(index: RecordIndex): readonly DrawnPlace[] {
  const drawn = index.record.places.flatMap((place) => {
    if (!place.geometry) return [];
    // The record's coordinates are read-only; GeoJSON's types are not, and nobody here writes into them.
    const geometry = place.geometry as unknown as DrawnPlace['geometry'];
    const hue = hueOf(place.layer, place.id);
    const asks = rowsAt(index.linksOfPlace, place.id).filter((link) => link.relation === 'asks').length;
    const facts = { rows: rowsAt(index.statusesOf, place.id), promises: promisesOf(index, place.id) };
    const measures = { accuracyPx: accuracyPxOf(place), gauge: gaugeOf(index, place) };
    return [{ place, geometry, hue, facts, asked: asks > 0, sortKey: sortKeyOf(place, asks), order: 0, ...measures }];
  });
  const inOrder = drawn.toSorted((a, b) => a.sortKey - b.sortKey);
  const orderOf = new Map(inOrder.map(({ place }, order) => [place, order]));
  return drawn.map((one) => ({ ...one, order: orderOf.get(one.place) ?? 0 }));
}

function featureOf(
  drawn: DrawnPlace,
  state: YearState,
  late: boolean,
  langs: readonly [Lang, Lang?],
  before: PlacePoint | PlaceLine | undefined,
): PlacePoint | PlaceLine {
  const { place, hue } = drawn;
  const promised = state.mode === 'promised';
  const form = FORM_OF_STATUS[state.status];
  const [label, label2 = ''] = labelLines(place.names, langs);
  const old = before?.properties;
  const same = old?.form === form && old.promised === promised && old.late === late;
  if (before && same && old.label === label && old.label2 === label2) return before;
  const properties: PlaceProperties = {
    id: place.id,
    layer: place.layer,
    hue,
    form,
    promised,
    late,
    look: promised ? `${form}+` : form,
    mark: markIdOf({ layer: place.layer, kind: place.kind, status: state.status, promised, late, hue }),
    sortKey: drawn.sortKey,
    order: drawn.order,
    labelsFromZoom: RECORD_LAYERS[place.layer].labelsFromZoom,
    label,
    label2,
    basis: place.basis ?? 'representative',
    accuracyPx: drawn.accuracyPx,
    gauge: drawn.gauge,
  };
  return { type: 'Feature', geometry: drawn.geometry, properties } as PlacePoint | PlaceLine;
}

const isPoint = (feature: PlacePoint | PlaceLine): feature is PlacePoint => feature.geometry.type === 'Point';
const isLine = (feature: PlacePoint | PlaceLine): feature is PlaceLine => feature.geometry.type !== 'Point';

/** Important first: the layer's weight, then how many tasks ask for the place; context goes last. */
function sortKeyOf(place: Place, asks: number): number {
  const importance = RECORD_LAYERS[place.layer].weight * 4 + Math.min(asks, 6) * 4 - (place.context ? 12 : 0);
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
