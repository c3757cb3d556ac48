import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import * as v from 'valibot';
import { nearestOnLine } from '../planar.ts';
import type { LonLat } from '../record.ts';
import { readJson } from '../record-files/read-json.ts';
import { type CheckContext, defineRule, type Finding, type Rule } from './rule.ts';

/** A point lies in the country and the province it says. */

/** Country polygons of the basemap; cut by a script, not part of the record. */
const COUNTRIES_FILE = 'basemap/land.geojson';

/** The border itself (GSHHG, from the World Data Bank) is good to about a kilometre; at Lào Cai it runs 0.9 km beside newer ones. */
const BORDER_ACCURACY_M = 1000;

const RING = v.array(
  v.pipe(
    v.looseTuple([v.number(), v.number()]),
    v.transform(([x, y]): [number, number] => [x, y]),
  ),
);
const COUNTRIES = v.object({
  features: v.array(
    v.object({
      properties: v.object({ country: v.string() }),
      geometry: v.variant('type', [
        v.object({ type: v.literal('Polygon'), coordinates: v.array(RING) }),
        v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(RING)) }),
      ]),
    }),
  ),
});
type Country = v.InferOutput<typeof COUNTRIES>['features'][number];

function readCountries({ files }: CheckContext): readonly Country[] | null {
  const text = files.get(COUNTRIES_FILE);
  if (text === undefined) return null;
  const { value, problem } = readJson(COUNTRIES_FILE, text);
  if (problem) return null;
  const parsed = v.safeParse(COUNTRIES, value);
  return parsed.success ? parsed.output.features : null;
}

/** Distance in metres from a point inside a country to its nearest border or coast. */
function depthM({ geometry }: Country, point: LonLat): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const kilometres = polygons.flat().map((ring) => nearestOnLine(ring, point)?.distanceKm ?? Number.POSITIVE_INFINITY);
  return Math.min(...kilometres) * 1000;
}

const countryOfPoint = defineRule('country-of-point', function* (context): Iterable<Finding> {
  const countries = readCountries(context);
  if (!countries) {
    yield {
      at: { file: COUNTRIES_FILE, line: 0 },
      severity: 'notice',
      what: {
        en: 'no country polygons here: whether points lie in their country was not checked',
        vi: 'không có đa giác quốc gia: chưa kiểm tra điểm có nằm đúng nước hay không',
      },
      mend: { en: 'Build the basemap data first.', vi: 'Tạo dữ liệu bản đồ nền trước.' },
    };
    return;
  }
  for (const { at, geometry, properties } of context.raw.features) {
    if (geometry?.type !== 'Point') continue;
    const point: [number, number] = [geometry.coordinates[0], geometry.coordinates[1]];
    const home = countries.find((country) => booleanPointInPolygon(point, country.geometry));
    // At sea, on a border within the accuracy, or a crossing of both countries: nothing is wrong.
    if (!home || properties.country.split('-').includes(home.properties.country)) continue;
    const depth = depthM(home, point);
    if (depth <= (properties.accuracy_m ?? 0) + BORDER_ACCURACY_M) continue;
    yield {
      at,
      id: properties.id,
      what: {
        en: `the point lies ${Math.round(depth)} m inside ${home.properties.country}, the feature says ${properties.country}`,
        vi: `điểm nằm sâu ${Math.round(depth)} m trong ${home.properties.country}, đối tượng ghi ${properties.country}`,
      },
      mend: {
        en: 'Move the point, correct `country`, or give the true accuracy.',
        vi: 'Dời điểm, sửa `country`, hoặc ghi đúng độ chính xác.',
      },
    };
  }
});

const provinceCountry = defineRule('province-country', function* ({ raw }): Iterable<Finding> {
  const countryOf = new Map(raw.provinces.map((province) => [province.id, province.country]));
  for (const { at, properties } of raw.features) {
    const found = [...new Set(properties.province.map((id) => countryOf.get(id) ?? '?'))];
    const told = properties.country.split('-');
    if (found.every((country) => told.includes(country)) && told.every((country) => found.includes(country as 'VN')))
      continue;
    yield {
      at,
      id: properties.id,
      what: {
        en: `country ${properties.country}, but its provinces are in ${found.join(' and ')}`,
        vi: `country là ${properties.country} nhưng các tỉnh thuộc ${found.join(' và ')}`,
      },
      mend: { en: 'Correct `country` or `province`.', vi: 'Sửa `country` hoặc `province`.' },
    };
  }
});

const provinceSuccession = defineRule('province-succession', function* ({ raw }): Iterable<Finding> {
  const byId = new Map(raw.provinces.map((province) => [province.id, province]));
  const merged = new Set(raw.provinces.map((province) => province.successor));
  for (const { at, properties } of raw.features) {
    const { id, province, province_before_2025: before } = properties;
    const gone = province.find((unit) => byId.get(unit)?.until);
    const tooNew = before.find((unit) => merged.has(unit));
    const followed = new Set(before.map((unit) => byId.get(unit)?.successor ?? unit));
    const same = followed.size === new Set(province).size && province.every((unit) => followed.has(unit));
    if (!gone && !tooNew && same) continue;
    const list = [...followed].join(';');
    yield {
      at,
      id,
      what: gone
        ? {
            en: `\`province\` names ${gone}, which is gone since 2025`,
            vi: `\`province\` ghi ${gone}, đã thôi tồn tại từ 2025`,
          }
        : tooNew
          ? {
              en: `\`province_before_2025\` names ${tooNew}, a unit made in 2025`,
              vi: `\`province_before_2025\` ghi ${tooNew}, đơn vị lập năm 2025`,
            }
          : { en: 'old and new provinces do not fit together', vi: 'tỉnh cũ và tỉnh mới không khớp nhau' },
      mend: {
        en: `The successors of province_before_2025 are ${list}; provinces.csv lists both kinds.`,
        vi: `Đơn vị kế thừa của province_before_2025 là ${list}; provinces.csv ghi cả hai loại.`,
      },
    };
  }
});

const provinceEnd = defineRule('province-end', function* ({ raw }): Iterable<Finding> {
  const countryOf = new Map(raw.provinces.map((province) => [province.id, province.country]));
  for (const { at, id, until, successor, country } of raw.provinces) {
    const sameCountry = successor === null || (countryOf.get(successor) ?? country) === country;
    if ((until === null) === (successor === null) && sameCountry) continue;
    yield {
      at,
      id,
      what: sameCountry
        ? { en: 'until and successor do not go together', vi: 'until và successor không đi cùng nhau' }
        : { en: 'the successor lies in the other country', vi: 'đơn vị kế thừa thuộc nước khác' },
      mend: {
        en: 'A unit that is gone has a day and a successor; a unit of today has neither.',
        vi: 'Đơn vị đã thôi tồn tại có ngày và đơn vị kế thừa; đơn vị hiện nay thì không.',
      },
    };
  }
});

export const COUNTRY_RULES: readonly Rule[] = [countryOfPoint, provinceCountry, provinceSuccession, provinceEnd];
