import { distanceKm } from '../planar.ts';
import { SPINE_FILE } from '../record-files/spine.ts';
import { kmOf, pointAt } from '../spine.ts';
import { lineHolding } from './find-line.ts';
import { type CheckContext, defineRule, type Finding, type Rule } from './rule.ts';
import { spineLineOf, spineStretches } from './spine-line.ts';

/** The kilometre line hangs together, and what stands on it stands at its kilometre. */

const MAX_GAP_KM = 0.1;
/** Profile kilometres are rounded to 0.1 km; a station may stand a little beside the drawn line. */
const MAX_KM_ERROR = 0.6;
const MAX_OFFSET_KM = 2;

/** Where in the file a named point stands. */
function atPoint({ files }: CheckContext, name: string) {
  return { file: SPINE_FILE, line: lineHolding(files.get(SPINE_FILE), `"name:en": ${JSON.stringify(name)}`) };
}

const gaps = defineRule('spine-gap', function* ({ raw }): Iterable<Finding> {
  const stretches = spineStretches(raw);
  for (let at = 1; at < stretches.length && raw.spine; at++) {
    const [end, start] = [stretches[at - 1]?.at(-1), stretches[at]?.[0]];
    if (!end || !start || distanceKm(end, start) <= MAX_GAP_KM) continue;
    const km = distanceKm(end, start).toFixed(1);
    yield {
      at: raw.spine.at,
      what: {
        en: `stretch ${at + 1} begins ${km} km from the end of stretch ${at}`,
        vi: `đoạn ${at + 1} bắt đầu cách cuối đoạn ${at} ${km} km`,
      },
      mend: {
        en: 'Give the stretches a common point (from, to), or join them by a path of their own.',
        vi: 'Cho hai đoạn một điểm chung (from, to), hoặc nối bằng một đoạn path riêng.',
      },
    };
  }
});

const kilometres = defineRule('spine-kilometre', function* (context): Iterable<Finding> {
  const { raw } = context;
  const line = spineLineOf(raw);
  if (!line || !raw.spine) return;
  for (const point of raw.spine.profile) {
    const found = kmOf(line, point.position);
    if (!found) continue;
    if (Math.abs(found.km - point.km) <= MAX_KM_ERROR && found.offsetKm <= MAX_OFFSET_KM) continue;
    const [km, off] = [found.km.toFixed(1), found.offsetKm.toFixed(1)];
    yield {
      at: atPoint(context, point['name:en']),
      id: point['name:en'],
      what: {
        en: `the profile puts it at km ${point.km}, its position is km ${km}, ${off} km from the line`,
        vi: `trắc dọc ghi km ${point.km}, vị trí là km ${km}, cách tuyến ${off} km`,
      },
      mend: { en: `Write km ${km}, or correct the position.`, vi: `Ghi km ${km}, hoặc sửa vị trí.` },
    };
  }
  for (const leg of raw.spine.side_legs) {
    const from = pointAt(line, leg.from_km);
    const straightKm = from ? distanceKm(from, leg.position) : 0;
    const possible = leg.from_km <= line.lengthKm + MAX_KM_ERROR && straightKm <= leg.length_km + MAX_KM_ERROR;
    if (possible && leg.length_km <= 3 * straightKm + MAX_KM_ERROR) continue;
    yield {
      at: atPoint(context, leg['name:en']),
      id: leg['name:en'],
      what: {
        en: `a leg of ${leg.length_km} km from km ${leg.from_km} does not lead there, ${straightKm.toFixed(1)} km away`,
        vi: `nhánh ${leg.length_km} km từ km ${leg.from_km} không dẫn đến đó, cách ${straightKm.toFixed(1)} km`,
      },
      mend: { en: 'Correct from_km, length_km or the position.', vi: 'Sửa from_km, length_km hoặc vị trí.' },
    };
  }
  for (const { km, ...names } of raw.spine.waypoints) {
    if (km <= line.lengthKm + MAX_KM_ERROR) continue;
    yield {
      at: atPoint(context, names['name:en']),
      id: names['name:en'],
      what: {
        en: `the waypoint is at km ${km}, the line ends at km ${line.lengthKm.toFixed(1)}`,
        vi: `mốc ở km ${km}, tuyến kết thúc ở km ${line.lengthKm.toFixed(1)}`,
      },
      mend: { en: 'Correct the kilometre.', vi: 'Sửa số ki-lô-mét.' },
    };
  }
});

const order = defineRule('spine-order', function* (context): Iterable<Finding> {
  const { raw } = context;
  if (!raw.spine) return;
  for (const [name, points] of [
    ['profile', raw.spine.profile],
    ['waypoints', raw.spine.waypoints],
  ] as const) {
    const wrong = points.findIndex((point, at) => at > 0 && point.km <= (points[at - 1]?.km ?? -1));
    if (wrong === -1) continue;
    const id = points[wrong]?.['name:en'] ?? '';
    yield {
      at: atPoint(context, id),
      id,
      what: { en: `\`${name}\` is not in kilometre order`, vi: `\`${name}\` không theo thứ tự ki-lô-mét` },
      mend: { en: 'Sort the entries from Kunming to the sea.', vi: 'Sắp xếp từ Côn Minh ra biển.' },
    };
  }
});

/** Railways of the corridor climb 30 m a kilometre at most, its expressways 60. */
const MAX_SLOPE_M_PER_KM = 60;

const slope = defineRule('spine-slope', function* (context): Iterable<Finding> {
  const points = context.raw.spine?.profile ?? [];
  for (const [at, point] of points.entries()) {
    const before = points[at - 1];
    if (!before) continue;
    const climbM = Math.abs(point.elevation_m - before.elevation_m) - point.uncertainty_m - before.uncertainty_m;
    const km = point.km - before.km;
    if (climbM <= MAX_SLOPE_M_PER_KM * km) continue;
    yield {
      at: atPoint(context, point['name:en']),
      id: point['name:en'],
      what: {
        en: `climbs from ${before.elevation_m} m to ${point.elevation_m} m within ${km.toFixed(1)} km`,
        vi: `lên từ ${before.elevation_m} m đến ${point.elevation_m} m trong ${km.toFixed(1)} km`,
      },
      mend: {
        en: 'No railway or road climbs so: check both heights and their units.',
        vi: 'Không đường sắt, đường bộ nào dốc như vậy: kiểm tra hai cao độ và đơn vị.',
      },
    };
  }
});

export const SPINE_RULES: readonly Rule[] = [gaps, kilometres, order, slope];
