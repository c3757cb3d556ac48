import type { NewRow } from '../../src/model/correction/correction.ts';
import { suggestSourceId } from '../../src/model/correction/suggest-ids.ts';
import { SOURCES } from '../../src/model/record-files/sources.ts';
import type { Question } from './ask.ts';
import { askRow } from './ask-row.ts';
import type { Desk } from './desk.ts';
import { flagOf } from './row-questions.ts';
import { WORDS } from './words.ts';

const PREFIX = 'new-source-';

/** Most pages are press whose facts are cited; the others are said to be so. */
const USUAL: Readonly<Record<string, string>> = { kind: 'press', licence: 'facts-only', unlinked: 'false' };

/** Asks for a source the record does not have yet; its id is proposed at the end, when all about it is known. */
export async function askSource(
  desk: Desk,
  {
    prefix = '',
    fixed = {},
    taken = [],
  }: { prefix?: string; fixed?: Readonly<Record<string, string>>; taken?: readonly string[] } = {},
): Promise<NewRow> {
  const ids = new Set([...desk.raw.sources.map((source) => source.id), ...taken]);
  const columns = Object.keys(SOURCES.columns).filter((column) => column !== 'id');
  return askRow(desk, SOURCES, {
    prefix,
    fixed,
    first: ['url', 'publisher', 'date', ...columns],
    change: (column, { publisher = '', date = '', title_en: title = '' }) => {
      if (column === 'id') {
        return { label: WORDS[desk.lang].proposedId, initial: suggestSourceId({ publisher, date, title }, ids) };
      }
      const initial = column === 'language' ? desk.lang : USUAL[column];
      return initial === undefined ? {} : { initial };
    },
  });
}

/** New sources a conversation has collected, in the order they were met. */
export class SourceCollector {
  readonly rows: NewRow[] = [];
  private readonly desk: Desk;
  private described: Promise<string> | null = null;

  constructor(desk: Desk) {
    this.desk = desk;
  }

  /** What changes in a question whose answer is a source: a web address or `+` starts a new one. */
  readonly change: Partial<Question> = {
    make: async (typed) => {
      const known = this.desk.raw.sources.find((source) => source.url === typed);
      return known ? known.id : this.add(typed === '+' ? {} : { url: typed });
    },
  };

  /**
   * The cell of a source described on the command line (`--new-source-url …`): where the column's own flag is missing, or has a `+`
   * among its ids. Nothing where no source is described, or another one is named.
   */
  async given(column: string, prefix = ''): Promise<Readonly<Record<string, string>>> {
    const ids = this.desk.given.get(flagOf(prefix, column))?.split(';') ?? ['+'];
    const described = [...this.desk.given.keys()].some((flag) => flag.startsWith(PREFIX));
    if (!described || !ids.includes('+')) return {};
    this.described ??= this.add({});
    const made = await this.described;
    return { [column]: ids.map((id) => (id === '+' ? made : id)).join(';') };
  }

  private async add(fixed: Readonly<Record<string, string>>): Promise<string> {
    this.desk.terminal.say(`\n── ${WORDS[this.desk.lang].newSource} ──`);
    const taken = this.rows.map((row) => row.cells.id ?? '');
    // Answers of one source are not offered for the next.
    for (const flag of this.desk.answered.keys()) if (flag.startsWith(PREFIX)) this.desk.answered.delete(flag);
    const row = await askSource(this.desk, { prefix: PREFIX, fixed, taken });
    this.rows.push(row);
    return row.cells.id ?? '';
  }
}
