import { type Filter, NO_FILTER } from '../../model/filter.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import { type Commitment, isLedBy, rowsOf } from '../../model/report/commitments.ts';
import { taskInYear } from '../../model/report/task-in-year.ts';
import { isHan, wordsOf } from '../../model/search-folding.ts';

/** The restrictions a register understands; it leaves those about places alone. */
export type RegisterFilter = Pick<Filter, 'q' | 'status' | 'topic' | 'agency'>;

/** True when nothing narrows the register. */
export function isOpen(filter: RegisterFilter): boolean {
  return filter.q.trim() === '' && [filter.status, filter.topic, filter.agency].every((list) => list.length === 0);
}

/** The whole filter without what a register understands. */
export function opened(filter: Filter): Filter {
  const { q, status, topic, agency } = NO_FILTER;
  return { ...filter, q, status, topic, agency };
}

/**
 * The commitments that pass, in their order. Lists are "or" inside and "and" between; a state is that of the chosen year; a body
 * stands for those it took over from too.
 */
export function filterRegister(
  index: RecordIndex,
  commitments: readonly Commitment[],
  filter: RegisterFilter,
  year: number | null,
): readonly Commitment[] {
  const words = wordsOf(filter.q);
  return commitments.filter(
    (commitment) =>
      (filter.topic.length === 0 || filter.topic.includes(commitment.task.theme)) &&
      (filter.agency.length === 0 || filter.agency.some((agency) => isLedBy(commitment, agency))) &&
      (filter.status.length === 0 || filter.status.includes(taskInYear(index, commitment, year).state.status)) &&
      (words.length === 0 || containsWords(textOf(commitment), words)),
  );
}

/** True when every word begins a word of the text; Chinese may stand anywhere in it. */
function containsWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(isHan(word) ? word : ` ${word}`));
}

const texts = new WeakMap<Commitment, string>();

/** What the search looks into: titles, ids, objects, agencies as written and as they are called today. Kept per commitment. */
function textOf(commitment: Commitment): string {
  const text = texts.get(commitment) ?? wordsIn(commitment);
  texts.set(commitment, text);
  return text;
}

function wordsIn(commitment: Commitment): string {
  const rows = rowsOf(commitment);
  const bodies = [...commitment.leads, ...commitment.otherLeads].flatMap((lead) => lead.bodies);
  const texts = [
    ...rows.flatMap((task) => [task.title, task.id, ...(task.objects ?? []), ...task.leads, ...task.coordinators]),
    ...bodies.flatMap((body) => [body.agency.name, ...body.successors.map((successor) => successor.agency.name)]),
  ];
  return texts.map((text) => ` ${wordsOf(text).join(' ')}`).join('');
}
