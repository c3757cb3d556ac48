import type { Kind, LayerId } from '../model/vocabulary.ts';

/** Icons of Maki and Temaki (both CC0), named `set:file`; `scripts/build-icons.ts` copies exactly these into `icons.ts`. */
export const ICON_NAMES = [
  'maki:airport',
  'maki:attraction',
  'maki:bank',
  'maki:beach',
  'maki:bridge',
  'maki:city',
  'maki:ferry',
  'maki:harbor',
  'maki:industry',
  'maki:landmark',
  'maki:lift-gate',
  'maki:shop',
  'maki:suitcase',
  'maki:tunnel',
  'maki:warehouse',
  'temaki:boat',
  'temaki:bridge',
  'temaki:chimney',
  'temaki:freight_car',
  'temaki:heavy_rail',
  'temaki:junction',
  'temaki:monorail',
  'temaki:paifang',
] as const;
export type IconName = (typeof ICON_NAMES)[number];

interface LayerSymbols {
  readonly usual: IconName;
  /** Kinds that look different on the ground look different on the map. */
  readonly kinds?: Partial<Record<Kind, IconName>>;
}

const SYMBOLS: Readonly<Record<LayerId, LayerSymbols>> = {
  'border-gates': { usual: 'temaki:paifang', kinds: { 'border-passage': 'maki:lift-gate' } },
  railways: { usual: 'temaki:heavy_rail' },
  expressways: { usual: 'temaki:junction' },
  ports: { usual: 'maki:harbor', kinds: { 'river-ports': 'maki:ferry' } },
  'logistics-hubs': { usual: 'maki:warehouse', kinds: { 'rail-freight-yard': 'temaki:freight_car' } },
  'industrial-parks': { usual: 'maki:industry', kinds: { 'industrial-cluster': 'temaki:chimney' } },
  'tourism-zones': {
    usual: 'maki:attraction',
    kinds: {
      'resort-area': 'maki:beach',
      bay: 'maki:beach',
      'historic-town': 'maki:landmark',
      'world-heritage': 'maki:landmark',
    },
  },
  'economic-zones': { usual: 'maki:city' },
  crossings: {
    usual: 'maki:bridge',
    kinds: {
      'border-rail-bridge': 'temaki:bridge',
      'road-tunnel': 'maki:tunnel',
      'container-monorail': 'temaki:monorail',
    },
  },
  airports: { usual: 'maki:airport' },
  waterways: { usual: 'temaki:boat' },
  services: {
    usual: 'maki:suitcase',
    kinds: { finance: 'maki:bank', 'wholesale-market': 'maki:shop', 'fair-centre': 'maki:shop' },
  },
};

/** The icon of a place; without a kind, the one that stands for the whole layer. */
export function iconFor(layer: LayerId, kind?: Kind): IconName {
  const symbols = SYMBOLS[layer];
  return (kind && symbols.kinds?.[kind]) ?? symbols.usual;
}
