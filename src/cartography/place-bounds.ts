import type { LonLat, Place } from '../model/record.ts';
import type { Bounds } from './corridor.ts';

/** Half the width of the window around a point, degrees: a town and what lies next to it. */
const POINT_MARGIN_DEGREES = 0.12;
/** Room around a line, as a share of its extent. */
const LINE_MARGIN = 0.12;

/** The window that shows a place: around a point as wide as its position is unsure, around a line its whole extent. Null when it has none. */
export function placeBounds(place: Place): Bounds | null {
  const points = pointsOf(place);
  if (points.length === 0) return null;
  const longitudes = points.map(([longitude]) => longitude);
  const latitudes = points.map(([, latitude]) => latitude);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const unsureDegrees = (place.accuracyM ?? 0) / 50_000;
  const marginX = points.length === 1 ? POINT_MARGIN_DEGREES + unsureDegrees : (east - west) * LINE_MARGIN + 0.02;
  const marginY = points.length === 1 ? POINT_MARGIN_DEGREES + unsureDegrees : (north - south) * LINE_MARGIN + 0.02;
  return [west - marginX, south - marginY, east + marginX, north + marginY];
}

/** The point of a place, or the middle vertex of its (longest) line. */
export function placeCentre(place: Place): LonLat | null {
  const { geometry } = place;
  if (!geometry) return null;
  if (geometry.type === 'Point') return geometry.coordinates;
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  const line = lines.reduce((longest, next) => (next.length > longest.length ? next : longest), lines[0] ?? []);
  return line[Math.floor(line.length / 2)] ?? null;
}

function pointsOf({ geometry }: Place): readonly LonLat[] {
  if (!geometry) return [];
  if (geometry.type === 'Point') return [geometry.coordinates];
  return geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat();
}
