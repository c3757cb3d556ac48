import * as v from 'valibot';
import type { Located, Said } from './problem.ts';

/** Row of this table whose `column` holds ids of `to`. `to` is a table id, `features`, or `subjects` (a place or a task). */
export interface ForeignKey {
  readonly column: string;
  readonly to: string;
}

/** A CSV file of the record: one source for its checks, types, JSON Schema and the words about its columns. */
export interface Table<E extends v.ObjectEntries = v.ObjectEntries> {
  readonly id: string;
  /** Relative to `data/`. */
  readonly path: string;
  readonly title: Said;
  /** Columns in the order of the file. */
  readonly columns: E;
  /** Columns that together name a row. */
  readonly key: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}

/** What reading a row of the table gives. */
export type RowOf<T extends { readonly columns: v.ObjectEntries }> = Located<
  Readonly<v.InferOutput<v.ObjectSchema<T['columns'], undefined>>>
>;

/** A table whose key and foreign keys name columns it has. */
export function defineTable<const E extends v.ObjectEntries>(
  table: Omit<Table<E>, 'key' | 'foreignKeys'> & {
    readonly key: readonly (keyof E & string)[];
    readonly foreignKeys: readonly (ForeignKey & { readonly column: keyof E & string })[];
  },
): Table<E> {
  return table;
}

/** A cell with what it means. */
export function column<const S extends v.GenericSchema<string, unknown>>(cell: S, en: string, vi: string) {
  return v.pipe(cell, v.metadata({ ...v.getMetadata(cell), en, vi }));
}
