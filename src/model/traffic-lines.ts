import { operates } from './access-targets.ts';
import type { TrafficLine } from './network.ts';
import type { LonLat, Place, PlaceGeometry } from './record.ts';
import { type RecordIndex, rowsAt } from './record-index.ts';

/** Railways and roads in use on the record's `asOf`, and the lines of its network, which carry traffic by their own account. */
export function trafficLines(index: RecordIndex): readonly TrafficLine[] {
  const stopsOf = (line: string) => rowsAt(index.stopsOfLine, line).map((stop) => stop.position);
  const places = index.record.places.flatMap((place) => {
    const mode = modeOf(place.layer);
    if (!mode || !operates(index, place.id)) return [];
    const { id, accuracyM, basis } = place;
    return partsOf(place.geometry).map((path): TrafficLine => {
      return { id, mode, path, accuracyM: accuracyM ?? 0, schematic: basis !== 'surveyed', stops: stopsOf(id) };
    });
  });
  const network = (index.record.network ?? []).map((line): TrafficLine => ({ ...line, stops: stopsOf(line.id) }));
  return [...places, ...network];
}

function modeOf(layer: Place['layer']): TrafficLine['mode'] | null {
  if (layer === 'railways') return 'rail';
  return layer === 'expressways' || layer === 'crossings' ? 'road' : null;
}

function partsOf(geometry: PlaceGeometry | null): readonly (readonly LonLat[])[] {
  if (!geometry || geometry.type === 'Point') return [];
  return geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
}
