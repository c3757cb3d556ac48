import type { At } from '../record-files/problem.ts';
import { SPINE_FILE } from '../record-files/spine.ts';
import { lineHolding } from './find-line.ts';
import { inCorridorBox } from './geometry-form-rules.ts';
import { type CheckContext, defineRule, type Finding, type Rule } from './rule.ts';

/** Measures no thing of the corridor can have: a unit or a digit went wrong. */

/** A point known no better than this is no position: `geometry` is null. The coarsest of the record is 15 km. */
const MAX_ACCURACY_M = 20_000;
/** From the sea to the passes above Kunming; the corridor's ridges are not stops. */
const HEIGHTS_M = [-10, 3000] as const;
/** The largest communes of the mountains have some 500 km². */
const MAX_COMMUNE_KM2 = 1000;

interface Measure {
  readonly at: At;
  readonly id: string;
  readonly column: string;
  readonly value: number | null;
}

function spinePoints({ raw, files }: CheckContext) {
  const text = files.get(SPINE_FILE);
  return [...(raw.spine?.profile ?? []), ...(raw.spine?.side_legs ?? [])].map((point) => ({
    ...point,
    at: { file: SPINE_FILE, line: lineHolding(text, `"name:en": ${JSON.stringify(point['name:en'])}`) },
    id: point['name:en'],
  }));
}

function accuracies(context: CheckContext): readonly Measure[] {
  const { features, network, stops } = context.raw;
  return [
    ...[...features, ...network].map(({ at, properties }) => ({
      ...{ at, id: properties.id, column: 'accuracy_m', value: properties.accuracy_m },
    })),
    ...stops.map(({ at, line, accuracy_m: value }) => ({ at, id: line, column: 'accuracy_m', value })),
  ];
}

const accuracy = defineRule('accuracy', function* (context): Iterable<Finding> {
  for (const { at, id, column, value } of accuracies(context)) {
    if (value === null || (value >= 1 && value <= MAX_ACCURACY_M)) continue;
    yield {
      at,
      id,
      what: { en: `\`${column}\` is ${value} m`, vi: `\`${column}\` là ${value} m` },
      mend: {
        en: `Metres, at most ${MAX_ACCURACY_M}. Where the position is known no better, it is not known: geometry null.`,
        vi: `Tính bằng mét, nhiều nhất ${MAX_ACCURACY_M}. Vị trí kém chắc hơn thì coi là chưa biết: geometry là null.`,
      },
    };
  }
});

const height = defineRule('height', function* (context): Iterable<Finding> {
  const measures: readonly Measure[] = [
    ...context.raw.stops.map((row) => ({ at: row.at, id: row.line, column: 'elevation_m', value: row.elevation_m })),
    ...spinePoints(context).flatMap((point) => [
      { at: point.at, id: point.id, column: 'elevation_m', value: point.elevation_m },
      { at: point.at, id: point.id, column: 'uncertainty_m', value: point.uncertainty_m },
    ]),
  ];
  const [lowest, highest] = HEIGHTS_M;
  for (const { at, id, column, value } of measures) {
    if (value === null || (value >= lowest && value <= highest)) continue;
    yield {
      at,
      id,
      what: { en: `\`${column}\` is ${value} m`, vi: `\`${column}\` là ${value} m` },
      mend: {
        en: `Metres above the sea, ${lowest} to ${highest} along the corridor.`,
        vi: `Mét so với mực nước biển, dọc hành lang từ ${lowest} đến ${highest}.`,
      },
    };
  }
});

const unit = defineRule('unit-place', function* ({ raw }): Iterable<Finding> {
  for (const { at, old: id, now_code: code, lon, lat, area_km2: area } of raw.places2025) {
    const known = [code, lon, lat, area].filter((value) => value !== null).length;
    const whole = known === 0 || known === 4;
    const possible = lon === null || lat === null || (inCorridorBox(lon, lat) && (area ?? 0) <= MAX_COMMUNE_KM2);
    if (whole && possible) continue;
    yield {
      at,
      id,
      what: whole
        ? {
            en: `${lon}, ${lat} and ${area} km² cannot be those of a commune of the corridor`,
            vi: `${lon}, ${lat} và ${area} km² không thể là của một xã trong hành lang`,
          }
        : {
            en: 'code, centre and area do not go together',
            vi: 'mã số, tọa độ tâm và diện tích không đi cùng nhau',
          },
      mend: whole
        ? { en: 'Degrees, longitude first; square kilometres.', vi: 'Tính bằng độ, kinh độ trước; ki-lô-mét vuông.' }
        : {
            en: 'Fill in now_code, area_km2, lon and lat for a commune or ward, none of them for a province.',
            vi: 'Điền đủ now_code, area_km2, lon, lat cho xã, phường; để trống cả bốn cho tỉnh.',
          },
    };
  }
});

export const RANGE_RULES: readonly Rule[] = [accuracy, height, unit];
