import { barred, symbolOf } from '../../src/cartography/tile-places.ts';
import { stateLetter, TILE_TIMES } from '../../src/cartography/tile-states.ts';
import type { Place, StatusRow } from '../../src/model/record.ts';
import type { RecordIndex } from '../../src/model/record-index.ts';
import { KINDS, type LayerId, type Status } from '../../src/model/vocabulary.ts';
import { seededRandom } from '../bench/seeded-random.ts';
import type { TileSource } from './tile-source.ts';

const LAYERS_OF_POINTS = [
  'industrial-parks',
  'logistics-hubs',
  'tourism-zones',
  'services',
  'economic-zones',
  'ports',
  'border-gates',
] as const satisfies readonly LayerId[];
const COURSE: readonly Status[] = ['under-study', 'planned', 'approved', 'under-construction', 'operating'];
/** Invented places lie about the real ones, this far away at most, degrees. */
const SPREAD_DEGREES = 0.6;

/** Invented places for benches and tests, named as samples: the same seed gives the same ones, one after the other, in constant memory. */
export function* generatePlaces(index: RecordIndex, count: number, seed = 1): Iterable<TileSource> {
  const random = seededRandom(seed);
  const anchors = index.record.places.filter(({ geometry }) => geometry?.type === 'Point');
  const source = index.record.sources[0]?.id ?? '';
  const recordYear = Number(index.record.asOf.slice(0, 4));
  for (let n = 1; n <= count; n += 1) {
    const anchor = anchors[Math.floor(random() * anchors.length)];
    if (anchor?.geometry?.type !== 'Point') continue;
    const layer = LAYERS_OF_POINTS[Math.floor(random() * LAYERS_OF_POINTS.length)] as LayerId;
    const kinds = KINDS[layer];
    const [lon, lat] = anchor.geometry.coordinates;
    const [distance, angle] = [SPREAD_DEGREES * random() ** 2, 2 * Math.PI * random()];
    const id = `sample-${n}`;
    const coordinates: [number, number] = [
      round(lon + distance * Math.cos(angle)),
      round(lat + distance * Math.sin(angle)),
    ];
    const place: Place = {
      id,
      layer,
      kind: kinds[Math.floor(random() * kinds.length)] ?? kinds[0],
      names: { vi: `Điểm mẫu ${n}`, en: `Sample place ${n}`, zh: `示例地点${n}` },
      aliases: [],
      country: anchor.country,
      provinces: anchor.provinces,
      provincesBefore2025: anchor.provincesBefore2025,
      geometry: { type: 'Point', coordinates },
      basis: 'representative',
      accuracyM: 500,
      positionSource: '',
      context: true,
      formerIds: [],
      span: null,
      access: [],
    };
    const firstYear = 2015 + Math.floor(random() * 8);
    const reached = 1 + Math.floor(random() * COURSE.length);
    const steps = COURSE.slice(0, reached).map((status, step) => ({ status, year: firstYear + 2 * step }));
    const known = steps.filter(({ year }) => year <= recordYear);
    const statuses = known.map(
      ({ status, year }): StatusRow => ({
        subject: id,
        date: String(year),
        basis: 'event',
        status,
        note: `Mẫu ${n}.`,
        sources: [source],
        confidence: 'low',
      }),
    );
    yield {
      tile: {
        geometry: { type: 'Point', coordinates },
        properties: {
          id,
          layer,
          hue: layer,
          symbol: symbolOf(place),
          states: statesOf(known, recordYear),
          country: place.country,
          plans: '',
          provinces: barred([...place.provinces, ...place.provincesBefore2025]),
          sortKey: 40 + Math.floor(random() * 60),
          basis: 'representative',
          gauge: 'unrecorded',
          ...place.names,
        },
      },
      detail: { place, statuses, figures: [], featureTasks: [] },
    };
  }
}

function statesOf(steps: readonly { readonly status: Status; readonly year: number }[], recordYear: number): string {
  return TILE_TIMES.map((time) => {
    const year = Math.min(time ?? recordYear, recordYear);
    const status = steps.findLast((step) => step.year <= year)?.status ?? 'unknown';
    return stateLetter({ status, promised: false, late: false });
  }).join('');
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
