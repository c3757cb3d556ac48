import { distanceKm } from '../model/planar.ts';
import type { Figure, LonLat, Place } from '../model/record.ts';
import type { RecordIndex } from '../model/record-index.ts';
import { stateInYear } from '../model/state-in-year.ts';
import { type HueId, hueOf } from './palettes.ts';

/** A line that freight runs on, and the figure of the record that says how fast. */
interface FreightLine {
  readonly line: string;
  /** Id in figures.csv; absent where the record has no speed for the line. */
  readonly speed?: string;
}

/**
 * From Kunming to the sea. The whole metre-gauge way Lào Cai–Hải Phòng has one recorded speed. Of an expressway with several the one
 * of its slower half is taken. Lines that are not joined stay apart: at Hekou goods change trains, and no time for it is on record.
 */
const LINES: readonly FreightLine[] = [
  { line: 'rail-kunming-yuxi-mengzi-hekou' },
  { line: 'rail-yen-vien-lao-cai-metre-gauge', speed: 'rail-hanoi-hai-phong-metre-gauge--speed-kmh--03' },
  { line: 'rail-hanoi-hai-phong-metre-gauge', speed: 'rail-hanoi-hai-phong-metre-gauge--speed-kmh--03' },
  {
    line: 'rail-lao-cai-hanoi-hai-phong-standard-gauge',
    speed: 'rail-lao-cai-hanoi-hai-phong-standard-gauge--speed-kmh--06',
  },
  { line: 'expressway-kunming-hekou' },
  { line: 'expressway-noi-bai-lao-cai-ct05', speed: 'expressway-noi-bai-lao-cai-ct05--speed-kmh--07' },
  { line: 'expressway-hanoi-hai-phong-ct04', speed: 'expressway-hanoi-hai-phong-ct04--speed-kmh--03' },
];

/** Lines without a recorded speed move at this pace, and the table says so: the metre gauge's own, rounded. */
const COMMON_PACE_KMH = 50;

/** One line of the scene, as map and table need it. */
export interface FreightRun {
  readonly place: Place;
  readonly hue: HueId;
  readonly path: readonly LonLat[];
  readonly lengthKm: number;
  readonly paceKmh: number;
  /** Null where the pace is only the common one. */
  readonly figure: Figure | null;
  /** True where the year promises the line and it is not there yet. */
  readonly promised: boolean;
}

/** The lines that are open, or that the chosen year promises; a line under construction carries nothing today. */
export function freightRuns(index: RecordIndex, year: number | null): readonly FreightRun[] {
  const figures = new Map(index.record.figures.map((figure) => [figure.id, figure]));
  return LINES.flatMap(({ line, speed }) => {
    const place = index.placeById.get(line);
    if (!place) return [];
    const state = stateInYear(index, line, year);
    if (state.status !== 'operating') return [];
    const figure = (speed ? figures.get(speed) : undefined) ?? null;
    const promised = state.mode === 'promised';
    return pathsOf(place).map((path) => ({
      place,
      hue: hueOf(place.layer, place.id),
      path,
      lengthKm: lengthOf(path),
      paceKmh: figure?.value ?? COMMON_PACE_KMH,
      figure,
      promised,
    }));
  });
}

/** A train or truck on its way: a path and when each of its points is passed, hours. */
export interface FreightTrip {
  readonly hue: HueId;
  readonly promised: boolean;
  readonly path: readonly LonLat[];
  readonly timestampsH: readonly number[];
}

/**
 * Hours between two departures on one line: enough for a flow, few enough to follow one with the eye. After that time everybody is where
 * the one ahead was, so the picture repeats itself without a jump.
 */
export const FREIGHT_HEADWAY_H = 1;

/** Everything that is under way within one headway: those that set out before it began are met where they then are. */
export function freightTrips(runs: readonly FreightRun[]): readonly FreightTrip[] {
  return runs.flatMap(({ path, paceKmh, hue, promised, lengthKm }) => {
    const onTheWayH = lengthKm / paceKmh;
    const hours = cumulativeKm(path).map((km) => km / paceKmh);
    const earlier = Math.ceil(onTheWayH / FREIGHT_HEADWAY_H);
    const departures = Array.from({ length: earlier + 1 }, (_, at) => (at - earlier) * FREIGHT_HEADWAY_H);
    return departures.map((departureH) => ({
      hue,
      promised,
      path,
      timestampsH: hours.map((hour) => departureH + hour),
    }));
  });
}

/** Where a train or truck is, or null while it is not on its way. */
export function positionAt({ path, timestampsH }: FreightTrip, hour: number): LonLat | null {
  const next = timestampsH.findIndex((passed) => passed >= hour);
  const [from, to] = [path[next - 1], path[next]];
  const [before, after] = [timestampsH[next - 1], timestampsH[next]];
  if (!from || !to || before === undefined || after === undefined || after === before) return null;
  const share = (hour - before) / (after - before);
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

function pathsOf({ geometry }: Place): readonly (readonly LonLat[])[] {
  if (geometry?.type === 'LineString') return [geometry.coordinates];
  return geometry?.type === 'MultiLineString' ? geometry.coordinates : [];
}

function cumulativeKm(path: readonly LonLat[]): readonly number[] {
  let km = 0;
  return path.map((point, at) => {
    const before = path[at - 1];
    if (before) km += distanceKm(before, point);
    return km;
  });
}

function lengthOf(path: readonly LonLat[]): number {
  return cumulativeKm(path).at(-1) ?? 0;
}
