import type { SourceId } from '../../model/record.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import type { CitedSource } from '../place/sheet-sources.ts';

/** A spot of a page that cites, and what it cites. */
export type Citation = readonly [spot: string, sources: readonly SourceId[]];

/** The sources of a page, numbered by first citation. Ids the record does not have are left out. */
export function citedInOrder(index: RecordIndex, citations: readonly Citation[]): readonly CitedSource[] {
  const spotsOf = new Map<SourceId, string[]>();
  for (const [spot, sources] of citations) {
    for (const id of new Set(sources)) spotsOf.set(id, [...(spotsOf.get(id) ?? []), spot]);
  }
  return [...spotsOf]
    .flatMap(([id, spots]) => {
      const source = index.sourceById.get(id);
      return source ? [{ source, spots }] : [];
    })
    .map((cited, at) => ({ number: at + 1, ...cited }));
}
