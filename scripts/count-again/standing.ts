import { cell, type Line, type RecordTables } from './record-tables.ts';

/** Where a family of rows stands on a day. */
export interface Standing {
  readonly state: string;
  readonly inPart: boolean;
}

/** How a dated row compares with what was seen by a day. */
export interface Verdict {
  readonly row: string;
  readonly outcome: 'reached' | 'late' | 'open' | 'no-date' | 'not-judged';
  readonly due: string;
  readonly act: string;
  /** Days past the due day, of what is late. */
  readonly daysLate: number;
}

const LADDER = ['unknown', 'under-study', 'planned', 'approved', 'under-construction', 'in-use'];
const DAY_MS = 86_400_000;

/** The rung a state stands on; -1 for what was suspended or cancelled. */
function rung(state: string): number {
  return LADDER.indexOf(state === 'operating' || state === 'completed' ? 'in-use' : state);
}

/** The rows of a subject whose first possible day is not after a day, oldest first. Same day: the later line of the file counts. */
function seenBy(tables: RecordTables, subject: string, day: string): readonly Line[] {
  const begins = (line: Line) => `${cell(line, 'date')}-01-01`.slice(0, 10);
  return tables.status
    .filter((line) => cell(line, 'subject') === subject && begins(line) <= day)
    .map((line, at) => ({ line, at }))
    .sort((a, b) => (begins(a.line) === begins(b.line) ? a.at - b.at : begins(a.line) < begins(b.line) ? -1 : 1))
    .map(({ line }) => line);
}

/** Places linked to any row of the family, by how far their state may answer for it. A place that answers fully does so once. */
function answeringPlaces(tables: RecordTables, family: readonly Line[]) {
  const ids = new Set(family.map((row) => cell(row, 'id')));
  const by = (answers: string) =>
    new Set(
      tables.featureTasks
        .filter((line) => ids.has(cell(line, 'task')) && cell(line, 'answers') === answers)
        .map((line) => cell(line, 'feature')),
    );
  const whole = by('yes');
  return { whole: [...whole], part: [...by('part')].filter((id) => !whole.has(id)) };
}

/** The subject whose rows speak for a family: the first member that has any, ever. */
function spokesman(tables: RecordTables, family: readonly Line[]): string | undefined {
  const subjects = new Set(tables.status.map((line) => cell(line, 'subject')));
  return family.map((row) => cell(row, 'id')).find((id) => subjects.has(id));
}

/** The state of a family: what is recorded of it or, lacking that, of the least advanced of its places. */
export function standingOf(tables: RecordTables, family: readonly Line[], day: string): Standing {
  const own = seenBy(tables, spokesman(tables, family) ?? '', day).at(-1);
  if (own) return { state: cell(own, 'status'), inPart: false };
  const { whole, part } = answeringPlaces(tables, family);
  for (const [places, partOnly] of [
    [whole, false],
    [part, true],
  ] as const) {
    const states = places.map((place) => {
      const last = seenBy(tables, place, day).at(-1);
      return last ? cell(last, 'status') : 'unknown';
    });
    const known = states.filter((state) => state !== 'unknown');
    // What was suspended or cancelled is no further than what nobody began.
    const height = (state: string) => Math.max(0, rung(state));
    const lowest = known.reduce<string | undefined>(
      (least, state) => (least === undefined || height(state) < height(least) ? state : least),
      undefined,
    );
    if (lowest === undefined) continue;
    const uneven = known.length < states.length || known.some((state) => rung(state) !== rung(lowest));
    return { state: lowest, inPart: partOnly || uneven };
  }
  return { state: 'unknown', inPart: false };
}

/** The last day on which a row's promise can be kept; empty where it has none or comes round every year. */
export function dueDay(row: Line): string {
  const [date, year, kind] = [cell(row, 'due_date'), cell(row, 'due_year'), cell(row, 'due_qualifier')];
  if (kind === 'annual') return '';
  if (date !== '') return lastDayOf(date);
  if (year === '') return '';
  return `${Number(year) - (kind === 'before' ? 1 : 0)}-12-31`;
}

/** The last day a date can mean, written as a year, a month or a day. */
export function lastDayOf(date: string): string {
  const [year, month, day] = date.split('-');
  if (day !== undefined) return date;
  if (month === undefined) return `${year}-12-31`;
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

/** The rung that keeps the promise; null where no state can show it. */
function rungAsked(asks: string, act: string): number | null {
  if (act === 'report') return null;
  if (act === 'proposal') return LADDER.indexOf('planned');
  if (act === 'start') return LADDER.indexOf('under-construction');
  if (act === 'submission') return LADDER.indexOf('approved');
  return LADDER.indexOf(asks === 'works' || asks === 'duty' ? 'in-use' : 'approved');
}

type Judged = 'reached' | 'short' | 'silent';

/** One row of the register against its own date. `family` begins with the row itself. */
export function verdictOn(tables: RecordTables, family: readonly Line[], day: string): Verdict {
  const row = family[0] ?? {};
  const act = cell(row, 'due_act');
  const due = dueDay(row);
  const say = (outcome: Verdict['outcome'], daysLate = 0): Verdict => ({
    row: cell(row, 'id'),
    outcome,
    due,
    act,
    daysLate,
  });
  const judged = judge(tables, family, act || 'completion', day);
  if (judged === 'reached') return say('reached');
  if (due === '') return say('no-date');
  if (due >= day) return say('open');
  if (judged === 'silent') return say('not-judged');
  return say('late', Math.round((Date.parse(day) - Date.parse(due)) / DAY_MS));
}

function judge(tables: RecordTables, family: readonly Line[], act: string, day: string): Judged {
  const row = family[0] ?? {};
  const asked = rungAsked(cell(row, 'asks'), act);
  const written = cell(tables.documents.find((line) => cell(line, 'id') === cell(row, 'document')) ?? {}, 'date');
  const ofSubject = (subject: string): Judged => {
    const all = seenBy(tables, subject, day);
    // What was planned before the document was written is no answer to a proposal it asks for.
    const counting =
      act === 'proposal' ? all.filter((line) => `${cell(line, 'date')}-01-01` >= `${written}-01-01`) : all;
    if (asked !== null && counting.some((line) => rung(cell(line, 'status')) >= asked)) return 'reached';
    // A proposal or a report that was not made leaves no trace.
    if (act === 'proposal' || act === 'report') return 'silent';
    const last = counting.at(-1);
    return last && cell(last, 'status') !== 'unknown' ? 'short' : 'silent';
  };
  const speaks = spokesman(tables, family);
  if (speaks !== undefined && seenBy(tables, speaks, day).length > 0) return ofSubject(speaks);
  const { whole, part } = answeringPlaces(tables, family);
  const wholes = whole.map(ofSubject);
  if (wholes.includes('short')) return 'short';
  if (wholes.length > 0 && wholes.every((answer) => answer === 'reached')) return 'reached';
  return part.map(ofSubject).includes('short') ? 'short' : 'silent';
}
