import { looseId } from '../record-files/read-geojson.ts';
import { positionsOf, ringsOf } from './positions.ts';
import { defineRule, type Finding, type Rule } from './rule.ts';

/** The form of a geometry and where on earth it lies. These look at features as they stand, read or not. */

/** Places lie within these degrees (west, south, east, north). */
export const CORRIDOR_BOX = [101.5, 19.8, 108.8, 25.9] as const;
const MAX_DECIMALS = 5;

/** True for a point in degrees that lies where places of the record may lie. */
export function inCorridorBox(lon: number, lat: number): boolean {
  const [west, south, east, north] = CORRIDOR_BOX;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

const swapped = defineRule('swapped-coordinates', function* ({ loose }): Iterable<Finding> {
  for (const { feature, file, line } of loose) {
    const first = positionsOf(feature).find(([lon, lat]) => !inCorridorBox(lon, lat) && inCorridorBox(lat, lon));
    if (!first) continue;
    yield {
      at: { file, line },
      id: looseId(feature),
      what: {
        en: `[${first.join(', ')}] has latitude and longitude the wrong way round`,
        vi: `[${first.join(', ')}] bị đảo kinh độ và vĩ độ`,
      },
      mend: {
        en: `GeoJSON puts longitude first: [${first[1]}, ${first[0]}].`,
        vi: `GeoJSON ghi kinh độ trước: [${first[1]}, ${first[0]}].`,
      },
    };
  }
});

const outside = defineRule('outside-corridor', function* ({ loose }): Iterable<Finding> {
  const [west, south, east, north] = CORRIDOR_BOX;
  for (const { feature, file, line } of loose) {
    const first = positionsOf(feature).find(([lon, lat]) => !inCorridorBox(lon, lat) && !inCorridorBox(lat, lon));
    if (!first) continue;
    yield {
      at: { file, line },
      id: looseId(feature),
      what: {
        en: `[${first.join(', ')}] lies outside the corridor (${west}–${east} E, ${south}–${north} N)`,
        vi: `[${first.join(', ')}] nằm ngoài hành lang (${west}–${east} Đ, ${south}–${north} B)`,
      },
      mend: {
        en: 'Check the digits and the coordinate system: degrees of WGS 84, not VN-2000 metres.',
        vi: 'Kiểm tra chữ số và hệ tọa độ: độ WGS 84, không phải mét VN-2000.',
      },
    };
  }
});

const decimals = defineRule('too-many-decimals', function* ({ loose }): Iterable<Finding> {
  const scale = 10 ** MAX_DECIMALS;
  const isFine = (degrees: number) => Math.abs(degrees * scale - Math.round(degrees * scale)) > 1e-5;
  for (const { feature, file, line } of loose) {
    const first = positionsOf(feature).find(([lon, lat]) => isFine(lon) || isFine(lat));
    if (!first) continue;
    yield {
      at: { file, line },
      id: looseId(feature),
      what: {
        en: `[${first.join(', ')}] has more than ${MAX_DECIMALS} decimals`,
        vi: `[${first.join(', ')}] có hơn ${MAX_DECIMALS} chữ số thập phân`,
      },
      mend: {
        en: 'Set the coordinate precision to 5 on export: the fifth decimal is one metre.',
        vi: 'Đặt độ chính xác tọa độ là 5 khi xuất: chữ số thứ năm là một mét.',
      },
    };
  }
});

/** Twice the signed area; positive when a ring runs counter-clockwise. */
function signedArea(ring: readonly (readonly [number, number])[]): number {
  return ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    return sum + (x * nextY - nextX * y);
  }, 0);
}

const winding = defineRule('polygon-winding', function* ({ loose }): Iterable<Finding> {
  for (const { feature, file, line } of loose) {
    const wrong = ringsOf(feature).some(({ ring, outer }) => signedArea(ring) > 0 !== outer);
    if (!wrong) continue;
    yield {
      at: { file, line },
      id: looseId(feature),
      what: { en: 'a polygon runs the wrong way round', vi: 'đa giác đi sai chiều' },
      mend: {
        en: 'RFC 7946: outer rings counter-clockwise, holes clockwise. Export as RFC 7946 mends it.',
        vi: 'RFC 7946: vòng ngoài ngược chiều kim đồng hồ, lỗ cùng chiều. Xuất dạng RFC 7946 sẽ tự sửa.',
      },
    };
  }
});

export const GEOMETRY_FORM_RULES: readonly Rule[] = [swapped, outside, decimals, winding];
