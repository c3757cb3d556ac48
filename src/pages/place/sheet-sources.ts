import { isAim } from '../../i18n/record-words.ts';
import { leadsOfPlace } from '../../model/lead-agency.ts';
import type { Figure, PlaceId, Source, SourceId, StatusRow } from '../../model/record.ts';
import { type RecordIndex, rowsAt } from '../../model/record-index.ts';
import { stateInYear } from '../../model/state-in-year.ts';
import { figuresByKey } from './figures-by-key.ts';

/** A source of a sheet, numbered in the order of reading, and the spots that cite it. */
export interface CitedSource {
  readonly number: number;
  readonly source: Source;
  /** Names of the citing spots, in the order of reading; the citation's anchor is `citationAnchor(number, spot)`. */
  readonly spots: readonly string[];
}

/** Spots where the sheet cites. Every one of them is named here and nowhere else. */
export const SPOTS = {
  name: 'name',
  status: 'status',
  position: 'position',
  lead: (lead: number) => `lead-${lead}`,
  successor: (lead: number, body: number, step: number) => `lead-${lead}-${body}-${step}`,
  figure: (figure: Figure) => `figure-${figure.id}`,
  history: (row: number) => `history-${row}`,
} as const;

/** Anchor of a citation; the source list leads back to it. */
export function citationAnchor(number: number, spot: string): string {
  return `cite-${number}-${spot}`;
}

/** Anchor of a source in the list. */
export function sourceAnchor(number: number): string {
  return `source-${number}`;
}

/** The place's dated states, newest first. */
export function historyInOrder(rows: readonly StatusRow[]): readonly StatusRow[] {
  return rows.toReversed();
}

/** Every source of a place's sheet, numbered by first citation, top to bottom. Ids the record does not have are left out. */
export function sheetSources(index: RecordIndex, placeId: PlaceId, year: number | null): readonly CitedSource[] {
  const spotsOf = new Map<SourceId, string[]>();
  for (const [spot, sources] of citations(index, placeId, year)) {
    for (const id of new Set(sources)) spotsOf.set(id, [...(spotsOf.get(id) ?? []), spot]);
  }
  return [...spotsOf]
    .flatMap(([id, spots]) => {
      const source = index.sourceById.get(id);
      return source ? [{ source, spots }] : [];
    })
    .map((cited, at) => ({ number: at + 1, ...cited }));
}

/** In the order of the sheet: name, status, figures, leads, position, history. */
function* citations(
  index: RecordIndex,
  placeId: PlaceId,
  year: number | null,
): Generator<readonly [string, readonly SourceId[]]> {
  const place = index.placeById.get(placeId);
  if (!place) return;
  yield [SPOTS.name, place.zhNameSources ?? []];
  yield [SPOTS.status, stateInYear(index, place.id, year).row?.sources ?? []];
  for (const [at, lead] of leadsOfPlace(index, place.id).leads.entries()) {
    if (lead.source) yield [SPOTS.lead(at), [lead.source]];
    for (const [body, { successors }] of lead.bodies.entries()) {
      for (const [step, successor] of successors.entries()) yield [SPOTS.successor(at, body, step), [successor.source]];
    }
  }
  for (const figure of figuresInOrder(rowsAt(index.figuresOf, place.id))) yield [SPOTS.figure(figure), [figure.source]];
  yield [SPOTS.position, place.positionSources ?? []];
  for (const [at, row] of historyInOrder(rowsAt(index.statusesOf, place.id)).entries())
    yield [SPOTS.history(at), row.sources];
}

/** As the sheet lists them: measured ones first, then what plans aim at; those of one key together. */
function figuresInOrder(figures: readonly Figure[]): readonly Figure[] {
  const measured = figures.filter((figure) => !isAim(figure.key));
  const aims = figures.filter((figure) => isAim(figure.key));
  return [...figuresByKey(measured), ...figuresByKey(aims)].flatMap((group) => group.rows);
}
