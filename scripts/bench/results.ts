import type { GrownBuild } from './grow-and-build.ts';
import type { Action, ActionCost } from './measure-actions.ts';
import type { Load } from './measure-load.ts';
import type { Memory } from './measure-memory.ts';
import type { OwnDataCost } from './measure-own-data.ts';
import type { PageHealth } from './measure-pages.ts';

export type ActionCosts = Readonly<Record<Action, ActionCost | null>>;

/** Everything one run of the bench has found; what was not asked for is absent. */
export interface Results {
  readonly date?: string;
  readonly machine?: Machine;
  readonly loads?: Readonly<Record<string, Load>>;
  readonly actions?: Readonly<Record<string, ActionCosts>>;
  readonly frames?: Readonly<Record<string, number>>;
  readonly builds?: readonly GrownBuild[];
  /** The atlas with grown records, by number of places. */
  readonly grown?: Readonly<Record<string, ActionCosts>>;
  readonly memory?: Memory;
  /** A key in the search of the atlas. */
  readonly search?: ActionCost;
  readonly ownData?: OwnDataCost;
  readonly pages?: readonly PageHealth[];
  readonly tiles?: TilesResult;
}

export interface Machine {
  readonly cores: number;
  readonly memoryGb: number;
  readonly renderer: string;
  readonly protocol: string;
  /** Work waiting for a core when the bench began: more than the cores means that others were at work too. */
  readonly load: number;
}

/** A tile archive of many places, built and browsed. */
export interface TilesResult {
  readonly places: number;
  readonly buildS: number;
  readonly buildPeakMb: number;
  readonly archiveMb: number;
  readonly views: readonly { readonly what: string; readonly requests: number; readonly kilobytes: number }[];
  readonly heapMb: number;
  readonly filterLongestP95Ms: number;
}
