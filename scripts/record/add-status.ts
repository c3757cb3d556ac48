import { statusDateText } from '../../src/i18n/record-words.ts';
import { type Correction, type NewRow, NO_CORRECTION } from '../../src/model/correction/correction.ts';
import { STATUS } from '../../src/model/record-files/status.ts';
import { ask } from './ask.ts';
import { askRow } from './ask-row.ts';
import { SourceCollector } from './ask-sources.ts';
import type { Desk } from './desk.ts';
import { nameOf } from './find-choices.ts';
import { questionOf } from './row-questions.ts';
import { WORDS } from './words.ts';

/** What the record says about a place or task now, in one line. */
function stateNow(desk: Desk, subject: string): string {
  const { dict, index, lang } = desk;
  const last = index.statusesOf.get(subject)?.at(-1);
  if (!last) return WORDS[lang].noState;
  const words = index.taskById.has(subject) ? dict.record.taskStatuses : dict.record.statuses;
  return WORDS[lang].now(`${words[last.status]}, ${statusDateText(dict, last)}. ${last.note}`);
}

/**
 * Asks for a row of status.csv: what is true now, since when, and where it stands.
 * @param subject known already; left out, it is asked for and its present state shown
 */
export async function askStatus(desk: Desk, sources: SourceCollector, subject?: string, prefix = ''): Promise<NewRow> {
  const words = WORDS[desk.lang];
  const id = subject ?? (await ask(desk, { ...questionOf(desk, STATUS, 'subject', prefix), label: words.subject }));
  if (subject === undefined) desk.terminal.say(`\n${nameOf(desk, id)}\n${stateNow(desk, id)}`);
  return askRow(desk, STATUS, {
    prefix,
    fixed: { subject: id, ...(await sources.given('sources', prefix)) },
    change: (column) => (column === 'sources' ? { label: words.source, ...sources.change } : {}),
  });
}

/** `npm run record`: a new state of a place or task. */
export async function addStatus(desk: Desk): Promise<Correction> {
  const sources = new SourceCollector(desk);
  const row = await askStatus(desk, sources);
  return { ...NO_CORRECTION, rows: [...sources.rows, row] };
}
