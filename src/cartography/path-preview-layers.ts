import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import type { LonLat } from '../model/record.ts';
import type { Paper } from '../view/view-state.ts';
import { PAPERS } from './palettes.ts';
import { type SlottedLayer, SOURCES } from './style-parts.ts';

/** A way drawn for a moment: from a place to what is nearest to it. */
export interface PathPreview {
  /**
   * `network`: along the mapped lines, with a straight piece at either end. `straight`: as the crow flies, no way is mapped.
   */
  readonly kind: 'network' | 'straight';
  /** From the place to its target, at least two points. */
  readonly path: readonly LonLat[];
}

/** `way` follows mapped lines, `straight` does not; `end` is a point. */
type Part = 'way' | 'straight' | 'end';
type PathFeature = Feature<LineString | Point, { readonly part: Part }>;

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };
/** The same way gives the same data, so that the map is told nothing when only something else changed. */
const drawn = new WeakMap<PathPreview, FeatureCollection>();

/** The pieces of a way and its two ends. */
export function pathPreviewGeoJson(preview: PathPreview | null): FeatureCollection {
  if (!preview) return NOTHING;
  const known = drawn.get(preview);
  if (known) return known;
  const made: FeatureCollection = { type: 'FeatureCollection', features: featuresOf(preview) };
  drawn.set(preview, made);
  return made;
}

function featuresOf({ kind, path }: PathPreview): PathFeature[] {
  const [first, last] = [path[0], path.at(-1)];
  if (!first || !last || path.length < 2) return [];
  const ends = [end(first), end(last)];
  if (kind === 'straight') return [line('straight', path), ...ends];
  const along = path.slice(1, -1);
  if (along.length < 2) return [line('straight', path), ...ends];
  return [line('straight', path.slice(0, 2)), line('way', along), line('straight', path.slice(-2)), ...ends];
}

function line(part: Part, path: readonly LonLat[]): PathFeature {
  return {
    type: 'Feature',
    properties: { part },
    geometry: { type: 'LineString', coordinates: path.map((vertex) => [...vertex]) },
  };
}

function end(at: LonLat): PathFeature {
  return { type: 'Feature', properties: { part: 'end' }, geometry: { type: 'Point', coordinates: [...at] } };
}

/** A quiet dashed line over the record: dashes where lines are mapped, dots where one would go straight, a ring at both ends. */
export function pathPreviewLayers(paper: Paper): readonly SlottedLayer[] {
  const { ink, sheet } = PAPERS[paper];
  const source = SOURCES.pathPreview;
  const round = { 'line-cap': 'round', 'line-join': 'round' } as const;
  return [
    {
      slot: 'path-preview',
      layer: {
        id: 'path-preview-casing',
        type: 'line',
        source,
        filter: ['!=', ['get', 'part'], 'end'],
        layout: round,
        paint: { 'line-color': sheet, 'line-width': 7, 'line-opacity': 0.8 },
      },
    },
    {
      slot: 'path-preview',
      layer: {
        id: 'path-preview-way',
        type: 'line',
        source,
        filter: ['==', ['get', 'part'], 'way'],
        layout: { 'line-cap': 'butt', 'line-join': 'round' },
        paint: { 'line-color': ink, 'line-width': 2.5, 'line-dasharray': [3, 1.6] },
      },
    },
    {
      slot: 'path-preview',
      layer: {
        id: 'path-preview-straight',
        type: 'line',
        source,
        filter: ['==', ['get', 'part'], 'straight'],
        layout: round,
        paint: { 'line-color': ink, 'line-width': 2, 'line-dasharray': [0.1, 2.4] },
      },
    },
    {
      slot: 'path-preview',
      layer: {
        id: 'path-preview-ends',
        type: 'circle',
        source,
        filter: ['==', ['get', 'part'], 'end'],
        paint: {
          'circle-radius': 5,
          'circle-color': sheet,
          'circle-stroke-color': ink,
          'circle-stroke-width': 2.5,
        },
      },
    },
  ];
}
