import { CORRIDOR_BOX } from '../check/geometry-form-rules.ts';
import type { LonLat } from '../record.ts';
import { roundDegrees } from './feature-text.ts';

const WITH_POINT = /-?\d+(?:\.\d+)?/g;
const WITH_COMMA = /-?\d+(?:,\d+)?/g;

function pairIn(text: string, pattern: RegExp): readonly [number, number] | null {
  const found = text.match(pattern) ?? [];
  const [a, b] = found.map((part) => Number(part.replace(',', '.')));
  return found.length === 2 && a !== undefined && b !== undefined ? [a, b] : null;
}

function inCorridor([lon, lat]: LonLat): boolean {
  const [west, south, east, north] = CORRIDOR_BOX;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/**
 * A position as people copy it from a map: two numbers in degrees, latitude or longitude first, with points or commas before the
 * decimals. Within the corridor the two cannot be mistaken for each other. Null for anything else, and for points elsewhere.
 */
export function parsePosition(text: string): LonLat | null {
  for (const pair of [pairIn(text, WITH_POINT), pairIn(text, WITH_COMMA)]) {
    if (!pair) continue;
    const rounded = [roundDegrees(pair[0]), roundDegrees(pair[1])] as const;
    const found = [rounded, [rounded[1], rounded[0]] as const].find(inCorridor);
    if (found) return found;
  }
  return null;
}
