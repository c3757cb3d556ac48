import * as v from 'valibot';
import { spineLineOf, spineStretches } from '../../src/model/check/spine-line.ts';
import { roundDegrees } from '../../src/model/correction/feature-text.ts';
import { distanceKm } from '../../src/model/planar.ts';
import type { LonLat } from '../../src/model/record.ts';
import type { RawRecord } from '../../src/model/record-files/raw-record.ts';
import { kmOf, pointAt, type SpineLine } from '../../src/model/spine.ts';

/**
 * The kilometre line runs along lines of the record: when one of them is redrawn, its joints and the kilometres of what stands on it
 * move too. Works on the text of spine.json, so that everything else keeps its bytes.
 */

const MAX_GAP_KM = 0.1;

function bridge(from: LonLat, to: LonLat): string {
  const at = (point: LonLat) => `[${roundDegrees(point[0])}, ${roundDegrees(point[1])}]`;
  return `    {"path": [${at(from)}, ${at(to)}], "basis": "schematic", "note": {"vi": "Đoạn thẳng ngắn, chỉ để nối hai tuyến.", "en": "A short straight stretch, only to join two lines.", "zh": "短直线段，仅为连接两条线路。"}},`;
}

/** Lines of the file that hold a stretch, in their order. */
function stretchLines(lines: readonly string[]): readonly number[] {
  const from = lines.findIndex((line) => /"stretches"/.test(line));
  const to = lines.findIndex((line, at) => at > from && /^\s*\],?\s*$/.test(line));
  return lines.flatMap((line, at) => (at > from && at < to && /^\s*\{"(?:line|path)"/.test(line) ? [at] : []));
}

/** Joins stretches that no longer meet by short ones of their own. */
function bridgeStretches(text: string, raw: RawRecord): string {
  const stretches = spineStretches(raw);
  const lines = text.split('\n');
  const at = stretchLines(lines);
  if (at.length !== stretches.length) return text;
  const bridges = new Map<number, string>();
  for (const [n, line] of at.entries()) {
    const [end, start] = [stretches[n]?.at(-1), stretches[n + 1]?.[0]];
    if (end && start && distanceKm(end, start) > MAX_GAP_KM) bridges.set(line, bridge(end, start));
  }
  return lines.flatMap((line, n) => [line, ...(bridges.has(n) ? [bridges.get(n) ?? ''] : [])]).join('\n');
}

const POSITION = v.object({ position: v.tuple([v.number(), v.number()]) });

function positionOf(line: string): LonLat | null {
  try {
    const parsed = v.safeParse(POSITION, JSON.parse(line.trim().replace(/,$/, '')));
    return parsed.success ? parsed.output.position : null;
  } catch {
    return null;
  }
}

const KILOMETRE = /^(\s*\{"(?:km|from_km)": )(\d+(?:\.\d+)?)(?=,)/;

/** Writes new kilometres for everything that stands on the line: by its position, or, without one, by where it stood before. */
function moveKilometres(text: string, before: SpineLine, after: SpineLine): string {
  return text
    .split('\n')
    .map((line) => {
      const [, head, km] = KILOMETRE.exec(line) ?? [];
      if (head === undefined || km === undefined) return line;
      // A point on a leg of its own stands where the leg begins, not where it lies.
      const own = line.includes('"from_km"') ? null : positionOf(line);
      const point = own ?? pointAt(before, Number(km));
      const moved = point && kmOf(after, point);
      return moved ? line.replace(KILOMETRE, `$1${moved.km.toFixed(1)}`) : line;
    })
    .join('\n');
}

/** spine.json after lines were redrawn; the same text when the kilometre line did not move. */
export function mendSpine(text: string, before: RawRecord, reread: (spine: string) => RawRecord): string {
  const joined = bridgeStretches(text, reread(text));
  const old = spineLineOf(before);
  const now = spineLineOf(reread(joined));
  if (!old || !now || JSON.stringify(old.line) === JSON.stringify(now.line)) return text;
  return moveKilometres(joined, old, now);
}
