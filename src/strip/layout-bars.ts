/** A line feature to be laid in a row of its lane. */
export interface BarSpan {
  readonly fromKm: number;
  readonly toKm: number;
}

export interface PackedBars {
  /** Row of each bar, or -1 where all rows are taken. */
  readonly rowOf: Int8Array;
  readonly rows: number;
}

/** Lines that meet at a border station overlap by as much as their ends are known: they still share a row, km. */
const MEETING_KM = 1;

/**
 * Lays bars into rows, the first bars of the list in the upper rows. Measured in kilometres, so rows stay the same at every zoom.
 *
 * @param spans the most important first
 * @param shortestKm room a bar takes at least, so that a short one can be seen and hit
 */
export function packBars(spans: readonly BarSpan[], shortestKm: number, maxRows: number): PackedBars {
  const rowOf = new Int8Array(spans.length).fill(-1);
  const rows: BarSpan[][] = [];
  spans.forEach((span, at) => {
    const wide = widened(span, shortestKm);
    const row = rows.findIndex((taken) => taken.every((other) => !overlaps(other, wide)));
    if (row >= 0) {
      rows[row]?.push(wide);
      rowOf[at] = row;
    } else if (rows.length < maxRows) {
      rowOf[at] = rows.push([wide]) - 1;
    }
  });
  return { rowOf, rows: rows.length };
}

/** A span as it is drawn: never shorter than `shortestKm`, around its middle. */
export function widened(span: BarSpan, shortestKm: number): BarSpan {
  const missing = shortestKm - (span.toKm - span.fromKm);
  return missing <= 0 ? span : { fromKm: span.fromKm - missing / 2, toKm: span.toKm + missing / 2 };
}

function overlaps(a: BarSpan, b: BarSpan): boolean {
  return Math.min(a.toKm, b.toKm) - Math.max(a.fromKm, b.fromKm) > MEETING_KM;
}
