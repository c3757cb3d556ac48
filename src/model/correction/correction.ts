import type { PlaceGeometry } from '../record.ts';
import type { FEATURE_PROPERTIES } from '../record-files/features.ts';
import type { Table } from '../record-files/table.ts';
import type { LayerId } from '../vocabulary.ts';

/** A row to be added to a table: its cells as text, by column. A column left out is an empty cell. */
export interface NewRow {
  readonly table: Table;
  readonly cells: Readonly<Record<string, string>>;
}

/** One cell of a row that stands already. `key` holds the row's key columns, in the order of the table's key. */
export interface CellChange {
  readonly table: Table;
  readonly key: readonly string[];
  readonly column: string;
  readonly value: string;
}

/** Properties of a feature as they stand in the file: flat JSON values by name. */
export type LooseProperties = Readonly<
  { id: string } & Partial<Record<keyof typeof FEATURE_PROPERTIES.entries, unknown>>
>;

/**
 * A feature to be added, or the part of one that changes: properties are laid over those it has, the geometry takes the place of its
 * own. `geometry` left out keeps it; null says that the position is not known.
 */
export interface FeatureChange {
  readonly layer: LayerId;
  readonly properties: LooseProperties;
  readonly geometry?: PlaceGeometry | null;
}

/** What someone asks to be changed in the record's files, before it is checked. Rows are added in their order. */
export interface Correction {
  readonly rows: readonly NewRow[];
  readonly cells: readonly CellChange[];
  readonly features: readonly FeatureChange[];
  /** The day up to which the record has looked after the correction; left out, it stays. */
  readonly asOf?: string;
}

export const NO_CORRECTION: Correction = { rows: [], cells: [], features: [] };

/** Raised where a correction does not fit the files it is meant for. `said` is for people. */
export class CorrectionError extends Error {
  readonly said: { readonly en: string; readonly vi: string };

  constructor(said: { readonly en: string; readonly vi: string }) {
    super(said.en);
    this.name = 'CorrectionError';
    this.said = said;
  }
}
