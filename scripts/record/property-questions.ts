import * as v from 'valibot';
import { FEATURE_PROPERTIES } from '../../src/model/record-files/features.ts';
import { ask, type Question } from './ask.ts';
import type { Desk } from './desk.ts';
import { findIn } from './find-choices.ts';
import { complaintAbout, flagOf } from './row-questions.ts';

/** The questions about a feature, made from the schema of its properties. */

type Name = keyof typeof FEATURE_PROPERTIES.entries;

/** Properties of a feature but its id, as JSON values. */
export type Properties = Readonly<Partial<Record<Exclude<Name, 'id'>, unknown>>>;

/** What a property names, and whether it may name several. */
const NAMES: Partial<Record<Name, string>> = {
  province: 'provinces',
  province_before_2025: 'provinces',
  position_source: 'sources',
  name_zh_basis: 'sources',
  lead: 'agencies',
  lead_source: 'sources',
};
const ONE_ONLY: ReadonlySet<Name> = new Set(['lead', 'lead_source']);

/** An answer as the JSON value the property holds. */
function jsonOf(name: Name, answer: string): unknown {
  return name === 'accuracy_m' && /^\d+$/.test(answer) ? Number(answer) : answer;
}

/** Asks for a property; undefined when there is none. */
export async function askProperty(desk: Desk, name: Name, change: Partial<Question> = {}): Promise<unknown> {
  const schema: v.GenericSchema = FEATURE_PROPERTIES.entries[name];
  const about = v.getMetadata(schema) as Readonly<Record<'en' | 'vi', string>>;
  const to = NAMES[name];
  const search = to === undefined ? undefined : findIn(desk, to);
  const complaint = complaintAbout(schema, desk.lang);
  const answer = await ask(desk, {
    flag: flagOf('', name),
    label: `${about[desk.lang]} (${name})`,
    required: !v.is(schema, undefined),
    complaint: (text) => complaint(jsonOf(name, text)),
    ...(search ? { search, several: !ONE_ONLY.has(name) } : {}),
    ...change,
  });
  return answer === '' ? undefined : jsonOf(name, answer);
}

/** Asks for properties one after the other; those without an answer are left out. */
export async function askProperties(
  desk: Desk,
  questions: readonly (readonly [name: Exclude<Name, 'id'>, change?: Partial<Question>])[],
): Promise<Properties> {
  const properties: Partial<Record<Exclude<Name, 'id'>, unknown>> = {};
  for (const [name, change] of questions) {
    const value = await askProperty(desk, name, change);
    if (value !== undefined) properties[name] = value;
  }
  return properties;
}
