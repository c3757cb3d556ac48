import type { PlaceGeometry } from '../record.ts';
import type { Table } from '../record-files/table.ts';
import type { LayerId } from '../vocabulary.ts';

/** Cells of a row by column. */
export type Cells = Readonly<Record<string, string>>;

/** A field before and after; an empty text where there was or is none. */
export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** How far a geometry moved. */
export interface GeometryChange {
  readonly before: PlaceGeometry | null;
  readonly after: PlaceGeometry | null;
  /** For points the way between them, for lines the farthest a vertex lies from the other line; null when one of the two is missing. */
  readonly movedM: number | null;
  /** Drawn lengths of lines, km; 0 for points. */
  readonly beforeKm: number;
  readonly afterKm: number;
}

interface AboutSubject {
  /** Path relative to `data/`. */
  readonly file: string;
  /** Id of the place, task, line, agency, source … the change is about. */
  readonly subject: string;
}

/** One thing that is different between two states of the record. */
export type RecordChange =
  | (AboutSubject & { readonly kind: 'row-added' | 'row-removed'; readonly table: Table; readonly cells: Cells })
  | (AboutSubject & {
      readonly kind: 'row-changed';
      readonly table: Table;
      /** The row after the change. */
      readonly cells: Cells;
      readonly fields: readonly FieldChange[];
    })
  | (AboutSubject & { readonly kind: 'feature-added' | 'feature-removed'; readonly layer: LayerId | null })
  | (AboutSubject & {
      readonly kind: 'feature-changed';
      readonly fields: readonly FieldChange[];
      readonly geometry: GeometryChange | null;
    })
  | (AboutSubject & { readonly kind: 'values-changed'; readonly fields: readonly FieldChange[] })
  | (AboutSubject & { readonly kind: 'file-added' | 'file-removed' | 'file-unreadable' });
