import type { FeatureCollection, Point } from 'geojson';
import type { RecordIndex } from '../model/record-index.ts';
import type { ViewState } from '../view/view-state.ts';
import { labelLangs, labelLines } from './map-labels.ts';
import { type HueId, hueOf } from './palettes.ts';

interface StopProperties {
  readonly line: string;
  readonly hue: HueId;
  readonly label: string;
  readonly label2: string;
}

/** Stations and interchanges of the lines that are shown; one that several lines share is drawn once. */
export function stopsGeoJson(
  index: RecordIndex,
  view: Pick<ViewState, 'labels' | 'lang'>,
  visibleIds: ReadonlySet<string> | null,
): FeatureCollection<Point, StopProperties> {
  const langs = labelLangs(view);
  const seen = new Set<string>();
  const features = index.record.stops.flatMap((stop) => {
    const line = index.placeById.get(stop.line);
    if (!line || (visibleIds && !visibleIds.has(line.id))) return [];
    const [label, label2 = ''] = labelLines(stop.names, langs);
    // About 1 km: nearer stops of one name are one station.
    const key = `${label}/${stop.position.map((degrees) => degrees.toFixed(2)).join()}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [
      {
        type: 'Feature' as const,
        geometry: { type: 'Point' as const, coordinates: [...stop.position] },
        properties: { line: line.id, hue: hueOf(line.layer, line.id), label, label2 },
      },
    ];
  });
  return { type: 'FeatureCollection', features };
}
