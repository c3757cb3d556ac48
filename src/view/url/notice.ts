/** Something the reader is told quietly, once: a part of the link meant nothing and was left out. */
export interface Notice {
  readonly kind: 'ignored-parameter';
  /** Key of the parameter; `#` for the hash. */
  readonly key: string;
  /** The part that was left out, shortened. */
  readonly value: string;
}

const LONGEST_VALUE = 60;

export function ignoredParameter(key: string, value: string): Notice {
  const characters = [...value];
  const shown = characters.length > LONGEST_VALUE ? `${characters.slice(0, LONGEST_VALUE).join('')}…` : value;
  return { kind: 'ignored-parameter', key, value: shown };
}
