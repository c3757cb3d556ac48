import { lineParts } from '../../src/model/check/positions.ts';
import type { FeatureChange } from '../../src/model/correction/correction.ts';
import { vertexKilometres } from '../../src/model/planar.ts';
import type { LonLat } from '../../src/model/record.ts';
import type { FeatureRow } from '../../src/model/record-files/features.ts';
import type { RawRecord } from '../../src/model/record-files/raw-record.ts';
import type { OsmAnswer } from './overpass.ts';
import { simplifyLine } from './simplify-line.ts';
import { traceLine } from './trace-line.ts';

/** How a line is redrawn. */
export interface RedrawOptions {
  /** How far from the line as drawn the track may lie, m. */
  readonly reachM: number;
  /** Vertices nearer than this to the line without them are left out, m. */
  readonly toleranceM: number;
  /** The accuracy written down, m. */
  readonly accuracyM: number;
  /** Id of the source in sources.csv. */
  readonly source: string;
  /** Day of the data, ISO. */
  readonly date: string;
}

/** What came of a line: a change to its feature, or the reason why there is none; and what was measured, in words. */
interface Redrawn {
  readonly change: FeatureChange | null;
  readonly said: readonly string[];
}

function lengthKm(line: readonly LonLat[]): number {
  return vertexKilometres(line).at(-1) ?? 0;
}

function percent(drawn: number, official: number): string {
  const share = (drawn / official - 1) * 100;
  return `${share > 0 ? '+' : ''}${share.toFixed(1)} %`;
}

function notes({ date, toleranceM }: RedrawOptions) {
  return {
    'position_note:vi': `Theo OpenStreetMap, dữ liệu ngày ${date}, lược bớt điểm lệch dưới ${toleranceM} m.`,
    'position_note:en': `From OpenStreetMap, data of ${date}, without points less than ${toleranceM} m off the line.`,
    'position_note:zh': `据OpenStreetMap ${date}数据，略去偏离不足${toleranceM}米的点。`,
  };
}

/** Draws a line anew from what OpenStreetMap has of it. Pure: nothing is fetched or written. */
export function redrawLine(raw: RawRecord, feature: FeatureRow, answer: OsmAnswer, options: RedrawOptions): Redrawn {
  const [drawn, ...parts] = lineParts(feature.geometry);
  if (!drawn || parts.length > 0) return { change: null, said: ['This is not one line: draw it by hand.'] };
  const { ways } = answer;
  if (ways.length === 0) return { change: null, said: ['OpenStreetMap has no such ways here: look at the selector.'] };
  const traced = traceLine(ways, drawn, options.reachM);
  if (!traced) {
    const reason = `${ways.length} ways, but none leads from one end to the other within ${options.reachM} m of the ends: a part is missing, or has other tags.`;
    return { change: null, said: [reason] };
  }
  const line = simplifyLine(traced.line, options.toleranceM);
  const km = lengthKm(line);
  const { id } = feature.properties;
  const official = raw.figures.filter((figure) => figure.feature === id && figure.key === 'length_km');
  return {
    change: {
      layer: feature.layer,
      properties: {
        id,
        basis: 'surveyed',
        accuracy_m: options.accuracyM,
        position_source: options.source,
        ...notes(options),
      },
      geometry: { type: 'LineString', coordinates: line },
    },
    said: [
      `${ways.length} ways; ${traced.line.length} vertices, ${line.length} kept; ${traced.bridgedGaps} small gaps joined.`,
      `Length ${km.toFixed(1)} km (${traced.lengthKm.toFixed(1)} km before simplifying); drawn before: ${lengthKm(drawn).toFixed(1)} km.`,
      ...official.map(
        (figure) => `Official length ${figure.value} km: ${percent(km, figure.value)} [${figure.source}]`,
      ),
      ...(official.length === 0 ? ['The record has no official length to compare with.'] : []),
      `Up to ${traced.farthestM} m from the line as drawn; ends ${traced.startOffM} m and ${traced.endOffM} m from the old ones.`,
    ],
  };
}
