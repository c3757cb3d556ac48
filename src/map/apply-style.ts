import {
  type DiffCommand,
  type DiffOperations,
  diff,
  type SourceSpecification,
  type StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };
/** Above this, only what changed is sent to the worker. */
const MANY_FEATURES = 2000;

/**
 * Brings a map from one style to the next with the fewest changes. MapLibre's own `setStyle` with `diff` copies and compares all
 * data each time; here the style is compared without its data, and data is compared feature by feature, by identity.
 */
export function applyStyle(map: MapLibreMap, before: StyleSpecification, after: StyleSpecification): void {
  if (before === after) return;
  const commands = diff(withoutData(before), withoutData(after));
  if (commands.every((command) => runs(map, after, command))) {
    for (const [id, source] of Object.entries(after.sources)) changeData(map, id, before.sources[id], source);
  } else {
    map.setStyle(after, { diff: false, validate: false });
  }
}

function withoutData(style: StyleSpecification): StyleSpecification {
  const sources = Object.entries(style.sources).map(([id, source]) => [
    id,
    isInline(source) ? { ...source, data: NOTHING } : source,
  ]);
  return { ...style, sources: Object.fromEntries(sources) };
}

function isInline(
  source: SourceSpecification,
): source is SourceSpecification & { type: 'geojson'; data: FeatureCollection } {
  return source.type === 'geojson' && typeof source.data === 'object';
}

/** Runs one command of the diff; false for one that only a whole new style can bring about. */
function runs(map: MapLibreMap, after: StyleSpecification, command: DiffCommand<DiffOperations>): boolean {
  switch (command.command) {
    case 'addLayer':
      map.addLayer(command.args[0], command.args[1]);
      return true;
    case 'removeLayer':
      map.removeLayer(command.args[0]);
      return true;
    case 'setPaintProperty':
      map.setPaintProperty(command.args[0], command.args[1], command.args[2], { validate: false });
      return true;
    case 'setLayoutProperty':
      map.setLayoutProperty(command.args[0], command.args[1], command.args[2], { validate: false });
      return true;
    case 'setFilter':
      map.setFilter(command.args[0], command.args[1], { validate: false });
      return true;
    case 'setLayerZoomRange':
      map.setLayerZoomRange(...command.args);
      return true;
    case 'addSource': {
      const source = after.sources[command.args[0]];
      if (source) map.addSource(command.args[0], source);
      return true;
    }
    case 'removeSource':
      map.removeSource(command.args[0]);
      return true;
    case 'setGeoJSONSourceData':
      map.getSource<GeoJSONSource>(command.args[0])?.setData(command.args[1]);
      return true;
    default:
      return false;
  }
}

function changeData(
  map: MapLibreMap,
  id: string,
  before: SourceSpecification | undefined,
  after: SourceSpecification,
): void {
  if (!before || !isInline(before) || !isInline(after) || before.data === after.data) return;
  const source = map.getSource<GeoJSONSource>(id);
  if (!source || sameFeatures(before.data.features, after.data.features)) return;
  const change = after.promoteId ? changedFeatures(before.data.features, after.data.features) : null;
  if (change && change.add.length + change.remove.length < after.data.features.length / 2) source.updateData(change);
  else source.setData(after.data);
}

function sameFeatures(before: readonly Feature[], after: readonly Feature[]): boolean {
  return before.length === after.length && before.every((feature, at) => feature === after[at]);
}

/** What must be added or replaced and what must go; null where there is too little to be worth it. */
function changedFeatures(before: readonly Feature[], after: readonly Feature[]) {
  if (after.length < MANY_FEATURES) return null;
  const old = new Set(before);
  const add = after.filter((feature) => !old.has(feature));
  const kept = new Set(after.map((feature) => String(feature.properties?.id)));
  const remove = before.map((feature) => String(feature.properties?.id)).filter((featureId) => !kept.has(featureId));
  return { add, remove };
}
