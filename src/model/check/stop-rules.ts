import { nearestOnLine, vertexKilometres } from '../planar.ts';
import type { LonLat } from '../record.ts';
import type { RawRecord } from '../record-files/raw-record.ts';
import type { StopRow } from '../record-files/stops.ts';
import { inCorridorBox } from './geometry-form-rules.ts';
import { groupRows } from './group-rows.ts';
import { lineParts } from './positions.ts';
import { defineRule, type Finding, type Rule } from './rule.ts';

/** Stops lie on their line, one after the other. */

/** Beside the accuracies of stop and line: platforms and toll gates are not on the axis. */
const ASIDE_M = 500;
/** Where a drawn line turns, the stop nearest to it may fall a little behind the one before. */
const BACKWARDS_KM = 1;

interface LineOfStops {
  readonly parts: readonly (readonly LonLat[])[];
  readonly accuracyM: number;
}

function lineOf(raw: RawRecord, id: string): LineOfStops | null {
  const row =
    raw.features.find((feature) => feature.properties.id === id) ??
    raw.network.find((line) => line.properties.id === id);
  const parts = lineParts(row?.geometry ?? null);
  return row && parts.length > 0 ? { parts, accuracyM: row.properties.accuracy_m ?? 0 } : null;
}

/** Where a stop stands along a line, and how far from it. */
function placeOn({ parts }: LineOfStops, stop: StopRow): { readonly km: number; readonly offM: number } {
  const found = parts.flatMap((part) => {
    const nearest = nearestOnLine(part, [stop.lon, stop.lat]);
    if (!nearest) return [];
    const km = vertexKilometres(part);
    const [start = 0, end = 0] = [km[nearest.segment], km[nearest.segment + 1] ?? km[nearest.segment]];
    return [{ km: start + nearest.share * (end - start), offM: nearest.distanceKm * 1000 }];
  });
  return found.sort((a, b) => a.offM - b.offM)[0] ?? { km: 0, offM: Number.POSITIVE_INFINITY };
}

const position = defineRule('stop-position', function* ({ raw }): Iterable<Finding> {
  const lines = groupRows(raw.stops, (stop) => stop.line);
  for (const [id, stops] of lines) {
    const line = lineOf(raw, id);
    for (const stop of stops) {
      const inside = inCorridorBox(stop.lon, stop.lat);
      const offM = line && inside ? placeOn(line, stop).offM : 0;
      if (inside && offM <= stop.accuracy_m + (line?.accuracyM ?? 0) + ASIDE_M) continue;
      const far = `${Math.round(offM)} m`;
      yield {
        at: stop.at,
        id,
        what: inside
          ? { en: `${stop.name_en} lies ${far} from its line`, vi: `${stop.name_vi} cách tuyến ${far}` }
          : { en: `${stop.name_en} lies outside the corridor`, vi: `${stop.name_vi} nằm ngoài hành lang` },
        mend: {
          en: 'Correct lon, lat or `line`, or give the true accuracy.',
          vi: 'Sửa lon, lat hoặc `line`, hoặc ghi đúng độ chính xác.',
        },
      };
    }
  }
});

const order = defineRule('stop-order', function* ({ raw }): Iterable<Finding> {
  for (const [id, rows] of groupRows(raw.stops, (stop) => stop.line)) {
    const line = lineOf(raw, id);
    const stops = rows.toSorted((a, b) => a.order - b.order);
    for (const [at, stop] of stops.entries()) {
      const before = stops[at - 1];
      const back =
        line && before && placeOn(line, before).km > placeOn(line, stop).km + BACKWARDS_KM ? before : undefined;
      if (stop.order === at + 1 && !back) continue;
      yield {
        at: stop.at,
        id,
        what: back
          ? {
              en: `${stop.name_en} comes after ${back.name_en}, but lies before it on the line`,
              vi: `${stop.name_vi} xếp sau ${back.name_vi} nhưng nằm trước trên tuyến`,
            }
          : {
              en: `\`order\` is ${stop.order}, the stop is number ${at + 1} of its line`,
              vi: `\`order\` là ${stop.order}, điểm này là thứ ${at + 1} của tuyến`,
            },
        mend: {
          en: 'Number the stops of a line 1, 2, 3 … from Kunming to the sea.',
          vi: 'Đánh số các điểm của tuyến 1, 2, 3 … từ Côn Minh ra biển.',
        },
      };
    }
  }
});

const kilometre = defineRule('stop-kilometre', function* ({ raw }): Iterable<Finding> {
  for (const [id, rows] of groupRows(raw.stops, (stop) => stop.line)) {
    const posts = rows
      .toSorted((a, b) => a.order - b.order)
      .flatMap((stop) => (stop.km_official === null ? [] : [{ stop, km: stop.km_official }]));
    const steps = posts.slice(1).map(({ km }, at) => Math.sign(km - (posts[at]?.km ?? km)));
    // Chainage may count from either end, but does not turn.
    const up = steps.filter((step) => step > 0).length >= steps.filter((step) => step < 0).length ? 1 : -1;
    for (const [at, { stop, km }] of posts.entries()) {
      const [inTurn, outTurn] = [steps[at - 1] ?? up, steps[at] ?? up];
      const single = at > 0 && at < posts.length - 1 ? inTurn !== outTurn : true;
      if ((inTurn !== -up && outTurn !== -up) || !single) continue;
      yield {
        at: stop.at,
        id,
        what: {
          en: `km_official ${km} does not lie between those of the stops beside it`,
          vi: `km_official ${km} không nằm giữa lý trình của hai điểm kề`,
        },
        mend: { en: 'Look the chainage up in the source.', vi: 'Xem lại lý trình trong nguồn.' },
      };
    }
  }
});

export const STOP_RULES: readonly Rule[] = [position, order, kilometre];
