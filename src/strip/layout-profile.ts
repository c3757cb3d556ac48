import type { Spine } from '../model/record.ts';
import { type StripScale, shareOfKm } from './layout-scale.ts';

/** Width of the box the profile's paths are drawn in; it is stretched over the strip. */
export const PROFILE_BOX = 1000;

export interface ProfilePaths {
  /** The ground as low as it may be, closed along the foot of the box. Path data in a box `PROFILE_BOX` wide and `heightU` high. */
  readonly ground: string;
  /** From there to as high as it may be. */
  readonly band: string;
  /** Highest elevation the box reaches, m: a round figure. */
  readonly topM: number;
}

const ROUND_TO_M = 500;

/** The terrain along the line. Null for a record without a profile. */
export function profilePaths(profile: Spine['profile'], scale: StripScale, heightU: number): ProfilePaths | null {
  const points = profile.toSorted((a, b) => a.km - b.km);
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return null;
  const highestM = Math.max(...points.map((point) => point.elevationM + point.uncertaintyM));
  const topM = Math.max(ROUND_TO_M, Math.ceil(highestM / ROUND_TO_M) * ROUND_TO_M);
  const x = (km: number) => round(shareOfKm(scale, km) * PROFILE_BOX);
  const y = (metres: number) => round(heightU * (1 - Math.min(topM, Math.max(0, metres)) / topM));
  const run = (metresOf: (point: Spine['profile'][number]) => number, order = points) =>
    order.map((point) => `${x(point.km)} ${y(metresOf(point))}`).join('L');
  return {
    ground: `M${x(first.km)} ${heightU}L${run((point) => point.elevationM - point.uncertaintyM)}L${x(last.km)} ${heightU}Z`,
    band: `M${run((point) => point.elevationM + point.uncertaintyM)}L${run((point) => point.elevationM - point.uncertaintyM, points.toReversed())}Z`,
    topM,
  };
}

/** The ground at a kilometre, straight between the known points; null outside them. */
export function elevationAt(
  profile: Spine['profile'],
  km: number,
): { readonly elevationM: number; readonly uncertaintyM: number } | null {
  for (let at = 1; at < profile.length; at++) {
    const [a, b] = [profile[at - 1], profile[at]];
    if (!a || !b || km < a.km || km > b.km) continue;
    const share = b.km === a.km ? 0 : (km - a.km) / (b.km - a.km);
    return {
      elevationM: a.elevationM + (b.elevationM - a.elevationM) * share,
      uncertaintyM: Math.max(a.uncertaintyM, b.uncertaintyM),
    };
  }
  return null;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
