import { type AccessTargets, accessTargets, isOwnKind, type Target } from './access-targets.ts';
import { connectLines, type TrafficLine } from './network.ts';
import { findPathsIn, type Path, type PathFinding } from './path-finding.ts';
import { distanceKm } from './planar.ts';
import { ACCESS_TARGETS, type Access, type AccessTarget, type LonLat, type PlaceId } from './record.ts';
import type { RecordIndex } from './record-index.ts';
import type { Country } from './vocabulary.ts';

/** A position coarser than this makes every distance from it "about". */
const COARSE_M = 1000;
/** Farther than this from the network one does not get onto it. */
const ENTRY_KM = 25;
/**
 * A way along the network this many times the straight line goes round by roads nobody takes: there are others, which the record
 * does not draw. Also the guess by which a target without a drawn way is compared with one that has; never shown.
 */
const WINDING = 1.5;

type Mode = TrafficLine['mode'];
/** One reaches an airport, a station or an interchange by road; goods reach a gate or a port by road or rail. */
const MODES: Readonly<Record<AccessTarget, readonly Mode[]>> = {
  gate: ['rail', 'road'],
  seaport: ['rail', 'road'],
  airport: ['road'],
  railway: ['road'],
  expressway: ['road'],
};
type Finders = Readonly<Record<Mode, PathFinding>>;

/**
 * For every place drawn as a point: the nearest border gate, seaport, airport, railway stop and expressway interchange of the
 * record, straight and along the mapped network.
 *
 * Only what operates on the record's `asOf` counts, lines and targets alike. Gates, airports, stops and interchanges are those of
 * the place's own country (the gate across the river is no access without the own one); seaports are those of either. A place has
 * no distance to its own kind.
 *
 * A way along the network begins and ends at a stop (or anywhere on a line without stops), at most 25 km straight from the place
 * and the target, and counts these straight parts. It is given only when they make up less than half of the straight distance
 * and the whole is at most half as long again as that; otherwise the record draws too little of the real way, and only the
 * straight distance is given. The nearest target is the one with the shortest way, a straight line counting half as long again.
 * "Nearest" is nearest in the record: where a gate is nearer which the record knows only by a scheme for it, a gate is named only
 * if a way along the network leads to it.
 */
export function accessOfPlaces(
  index: RecordIndex,
  lines: readonly TrafficLine[],
): ReadonlyMap<PlaceId, readonly Access[]> {
  const network = accessNetwork(accessTargets(index), lines);
  return new Map(
    index.record.places.flatMap((place) => {
      if (place.geometry?.type !== 'Point') return [];
      const { country, accuracyM } = place;
      const origin = { position: place.geometry.coordinates, country, accuracyM: accuracyM ?? 0 };
      const access = accessFrom(origin, network, (to) => !isOwnKind(place, to));
      return access.length > 0 ? [[place.id, access]] : [];
    }),
  );
}

/** What can be reached, and along what. Preparing it takes a while; each origin after that is quick. */
export interface AccessNetwork {
  readonly targets: AccessTargets;
  readonly finders: Finders;
}

/** Prepares the network of lines for distances to targets. */
export function accessNetwork(targets: AccessTargets, lines: readonly TrafficLine[]): AccessNetwork {
  const finderFor = (mode: Mode) => findPathsIn(connectLines(lines.filter((line) => line.mode === mode)));
  return { targets, finders: { rail: finderFor('rail'), road: finderFor('road') } };
}

/** A point to start from. `country` null: not known, and targets of either country count. */
export interface Origin {
  readonly position: LonLat;
  readonly country: Country | null;
  readonly accuracyM: number;
}

/** The nearest of each sort from a point, by the rules of `accessOfPlaces`; `wanted` leaves sorts out. */
export function accessFrom(
  origin: Origin,
  network: AccessNetwork,
  wanted: (to: AccessTarget) => boolean = () => true,
): readonly Access[] {
  return ACCESS_TARGETS.filter(wanted).flatMap((to) => nearest(origin, to, network) ?? []);
}

function nearest(origin: Origin, to: AccessTarget, { targets, finders }: AccessNetwork): Access | null {
  const candidates = targets[to]
    .filter((target) => to === 'seaport' || sameCountry(origin, target))
    .map((target) => ({ target, straightKm: distanceKm(origin.position, target.position) }))
    .toSorted((a, b) => a.straightKm - b.straightKm);
  let best: Access | null = null;
  for (const { target, straightKm } of candidates) {
    // No way is shorter than the straight one, so nothing beyond this can be nearer.
    if (best && straightKm >= likelyKm(best)) break;
    const access = accessTo(origin, target, straightKm, finders);
    if (!best || likelyKm(access) < likelyKm(best)) best = access;
  }
  const doubtful = best?.to === 'gate' && best.networkKm === null;
  return doubtful && nearerUnrecorded(origin, targets, best?.straightKm ?? 0) ? null : best;
}

/** True when a gate the record knows only by a scheme on it is nearer: which gate is nearest is then not known. */
function nearerUnrecorded(origin: Origin, targets: AccessTargets, thanKm: number): boolean {
  return targets.unrecordedGates.some(
    (gate) => sameCountry(origin, gate) && distanceKm(origin.position, gate.position) < thanKm,
  );
}

function likelyKm(access: Access): number {
  return access.networkKm ?? access.straightKm * WINDING;
}

function accessTo(origin: Origin, target: Target, straightKm: number, finders: Finders): Access {
  const ways = MODES[target.to].flatMap((mode) => {
    const way = wayThrough(finders[mode], origin.position, target.position, straightKm);
    return way ? [{ mode, ...way }] : [];
  });
  const [way] = ways.toSorted((a, b) => a.lengthKm - b.lengthKm);
  const coarse = origin.accuracyM > COARSE_M || target.accuracyM > COARSE_M;
  return {
    to: target.to,
    targetId: target.id,
    targetName: target.names,
    straightKm: tenth(straightKm),
    networkKm: way ? tenth(way.lengthKm) : null,
    mode: way?.mode ?? null,
    approximate: coarse || (way?.schematic ?? false),
    path: way?.path ?? [],
  };
}

function wayThrough(finder: PathFinding, from: LonLat, to: LonLat, straightKm: number): Path | null {
  const [start, end] = [finder.nearestEntry(from), finder.nearestEntry(to)];
  if (!start || !end || start.distanceKm > ENTRY_KM || end.distanceKm > ENTRY_KM) return null;
  const offNetworkKm = start.distanceKm + end.distanceKm;
  if (offNetworkKm * 2 >= straightKm) return null;
  const way = finder.pathBetween(start.entry, end.entry);
  if (!way || way.lengthKm === 0 || offNetworkKm + way.lengthKm > straightKm * WINDING) return null;
  return { lengthKm: offNetworkKm + way.lengthKm, path: [from, ...way.path, to], schematic: way.schematic };
}

function sameCountry({ country }: Origin, target: Target): boolean {
  return country === null || country === 'VN-CN' || target.country === 'VN-CN' || country === target.country;
}

function tenth(km: number): number {
  return Math.round(km * 10) / 10;
}
