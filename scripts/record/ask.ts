import { CorrectionError } from '../../src/model/correction/correction.ts';
import type { Desk } from './desk.ts';
import { WORDS } from './words.ts';

/** Something to choose: what is written into the record, and what people read. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One question of the desk. */
export interface Question {
  /** The flag that answers it, without hyphens; also the name under which an answer is kept. */
  readonly flag: string;
  readonly label: string;
  readonly required: boolean;
  /** What is wrong with an answer, in words; null when it is right. */
  readonly complaint: (answer: string) => string | null;
  /** All answers there are. */
  readonly choices?: readonly Choice[];
  /** Where there are many: those that fit what was typed. */
  readonly search?: (typed: string) => readonly Choice[];
  /** Several answers, joined by `;` in the cell. */
  readonly several?: boolean;
  /** What an empty line means. */
  readonly initial?: string;
  /** Instead of choosing, `+` or a web address starts something new; gives its id, or null when that is no answer. */
  readonly make?: (typed: string) => Promise<string | null>;
}

function missing({ flag }: Question): CorrectionError {
  return new CorrectionError({ en: `--${flag} is missing.`, vi: `Thiếu --${flag}.` });
}

function wrong({ flag }: Question, complaint: string): CorrectionError {
  return new CorrectionError({ en: `--${flag} ${complaint}`, vi: `--${flag} ${complaint}` });
}

async function typed(desk: Desk, question: Question, prompt: string): Promise<string> {
  const line = await desk.terminal.ask(prompt);
  if (line === null) throw missing(question);
  return line.normalize('NFC').trim();
}

function list(desk: Desk, choices: readonly Choice[]): void {
  const width = String(choices.length).length;
  for (const [at, { value, label }] of choices.entries()) {
    desk.terminal.say(`  ${String(at + 1).padStart(width)}  ${label === value ? value : `${label}  (${value})`}`);
  }
}

/** The choice a number or the words themselves name. */
function chosen(choices: readonly Choice[], answer: string): Choice | undefined {
  const number = /^\d+$/.test(answer) ? choices[Number(answer) - 1] : undefined;
  return choices.find(({ value }) => value === answer) ?? number;
}

/** One value: typed, chosen from a list, or found by a part of its name. Empty when an empty line is an answer. */
async function askOne(desk: Desk, question: Question, label: string, mayBeEmpty: boolean): Promise<string> {
  const words = WORDS[desk.lang];
  const { initial, search, make } = question;
  let choices = question.choices ?? [];
  desk.terminal.say(`\n${label}${initial ? `  [${initial}]` : mayBeEmpty ? `  (${words.optional})` : ''}`);
  list(desk, choices);
  for (;;) {
    const answer = await typed(desk, question, '> ');
    if (answer === '' && (initial || mayBeEmpty)) return initial ?? '';
    const choice = chosen(choices, answer);
    if (choice) return choice.value;
    const made = make && (answer === '+' || /^https?:\/\//.test(answer)) ? await make(answer) : null;
    if (made !== null) return made;
    if (question.choices) {
      desk.terminal.say(words.chooseNumber(choices.length));
      continue;
    }
    const complaint = answer === '' ? words.needed : question.complaint(answer);
    if (!search) {
      if (complaint === null) return answer;
      desk.terminal.say(complaint);
      continue;
    }
    const exact = complaint === null ? chosen(search(answer), answer) : undefined;
    if (exact) return exact.value;
    choices = answer === '' ? [] : search(answer);
    list(desk, choices);
    desk.terminal.say(choices.length > 0 ? words.numberOrWords : words.nothingFound);
  }
}

async function askSeveral(desk: Desk, question: Question): Promise<string> {
  const values: string[] = [];
  for (;;) {
    const first = values.length === 0;
    const one: Question = first ? question : { ...question, initial: '' };
    const label = first ? question.label : WORDS[desk.lang].another(question.label);
    const value = await askOne(desk, one, label, !first || !question.required);
    if (value === '') return values.join(';');
    const parts = value.split(';').filter((part) => !values.includes(part));
    values.push(...parts);
    if (first && value === question.initial) return value;
  }
}

/**
 * The answer to a question: given on the command line, or asked until it is right.
 * @throws CorrectionError when what was given is wrong, or nothing more can be asked
 */
export async function ask(desk: Desk, asked: Question): Promise<string> {
  const given = desk.given.get(asked.flag);
  if (given !== undefined) {
    const complaint = given === '' && !asked.required ? null : asked.complaint(given);
    if (complaint !== null) throw wrong(asked, complaint);
    return given;
  }
  const initial = desk.answered.get(asked.flag) ?? asked.initial;
  const question: Question = initial ? { ...asked, initial } : asked;
  if (desk.unattended) {
    if (question.required && !question.initial) throw missing(question);
    return question.initial ?? '';
  }
  const answer = question.several
    ? await askSeveral(desk, question)
    : await askOne(desk, question, question.label, !question.required);
  desk.answered.set(question.flag, answer);
  return answer;
}

/** A yes or a no; `--yes` and an empty line mean yes. */
export async function confirm(desk: Desk, text: string): Promise<boolean> {
  if (desk.unattended) return true;
  const words = WORDS[desk.lang];
  for (;;) {
    const answer = (await desk.terminal.ask(`\n${text} ${words.yesNo} `))?.trim().toLowerCase();
    if (answer === undefined || answer === 'n' || answer === 'no' || answer === 'k' || answer === 'không') return false;
    if (answer === '' || answer === 'y' || answer === 'yes' || answer === 'c' || answer === 'có') return true;
  }
}
