import { compareDates } from '../model/dates.ts';
import type { Figure, LonLat, Place } from '../model/record.ts';
import { type RecordIndex, rowsAt } from '../model/record-index.ts';
import type { Scene } from '../model/story/story.ts';
import type { LayerId } from '../model/vocabulary.ts';
import type { Bounds } from './corridor.ts';
import { type HueId, hueOf } from './palettes.ts';
import { placeCentre } from './place-bounds.ts';

/** Scenes whose figures stand on the map as columns. */
export type ColumnScene = Exclude<Scene, 'freight' | 'two-country-tour'>;

interface ColumnRule {
  readonly layers: readonly LayerId[];
  readonly key: string;
  /** The same measure as a plan aims at it, drawn hollow. */
  readonly aimKey?: string;
  /** `all`: every figure has its column; `newest`: one column a place, for scenes with many places. */
  readonly drawn: 'all' | 'newest';
}

const RULES: Readonly<Record<ColumnScene, ColumnRule>> = {
  'gate-trade': {
    layers: ['economic-zones', 'border-gates'],
    key: 'trade_usd_m',
    aimKey: 'target_trade_usd_m',
    drawn: 'all',
  },
  'port-capacity': { layers: ['ports'], key: 'capacity_teu_per_year', drawn: 'all' },
  'airport-capacity': {
    layers: ['airports'],
    key: 'capacity_pax_per_year',
    aimKey: 'target_capacity_pax_per_year',
    drawn: 'all',
  },
  'park-area': { layers: ['industrial-parks'], key: 'area_ha', drawn: 'newest' },
};

/** A figure of the record as a column, or as a row of the table only. */
export interface SceneColumn {
  readonly place: Place;
  readonly figure: Figure;
  readonly position: LonLat;
  readonly hue: HueId;
  /** True for a figure that a plan aims at. */
  readonly aim: boolean;
  readonly drawn: boolean;
  /** Columns of one place stand side by side, from the west; this one's place among them. */
  readonly lane: number;
  readonly lanes: number;
}

export function isColumnScene(scene: Scene): scene is ColumnScene {
  return scene in RULES;
}

/** Every figure of a scene in the order of the record, places from Kunming to the sea; nothing is added up or chosen between sources. */
export function sceneColumns(index: RecordIndex, scene: ColumnScene): readonly SceneColumn[] {
  const rule = RULES[scene];
  return index.record.places
    .filter((place) => rule.layers.includes(place.layer))
    .toSorted((a, b) => (a.span?.fromKm ?? Number.MAX_VALUE) - (b.span?.fromKm ?? Number.MAX_VALUE))
    .flatMap((place) => columnsOf(index, place, rule));
}

function columnsOf(index: RecordIndex, place: Place, rule: ColumnRule): readonly SceneColumn[] {
  const position = placeCentre(place);
  if (!position) return [];
  const figures = rowsAt(index.figuresOf, place.id).filter(({ key }) => key === rule.key || key === rule.aimKey);
  const newest = figures.toSorted((a, b) => compareDates(b.asOf ?? '0001', a.asOf ?? '0001'))[0];
  const drawn = figures.filter((figure) => rule.drawn === 'all' || figure === newest);
  return figures.map((figure) => ({
    place,
    figure,
    position,
    hue: hueOf(place.layer, place.id),
    aim: figure.key === rule.aimKey,
    drawn: drawn.includes(figure),
    lane: Math.max(0, drawn.indexOf(figure)),
    lanes: drawn.length,
  }));
}

/** How columns stand in a window: thin enough to see the ground, the highest a third of the window. */
export interface ColumnScale {
  readonly radiusM: number;
  readonly metresPerUnit: number;
  /** A round number near half of the highest column, for the bar beside the map. */
  readonly roundValue: number;
}

const METRES_PER_DEGREE = 111_320;
const HEIGHT_SHARE = 0.34;
const RADIUS_SHARE = 1 / 110;

/** The scale is that of the columns the window shows; those beyond its edge may be higher. */
export function columnScale(columns: readonly SceneColumn[], [west, south, east, north]: Bounds): ColumnScale {
  const seen = columns.filter(
    ({ drawn, position: [longitude, latitude] }) =>
      drawn && longitude >= west && longitude <= east && latitude >= south && latitude <= north,
  );
  const highest = Math.max(0, ...seen.map(({ figure }) => figure.value));
  const heightM = (north - south) * METRES_PER_DEGREE;
  const widthM = (east - west) * METRES_PER_DEGREE * Math.cos((((south + north) / 2) * Math.PI) / 180);
  return {
    radiusM: Math.min(widthM, heightM) * RADIUS_SHARE,
    metresPerUnit: highest === 0 ? 0 : (heightM * HEIGHT_SHARE) / highest,
    roundValue: roundBelow(highest / 2),
  };
}

/** The largest of 1, 2 or 5 times a power of ten that is not above a value. */
function roundBelow(value: number): number {
  if (value <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [5, 2, 1].find((factor) => factor * power <= value) ?? 1;
  return step * power;
}

/** Where a column stands: the columns of one place in a row around its position. */
export function columnPosition({ position: [longitude, latitude], lane, lanes }: SceneColumn, radiusM: number): LonLat {
  const offsetM = (lane - (lanes - 1) / 2) * radiusM * 2.3;
  return [longitude + offsetM / (METRES_PER_DEGREE * Math.cos((latitude * Math.PI) / 180)), latitude];
}

/** Metres of the equator in one CSS pixel at zoom 0, with MapLibre's 512 px tiles. */
const METRES_PER_PIXEL_AT_ZOOM_0 = 40_075_016.686 / 512;

/**
 * How high a value stands on the screen in the middle of the map, CSS pixels: a column looked at from straight above has no height. Farther
 * columns look smaller, nearer ones higher.
 */
export function columnHeightPx(
  value: number,
  { metresPerUnit }: ColumnScale,
  { center, zoom, pitch }: { readonly center: LonLat; readonly zoom: number; readonly pitch: number },
): number {
  const metresPerPixel = (METRES_PER_PIXEL_AT_ZOOM_0 * Math.cos((center[1] * Math.PI) / 180)) / 2 ** zoom;
  return ((value * metresPerUnit) / metresPerPixel) * Math.sin((pitch * Math.PI) / 180);
}

/** Room a number needs around it, in radii of the columns: half its width, and its height. */
const NUMBER_WIDTH_RADII = 6;
const NUMBER_HEIGHT_RADII = 2.6;
/** Of a tilted map, how much of a height and of a way northwards is seen upwards. */
const SEEN_UPWARDS = 0.7;

/** The columns that get a number: the highest first, and none where it would stand in another's. The table has every number. */
export function numberedColumns(columns: readonly SceneColumn[], scale: ColumnScale): readonly SceneColumn[] {
  const radiiEast = (column: SceneColumn) =>
    (columnPosition(column, scale.radiusM)[0] * METRES_PER_DEGREE) / scale.radiusM;
  const radiiUp = ({ position: [, latitude], figure }: SceneColumn) =>
    ((latitude * METRES_PER_DEGREE + figure.value * scale.metresPerUnit) * SEEN_UPWARDS) / scale.radiusM;
  const kept: SceneColumn[] = [];
  for (const column of columns.filter(({ drawn }) => drawn).toSorted((a, b) => b.figure.value - a.figure.value)) {
    const free = kept.every(
      (other) =>
        Math.abs(radiiEast(column) - radiiEast(other)) > NUMBER_WIDTH_RADII ||
        Math.abs(radiiUp(column) - radiiUp(other)) > NUMBER_HEIGHT_RADII,
    );
    if (free) kept.push(column);
  }
  return kept;
}
