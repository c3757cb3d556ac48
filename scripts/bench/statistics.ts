/** The value below which `share` of the values lie (nearest rank); NaN without values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/**
 * Exponent of growth between the first and the last point of a curve: 1 is linear, 2 quadratic. Points are [size, cost].
 */
export function growthExponent(curve: readonly (readonly [number, number])[]): number {
  const [first, last] = [curve[0], curve.at(-1)];
  if (!first || !last || first === last) return Number.NaN;
  return Math.log(last[1] / first[1]) / Math.log(last[0] / first[0]);
}
