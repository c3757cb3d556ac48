import type { LayerId } from '../model/vocabulary.ts';
import { airports } from './layers/airports.ts';
import { borderGates } from './layers/border-gates.ts';
import { crossings } from './layers/crossings.ts';
import { economicZones } from './layers/economic-zones.ts';
import { expressways } from './layers/expressways.ts';
import { industrialParks } from './layers/industrial-parks.ts';
import { logisticsHubs } from './layers/logistics-hubs.ts';
import { ports } from './layers/ports.ts';
import { railways } from './layers/railways.ts';
import { services } from './layers/services.ts';
import { tourismZones } from './layers/tourism-zones.ts';
import { waterways } from './layers/waterways.ts';
import type { LineStyle } from './line-strokes.ts';
import type { HueId } from './palettes.ts';
import type { RecordLayer } from './record-layer.ts';

/** Every record layer; the type refuses a missing or a misplaced one. */
export const RECORD_LAYERS: { readonly [L in LayerId]: RecordLayer<L> } = {
  'border-gates': borderGates,
  railways,
  expressways,
  ports,
  'logistics-hubs': logisticsHubs,
  'industrial-parks': industrialParks,
  'tourism-zones': tourismZones,
  'economic-zones': economicZones,
  crossings,
  airports,
  waterways,
  services,
};

/** How much wider the hero is drawn than its fellow railways. */
const NEW_RAILWAY_WIDTH = 2.6;

/** The pen a layer's lines are drawn with; the new railway has the widest. */
export function lineStyleOf(layer: LayerId, hue: HueId = layer): LineStyle {
  const style = RECORD_LAYERS[layer].line;
  return hue === 'new-railway' ? { ...style, widthPx: style.widthPx * NEW_RAILWAY_WIDTH } : style;
}
