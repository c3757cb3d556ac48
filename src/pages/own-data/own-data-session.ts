import { type AccessNetwork, accessFrom, accessNetwork } from '../../model/access.ts';
import type { AccessTargets } from '../../model/access-targets.ts';
import type { TrafficLine } from '../../model/network.ts';
import { type CheckOptions, checkFeatures, eachPosition } from '../../model/own-data/check-features.ts';
import { countryAt, type Land } from '../../model/own-data/country-at.ts';
import {
  type FileFormat,
  type OwnDataWarning,
  type OwnFeature,
  type RawFeature,
  type Reading,
  refuse,
} from '../../model/own-data/own-data.ts';
import { type PackedFeatures, packFeatures } from '../../model/own-data/pack-features.ts';
import { featureName } from '../../model/own-data/property-text.ts';
import { readOwnFile } from '../../model/own-data/read-own-file.ts';
import type { Access, LonLat } from '../../model/record.ts';
import { loadBasemapPart } from '../load-basemap.ts';

/** Features as they are drawn, and what the reader should know about them. */
export interface DrawnData {
  readonly packed: PackedFeatures;
  readonly warnings: readonly OwnDataWarning[];
}

/** One feature as its card shows it. */
export interface FeatureDetails {
  readonly name: string | null;
  readonly properties: readonly (readonly [name: string, value: string])[];
  readonly row: number;
  /** A position of it. */
  readonly at: LonLat;
  /** True for a single point: distances are measured from points only. */
  readonly isPoint: boolean;
}

/** What distances are measured to and along. */
export interface Ground {
  readonly targets: AccessTargets;
  readonly lines: readonly TrafficLine[];
  /** The base map's countries, or where they are to be fetched. */
  readonly land: Land | string;
}

/**
 * One file of a reader: reads it, keeps its properties, answers questions about its features. It runs in a worker, so that the page
 * stays free; where workers are forbidden it runs in the page.
 */
export class OwnDataSession {
  private raw: RawFeature[] = [];
  private fileWarnings: readonly OwnDataWarning[] = [];
  private features: readonly OwnFeature[] = [];
  private network: AccessNetwork | null = null;
  private land: Land | null = null;

  /** Reads JSON or a table. */
  read = async (file: Blob, format: Exclude<FileFormat, 'xml'>, options: CheckOptions): Promise<Reading<DrawnData>> => {
    const reading = readOwnFile(new Uint8Array(await file.arrayBuffer()), format);
    if (reading.problem) return reading;
    this.raw = [...reading.ok.features];
    this.fileWarnings = reading.ok.warnings;
    return this.check(options);
  };

  /** Takes features that were read elsewhere (XML needs the page's own reader). */
  add = async (features: readonly RawFeature[], warnings: readonly OwnDataWarning[]): Promise<number> => {
    for (const feature of features) this.raw.push({ ...feature, row: this.raw.length + 1 });
    this.fileWarnings = warnings;
    return this.raw.length;
  };

  /** Checks what was read, once more if the reader wants positions swapped, and packs it. */
  check = async (options: CheckOptions): Promise<Reading<DrawnData>> => {
    if (this.raw.length === 0) return refuse({ kind: 'no-features' });
    const checked = checkFeatures(this.raw, options);
    if (checked.problem) return checked;
    this.features = checked.ok.features;
    // What was given is not needed any more: only what is shown stays in memory.
    this.raw = [];
    return {
      ok: { packed: packFeatures(this.features), warnings: [...this.fileWarnings, ...checked.ok.warnings] },
    };
  };

  describe = async (feature: number): Promise<FeatureDetails | null> => {
    const found = this.features[feature];
    if (!found) return null;
    let at: LonLat | null = null;
    eachPosition(found.geometry, ([lon = 0, lat = 0]) => {
      at ??= [lon, lat];
    });
    if (!at) return null;
    const { properties, row, geometry } = found;
    return { name: featureName(properties), properties, row, at, isPoint: geometry.type === 'Point' };
  };

  /** The nearest gate, seaport, airport, railway and expressway from a feature that is a point. */
  distances = async (feature: number, ground: Ground): Promise<readonly Access[]> => {
    const geometry = this.features[feature]?.geometry;
    if (geometry?.type !== 'Point') return [];
    const [lon = 0, lat = 0] = geometry.coordinates;
    this.network ??= accessNetwork(ground.targets, ground.lines);
    this.land ??= (await loadBasemapPart(ground.land)) as Land;
    const country = countryAt(this.land, [lon, lat]);
    return accessFrom({ position: [lon, lat], country, accuracyM: 0 }, this.network);
  };
}
