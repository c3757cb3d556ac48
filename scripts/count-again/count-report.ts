import { cell, type Line, list, type RecordTables } from './record-tables.ts';
import { lastDayOf, standingOf, type Verdict, verdictOn } from './standing.ts';

/** What a progress report counts, each number as the ids behind it, in the order of the alphabet. */
export interface Counts {
  readonly commitments: readonly string[];
  readonly byState: Readonly<Record<string, readonly string[]>>;
  readonly byOutcome: Readonly<Record<string, readonly string[]>>;
  readonly changed: readonly string[];
  readonly dueWithin: readonly string[];
  readonly withoutAgency: readonly string[];
  /** Longest first. */
  readonly late: readonly { readonly id: string; readonly days: number }[];
  /** Every date set, with the row that sets it. */
  readonly dates: readonly DateSet[];
}

/** A date, the row that sets it, and what became of it. */
export interface DateSet {
  readonly row: string;
  readonly due: string;
  readonly outcome: Verdict['outcome'];
  /** Days past the due day, of what is late. */
  readonly days: number;
}

/** The days of a report, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** A promise and the rows of the register that say it: the head first. */
type Family = readonly [Line, ...Line[]];

/** Counts a document's promises; rows marked `same_as` count with the row they repeat. */
export function countDocument(tables: RecordTables, document: string, days: Days): Counts {
  const heads = tables.tasks.filter((row) => cell(row, 'document') === document && cell(row, 'same_as') === '');
  return count(
    tables,
    heads.map((head) => [head, ...repeatsOf(tables, head)]),
    days,
  );
}

/** Counts the promises a body leads, by its own name or as the successor of a body that is named. */
export function countAgency(tables: RecordTables, agency: string, days: Days): Counts {
  const led = tables.tasks.filter((row) => leadingBodies(tables, row).has(agency));
  const families = new Map<string, Line[]>();
  for (const row of led) {
    const key = cell(row, 'same_as') || cell(row, 'id');
    families.set(key, [...(families.get(key) ?? []), row]);
  }
  const inOrder = [...families.values()].map((rows): Family => {
    const head =
      rows.find((row) => cell(row, 'same_as') === '') ?? rows.find((row) => cell(row, 'leads') !== '') ?? rows[0];
    return [head ?? {}, ...rows.filter((row) => row !== head)];
  });
  return count(tables, inOrder, days);
}

function repeatsOf(tables: RecordTables, head: Line): readonly Line[] {
  return tables.tasks.filter((row) => cell(row, 'same_as') === cell(head, 'id'));
}

/** A row and all that say the same: itself, the row it repeats, the other repeats. */
function sayTheSame(tables: RecordTables, row: Line): readonly Line[] {
  const head = tables.tasks.find((other) => cell(other, 'id') === cell(row, 'same_as')) ?? row;
  return [...new Set([row, head, ...repeatsOf(tables, head)])];
}

/** The rows that name who leads a row: itself or, where it names nobody, those that assign it. */
function namingRows(tables: RecordTables, row: Line): readonly Line[] {
  if (cell(row, 'leads') !== '') return [row];
  const assigning = tables.links
    .filter((link) => cell(link, 'from') === cell(row, 'id') && cell(link, 'relation') === 'assigned-by')
    .map((link) => cell(link, 'to'));
  return tables.tasks.filter((other) => assigning.includes(cell(other, 'id')) && cell(other, 'leads') !== '');
}

function leadingBodies(tables: RecordTables, row: Line): ReadonlySet<string> {
  const bodies = new Set<string>();
  for (const naming of namingRows(tables, row)) {
    for (const name of list(naming, 'leads')) {
      const entries = tables.agencyNames.filter((entry) => cell(entry, 'name_in_document') === name);
      const entry = entries.find((one) => list(one, 'documents').includes(cell(naming, 'document'))) ?? entries[0];
      for (const id of entry ? list(entry, 'agencies') : []) {
        for (let at: string = id; at !== '' && !bodies.has(at); ) {
          bodies.add(at);
          at = cell(tables.agencies.find((agency) => cell(agency, 'id') === at) ?? {}, 'successor');
        }
      }
    }
  }
  return bodies;
}

function count(tables: RecordTables, families: readonly Family[], { from, to }: Days): Counts {
  const eve = new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10);
  const rows = families.map((family) => {
    const same = sayTheSame(tables, family[0]);
    const dates = datesOf(tables, family, to);
    return {
      id: cell(family[0], 'id'),
      before: standingOf(tables, same, eve),
      now: standingOf(tables, same, to),
      dates,
      verdict: dates.find(({ outcome }) => outcome !== 'reached') ?? dates.at(-1) ?? verdictOn(tables, same, to),
      named: family.some((row) => namingRows(tables, row).length > 0),
    };
  });
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();
  return {
    commitments: ids(rows),
    byState: groups(rows, ({ now }) => now.state),
    byOutcome: groups(rows, ({ verdict }) => verdict.outcome),
    changed: ids(rows.filter(({ before, now }) => before.state !== now.state || before.inPart !== now.inPart)),
    dueWithin: ids(rows.filter(({ dates }) => dates.some(({ due }) => due >= from && due <= to))),
    withoutAgency: ids(rows.filter(({ named }) => !named)),
    dates: rows.flatMap(({ dates }) =>
      dates.map(({ row, due, outcome, daysLate }) => ({ row, due, outcome, days: daysLate })),
    ),
    late: rows
      .filter(({ verdict }) => verdict.outcome === 'late')
      .map(({ id, verdict }) => ({ id, days: verdict.daysLate }))
      .sort((a, b) => b.days - a.days || (a.id < b.id ? -1 : 1)),
  };
}

/** The dates the rows of a family set, earliest first; the same date for the same act once. */
function datesOf(tables: RecordTables, family: Family, day: string): readonly Verdict[] {
  const dates = new Map<string, Verdict>();
  for (const row of family) {
    const verdict = verdictOn(tables, sayTheSame(tables, row), day);
    const key = `${verdict.due} ${verdict.act}`;
    if (verdict.due !== '' && !dates.has(key)) dates.set(key, verdict);
  }
  return [...dates.values()].sort((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1));
}

function groups<Row extends { readonly id: string }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): Record<string, readonly string[]> {
  const found: Record<string, string[]> = {};
  for (const row of rows) found[keyOf(row)] = [...(found[keyOf(row)] ?? []), row.id].sort();
  return found;
}

/** The last day a record that looked up to `asOf` can speak of, within the days asked for. */
export function knownDays({ from, to }: Days, asOf: string): Days {
  const end = lastDayOf(asOf);
  return { from: from < end ? from : end, to: to < end ? to : end };
}
