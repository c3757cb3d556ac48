import { groupRows } from '../../src/model/check/group-rows.ts';
import { breakValue, HOWS, type Mutation, pick } from './mutation.ts';

type Path = readonly (string | number)[];

function* leaves(value: unknown, path: Path = []): Iterable<{ readonly path: Path; readonly value: unknown }> {
  if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      yield* leaves(member, [...path, Array.isArray(value) ? Number(name) : name]);
    }
  } else yield { path, value };
}

function put(value: unknown, [step, ...rest]: Path, leaf: unknown): unknown {
  if (step === undefined) return leaf;
  if (Array.isArray(value)) return value.map((member: unknown, at) => (at === step ? put(member, rest, leaf) : member));
  const members = Object.entries(value as Readonly<Record<string, unknown>>).map(([name, member]) => [
    name,
    name === step ? put(member, rest, leaf) : member,
  ]);
  return Object.fromEntries(members);
}

/** Every field of a JSON file broken in one of the ways, by chance; entries of a list are one field. */
export function* breakJson(file: string, text: string): Iterable<Mutation> {
  const whole: unknown = JSON.parse(text);
  const byField = groupRows(leaves(whole), ({ path }) =>
    path.map((step) => (typeof step === 'number' ? '*' : step)).join('.'),
  );
  for (const [field, places] of byField) {
    const how = pick(`${file} ${field}`, HOWS);
    const place = pick(`${file} ${field}`, places, ({ path }) => path.join('.'));
    const before = String(place?.value);
    const others = places.map(({ value }) => String(value));
    const after = how ? breakValue(before, how, others, `${file} ${field}`) : null;
    if (!how || !place || after === null) continue;
    const isNumber = typeof place.value === 'number' && /^-?\d+(?:\.\d+)?$/.test(after);
    const value = after === '' ? undefined : isNumber ? Number(after) : after;
    const broken = `${JSON.stringify(put(whole, place.path, value), null, 2)}\n`;
    yield { file, field, how, line: 0, before, after, text: broken };
  }
}
