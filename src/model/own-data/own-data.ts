import type { Geometry } from 'geojson';

/** West, south, east, north in degrees. */
export type Area = readonly [west: number, south: number, east: number, north: number];

/** A feature as a file gives it: nothing of it is checked yet. */
export interface RawFeature {
  readonly geometry: unknown;
  /** Name and value in the file's own order. */
  readonly properties: readonly (readonly [name: string, value: unknown])[];
  /** Where it stands in the file, counted from 1: the line of a table, the number of a feature. */
  readonly row: number;
}

/** A feature that can be drawn. Positions are [longitude, latitude] in degrees; a collection of geometries stays one feature. */
export interface OwnFeature {
  readonly geometry: Geometry;
  /** Values as text, empty ones left out: they are shown as text and nothing else. */
  readonly properties: readonly (readonly [name: string, value: string])[];
  readonly row: number;
}

/** What a file is, by what is in it rather than by its name. */
export type FileFormat = 'json' | 'xml' | 'table';

/** Files that are not text. */
export type BinaryKind = 'zip' | 'compressed' | 'pdf' | 'picture' | 'spreadsheet' | 'shapefile' | 'unknown';

/** Why a file cannot be shown at all. Each has its own sentence and, where there is one, its own way out. */
export type OwnDataProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'binary'; readonly looksLike: BinaryKind }
  /** `canGoOn`: large, but the reader may try. */
  | { readonly kind: 'too-large'; readonly limitMb: number; readonly canGoOn: boolean }
  | { readonly kind: 'truncated-json' }
  /** `line` where the reading stopped, if it is known. */
  | { readonly kind: 'broken-json'; readonly line: number | null }
  | { readonly kind: 'broken-xml' }
  /** Readable, but of another kind: `TopoJSON`, an XML root, a JSON type. */
  | { readonly kind: 'not-geographic'; readonly found: string }
  | { readonly kind: 'no-features' }
  /** No column names the position; `columns` are the names there are. */
  | { readonly kind: 'no-columns'; readonly columns: readonly string[] }
  /** No position can be read as a number; `example` is what stands there instead. */
  | { readonly kind: 'no-positions'; readonly rows: number; readonly example: string }
  | { readonly kind: 'swapped'; readonly count: number }
  /** Metres of a projection; `system` is the name the file gives, or how the magnitudes look. */
  | { readonly kind: 'projected'; readonly system: 'metres' | 'web-mercator' | { readonly named: string } }
  | { readonly kind: 'all-outside'; readonly count: number }
  | { readonly kind: 'failed' };

/** What was left out or guessed while the rest is shown. */
export type OwnDataWarning =
  /** `rows`: the first few, as they are counted in the file. */
  | {
      readonly kind: 'left-out';
      readonly reason: 'no-geometry' | 'unreadable' | 'swapped' | 'projected';
      readonly count: number;
      readonly rows: readonly number[];
    }
  | { readonly kind: 'outside'; readonly count: number }
  /** The text was not UTF-8; it was read as this encoding. */
  | { readonly kind: 'encoding'; readonly encoding: string }
  | { readonly kind: 'swapped-back' };

export type Reading<T> =
  | { readonly ok: T; readonly problem?: undefined }
  | { readonly ok?: undefined; readonly problem: OwnDataProblem };

/** Features that can be drawn, and what was done to get them. */
export interface OwnData {
  readonly features: readonly OwnFeature[];
  readonly warnings: readonly OwnDataWarning[];
}

export function refuse(problem: OwnDataProblem): { readonly problem: OwnDataProblem } {
  return { problem };
}
