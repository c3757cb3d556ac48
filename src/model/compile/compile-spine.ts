import type { LonLat, Spine } from '../record.ts';
import type { RawRecord } from '../record-files/raw-record.ts';
import type { SpineStretch } from '../record-files/spine.ts';
import { buildSpine, sliceLine, verticesOf } from '../spine.ts';
import { given } from './in-language.ts';

const NO_SPINE: Spine = { lengthKm: 0, line: [], vertexKm: [], profile: [], waypoints: [], reachKm: 0 };

/** The corridor's kilometre line from its stretches. A stretch along a line the record does not have is skipped (the check reports it). */
export function compileSpine(raw: RawRecord): Spine {
  const file = raw.spine;
  if (!file) return NO_SPINE;
  const lines = linesOf(raw);
  const built = buildSpine(file.stretches.map((stretch) => stretchLine(stretch, lines)));
  return {
    lengthKm: thousandth(built.lengthKm),
    line: built.line.map(([lon, lat]): LonLat => [fifth(lon), fifth(lat)]),
    vertexKm: built.vertexKm.map(thousandth),
    profile: file.profile.map((point) => ({
      km: point.km,
      elevationM: point.elevation_m,
      uncertaintyM: point.uncertainty_m,
    })),
    waypoints: file.waypoints.map((point) => ({
      km: point.km,
      names: { vi: point['name:vi'], en: point['name:en'], ...given('zh', point['name:zh']) },
      rank: point.rank,
    })),
    reachKm: file.reach_km,
  };
}

function linesOf(raw: RawRecord): ReadonlyMap<string, readonly LonLat[]> {
  return new Map([
    ...raw.network.map((line) => [line.properties.id, line.geometry.coordinates] as const),
    ...raw.features.map((feature) => [feature.properties.id, verticesOf(feature.geometry)] as const),
  ]);
}

function stretchLine(stretch: SpineStretch, lines: ReadonlyMap<string, readonly LonLat[]>): readonly LonLat[] {
  if ('path' in stretch) return stretch.path;
  return sliceLine(lines.get(stretch.line) ?? [], stretch.from, stretch.to);
}

function fifth(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

function thousandth(km: number): number {
  return Math.round(km * 1e3) / 1e3;
}
