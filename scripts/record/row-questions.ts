import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { figureLabel, wordFor } from '../../src/i18n/record-words.ts';
import { firstDay } from '../../src/model/dates.ts';
import { complain } from '../../src/model/record-files/cell-complaints.ts';
import { FIGURE_UNITS } from '../../src/model/record-files/figure-vocabulary.ts';
import { ONE_COMPLAINT_A_CELL } from '../../src/model/record-files/schema-problems.ts';
import type { Table } from '../../src/model/record-files/table.ts';
import { fold } from '../../src/model/search-folding.ts';
import type { Choice, Question } from './ask.ts';
import type { Desk } from './desk.ts';
import { findIn } from './find-choices.ts';
import { WORDS } from './words.ts';

/** The questions of a table, one a column, made from its schema: what it means, what may stand in it, what it points to. */

type Cell = v.GenericSchema<string, unknown>;

function schemaOf(cell: Cell) {
  return toJsonSchema(cell, { typeMode: 'input', errorMode: 'ignore' });
}

/** Words a cell may hold, none for an open one; and whether it may be empty. */
function shapeOf(cell: Cell): { readonly words: readonly string[]; readonly optional: boolean } {
  const whole = schemaOf(cell);
  const filled = whole.anyOf?.at(-1) ?? whole;
  const words = typeof filled === 'object' ? (filled.enum ?? []) : [];
  return { words: words.filter((word): word is string => typeof word === 'string'), optional: v.is(cell, '') };
}

/** What is wrong with a cell, in the words of the check; null when nothing is. */
export function complaintAbout(cell: v.GenericSchema, lang: Desk['lang']): (answer: unknown) => string | null {
  return (answer) => {
    const parsed = v.safeParse(cell, answer, ONE_COMPLAINT_A_CELL);
    if (parsed.success) return null;
    let issue: v.BaseIssue<unknown> = parsed.issues[0];
    for (let inner = issue.issues?.at(-1); inner; inner = issue.issues?.at(-1)) issue = inner;
    const { what, mend } = complain(issue.message, String(answer), issue.expected ?? '');
    return `${what[lang]}. ${mend[lang]}`;
  };
}

/** Vocabularies whose words the dictionaries have, by column. */
function labelsFor(desk: Desk, column: string): Readonly<Record<string, string>> {
  const { record } = desk.dict;
  const byColumn: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    status: record.statuses,
    kind: { ...record.kinds, ...record.taskKinds },
    country: record.countries,
    theme: record.themes,
    confidence: record.confidences,
  };
  return byColumn[column] ?? {};
}

/** Words of a vocabulary as choices, with what they mean. */
export function choicesOf(desk: Desk, column: string, words: readonly string[]): readonly Choice[] {
  const labels = labelsFor(desk, column);
  return words.map((value) => ({ value, label: wordFor(labels, value) }));
}

/** Keys a figure may have, measured ones first, by their words or a part of the key. */
function findKey(desk: Desk): (typed: string) => readonly Choice[] {
  const keys = Object.keys(FIGURE_UNITS);
  const all = [...keys, ...keys.map((key) => `target_${key}`)].map((value) => {
    const label = figureLabel(desk.dict, value);
    return { value, label, words: fold(`${value} ${label}`) };
  });
  return (typed) => {
    const exact = all.filter(({ value }) => value === typed);
    return exact.length > 0 ? exact : all.filter(({ words }) => words.includes(fold(typed)));
  };
}

/** The flag of a column: `note_en` → `note-en`, with a prefix for rows asked beside another one. */
export function flagOf(prefix: string, column: string): string {
  return `${prefix}${column.replaceAll(/[_:]/g, '-')}`;
}

/** Columns with the day a source speaks of: not after today. */
const PAST: ReadonlySet<string> = new Set(['status.date', 'figures.as_of', 'sources.date', 'documents.date']);

function notAfterToday(desk: Desk, complaint: Question['complaint']): Question['complaint'] {
  return (answer) =>
    complaint(answer) ?? (firstDay(answer) > desk.today ? WORDS[desk.lang].afterToday(desk.today) : null);
}

/** The question a column asks. */
export function questionOf(desk: Desk, table: Table, column: string, prefix = ''): Question {
  const cell = table.columns[column] as Cell;
  const about = v.getMetadata(cell) as Readonly<Record<'en' | 'vi' | 'field', string>>;
  const { words, optional } = shapeOf(cell);
  const to = table.foreignKeys.find((key) => key.column === column)?.to;
  const search = to ? findIn(desk, to) : table.id === 'figures' && column === 'key' ? findKey(desk) : undefined;
  const flag = flagOf(prefix, column);
  const complaint = complaintAbout(cell, desk.lang);
  return {
    flag,
    label: `${about[desk.lang]} (${column})`,
    required: !optional,
    complaint: PAST.has(`${table.id}.${column}`) ? notAfterToday(desk, complaint) : complaint,
    ...(words.length > 0 ? { choices: choicesOf(desk, column, words) } : {}),
    ...(search ? { search } : {}),
    ...(about.field === 'list' && search ? { several: true } : {}),
  };
}
