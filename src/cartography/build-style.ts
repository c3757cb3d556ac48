import type { LayerSpecification, SourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { RecordIndex } from '../model/record-index.ts';
import type { Paper, ViewState } from '../view/view-state.ts';
import type { Basemap } from './basemap.ts';
import { basemapLayers, basemapSources } from './basemap-layers.ts';
import { inDrawingOrder } from './drawing-order.ts';
import { highlightGeoJson, highlightLayers } from './highlight-layers.ts';
import { lineLayers } from './line-layers.ts';
import { placesGeoJson } from './map-data.ts';
import { labelLangs } from './map-labels.ts';
import { type PathPreview, pathPreviewGeoJson, pathPreviewLayers } from './path-preview-layers.ts';
import { pointLayers } from './point-layers.ts';
import { scaleLayers } from './scale-style.ts';
import { signLayers } from './sign-layers.ts';
import { stopsGeoJson } from './stops-data.ts';
import { SOURCES } from './style-parts.ts';
import { TILES_SOURCE, type TilesQuery, tilesLayers, tilesSource } from './tiles-style.ts';

export interface StyleState {
  readonly index: RecordIndex;
  readonly view: Pick<ViewState, 'lang' | 'labels' | 'year'>;
  readonly paper: Paper;
  readonly basemap: Basemap;
  /** Ids the filter leaves; null shows the whole record. */
  readonly visibleIds: ReadonlySet<string> | null;
  readonly selectedId: string | null;
  readonly hoveredId?: string | null;
  /** A way from a place to what is nearest to it, while the reader asks for it. */
  readonly pathPreview?: PathPreview | null;
  /** Times all symbols, strokes and words are larger than on a desk; 1 by default. */
  readonly scale?: number;
  /** Places beyond what a page can hold, drawn from tiles under those of the record. */
  readonly tiles?: TilesQuery;
  /** An online style that somebody configured to stand under the record instead of the atlas's own base. */
  readonly basemapStyle?: StyleSpecification;
}

/**
 * The whole map as a MapLibre style: a pure function of what the reader sees. It has no `glyphs`, so that labels are drawn with the
 * page's own fonts and nothing is fetched from elsewhere.
 */
export function buildStyle(state: StyleState): StyleSpecification {
  const { index, view, paper, basemap, visibleIds, selectedId, hoveredId = null, basemapStyle, scale = 1 } = state;
  const { pathPreview = null, tiles } = state;
  const places = placesGeoJson(index, view);
  const record = [
    ...(tiles ? tilesLayers(tiles, { paper, year: view.year, langs: labelLangs(view) }) : []),
    ...lineLayers(paper),
    ...signLayers(paper),
    ...pointLayers(paper),
    ...highlightLayers(paper),
    ...pathPreviewLayers(paper),
  ];
  const base = basemapStyle ? [] : basemapLayers(paper, labelLangs(view));
  const ordered = inDrawingOrder([...base, ...record], ({ slot }) => slot).map(({ layer }) => layer);
  const passing = {
    [SOURCES.pathPreview]: pathPreviewGeoJson(pathPreview),
    [SOURCES.selected]: highlightGeoJson(places, selectedId),
    [SOURCES.hovered]: highlightGeoJson(places, hoveredId === selectedId ? null : hoveredId),
  };
  const layers = scaleLayers(ordered, scale).map((layer) => hiddenWhenEmpty(layer, passing));
  const under = basemapStyle ? onlineLayers(basemapStyle) : [];
  return {
    version: 8,
    name: 'Corridor Atlas',
    transition: { duration: 200, delay: 0 },
    ...(basemapStyle?.sprite ? { sprite: basemapStyle.sprite } : {}),
    sources: {
      ...(basemapStyle ? onlineSources(basemapStyle) : basemapSources(basemap)),
      ...(tiles ? { [TILES_SOURCE]: tilesSource(tiles) } : {}),
      [SOURCES.points]: placeSource(onlyVisible(places.points, visibleIds)),
      [SOURCES.lines]: placeSource(onlyVisible(places.lines, visibleIds)),
      [SOURCES.stops]: { type: 'geojson', data: stopsGeoJson(index, view, visibleIds) },
      ...Object.fromEntries(Object.entries(passing).map(([id, data]) => [id, { type: 'geojson', data }])),
    },
    layers: [...under, ...layers],
  };
}

/** A layer without a feature still asks the worker for every tile and cuts each out of the screen; hidden it does neither. */
function hiddenWhenEmpty(layer: LayerSpecification, passing: Readonly<Record<string, FeatureCollection>>) {
  if (!('source' in layer) || passing[layer.source]?.features.length !== 0) return layer;
  return { ...layer, layout: { ...layer.layout, visibility: 'none' } } as LayerSpecification;
}

function placeSource(data: FeatureCollection): SourceSpecification {
  return { type: 'geojson', data, promoteId: 'id', tolerance: 0.2 };
}

function onlyVisible(all: FeatureCollection, visibleIds: ReadonlySet<string> | null): FeatureCollection {
  if (!visibleIds) return all;
  return { ...all, features: all.features.filter((feature) => visibleIds.has(String(feature.properties?.id))) };
}

const ONLINE = 'online-';

function onlineSources(style: StyleSpecification): Record<string, SourceSpecification> {
  return Object.fromEntries(Object.entries(style.sources).map(([id, source]) => [ONLINE + id, source]));
}

/** Prefixed, so that no id of theirs meets one of ours; their labels too are drawn with the page's fonts. */
function onlineLayers(style: StyleSpecification): LayerSpecification[] {
  return style.layers.map((layer) =>
    layer.type === 'background'
      ? { ...layer, id: ONLINE + layer.id }
      : { ...layer, id: ONLINE + layer.id, source: ONLINE + layer.source },
  );
}
