import { simplify } from '../../src/cartography/simplify.ts';
import { roundDegrees } from '../../src/model/correction/feature-text.ts';
import type { LonLat } from '../../src/model/record.ts';

const M_PER_DEGREE = 111_195;

/**
 * Leaves out vertices that lie nearer than a tolerance to the line without them, and rounds the rest to the record's five decimals.
 * @param toleranceM metres
 */
export function simplifyLine(line: readonly LonLat[], toleranceM: number): readonly LonLat[] {
  const middle = line[Math.floor(line.length / 2)]?.[1] ?? 0;
  const east = M_PER_DEGREE * Math.cos((middle * Math.PI) / 180);
  const plane = line.map(([lon, lat]) => [lon * east, lat * M_PER_DEGREE] as const);
  const kept = simplify(plane, toleranceM).map(
    ([x, y]): LonLat => [roundDegrees(x / east), roundDegrees(y / M_PER_DEGREE)],
  );
  return kept.filter((vertex, at) => {
    const before = kept[at - 1];
    return !before || before[0] !== vertex[0] || before[1] !== vertex[1];
  });
}
