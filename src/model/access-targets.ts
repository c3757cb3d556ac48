import { lastDay } from './dates.ts';
import { distanceKm } from './planar.ts';
import type { AccessTarget, LonLat, Names, Place, PlaceId } from './record.ts';
import { type RecordIndex, rowsAt } from './record-index.ts';
import { statusAt } from './status-at.ts';
import type { Country, Kind } from './vocabulary.ts';

/** Something one wants to get to. */
export interface Target {
  readonly to: AccessTarget;
  /** Place id; for a stop the id of its line. */
  readonly id: string;
  /** The place it is, null for a stop. */
  readonly placeId: PlaceId | null;
  readonly names: Names;
  readonly position: LonLat;
  readonly country: Country;
  readonly accuracyM: number;
}
export type AccessTargets = Readonly<Record<AccessTarget, readonly Target[]>> & {
  /** Gates the record knows only by a scheme for them. */
  readonly unrecordedGates: readonly Target[];
};

const TARGET_KINDS: Readonly<Record<'gate' | 'seaport' | 'airport', readonly Kind[]>> = {
  gate: ['road-gate', 'rail-gate'],
  seaport: ['seaport', 'seaport-berths'],
  airport: ['airport'],
};
const STOP_LINE_KINDS: Readonly<Record<'railway' | 'expressway', readonly Kind[]>> = {
  railway: ['railway', 'railway-branch', 'railway-link'],
  expressway: ['expressway'],
};

/** Kinds for which a distance to a target of the sort would be a distance to itself. */
const OWN_KINDS: Readonly<Record<AccessTarget, readonly Kind[]>> = {
  gate: ['road-gate', 'rail-gate', 'smart-gate-scheme'],
  seaport: ['seaport', 'seaport-berths'],
  airport: ['airport', 'airport-terminal'],
  railway: [],
  expressway: [],
};
/** A scheme for a gate lies at the gate: within this distance of a recorded gate it is that gate. */
const SAME_GATE_KM = 5;

/** True when a place is itself of the sort. */
export function isOwnKind(place: Place, to: AccessTarget): boolean {
  return OWN_KINDS[to].includes(place.kind);
}

/** Gates, seaports, airports, railway stops and expressway interchanges that operate on the record's `asOf`. */
export function accessTargets(index: RecordIndex): AccessTargets {
  const gates = placeTargets(index, 'gate');
  return {
    gate: gates,
    unrecordedGates: unrecordedGates(index, gates),
    seaport: placeTargets(index, 'seaport'),
    airport: placeTargets(index, 'airport'),
    railway: stopTargets(index, 'railway'),
    expressway: stopTargets(index, 'expressway'),
  };
}

/** True when a place is in use on the record's `asOf`. */
export function operates(index: RecordIndex, placeId: PlaceId): boolean {
  const { status } = statusAt(rowsAt(index.statusesOf, placeId), lastDay(index.record.asOf));
  return status === 'operating' || status === 'completed';
}

function unrecordedGates(index: RecordIndex, gates: readonly Target[]): readonly Target[] {
  return index.record.places
    .filter((place) => place.kind === 'smart-gate-scheme')
    .flatMap((place) => pointTarget(place, 'gate'))
    .filter((scheme) => gates.every((gate) => distanceKm(gate.position, scheme.position) > SAME_GATE_KM));
}

function placeTargets(index: RecordIndex, to: 'gate' | 'seaport' | 'airport'): readonly Target[] {
  return index.record.places
    .filter((place) => TARGET_KINDS[to].includes(place.kind) && operates(index, place.id))
    .flatMap((place) => pointTarget(place, to));
}

function pointTarget(place: Place, to: AccessTarget): readonly Target[] {
  if (place.geometry?.type !== 'Point') return [];
  const { id, names, country } = place;
  const position = place.geometry.coordinates;
  return [{ to, id, placeId: id, names, position, country, accuracyM: place.accuracyM ?? 0 }];
}

function stopTargets(index: RecordIndex, to: 'railway' | 'expressway'): readonly Target[] {
  const lines = index.record.places.filter(
    (place) => STOP_LINE_KINDS[to].includes(place.kind) && operates(index, place.id),
  );
  return lines.flatMap((line) => stopsOf(index, line, to));
}

function stopsOf(index: RecordIndex, line: Place, to: 'railway' | 'expressway'): readonly Target[] {
  return rowsAt(index.stopsOfLine, line.id).map((stop) => ({
    to,
    id: line.id,
    placeId: null,
    names: stop.names,
    position: stop.position,
    country: line.country,
    accuracyM: stop.accuracyM,
  }));
}
