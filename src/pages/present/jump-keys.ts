/** Digits typed so far for "go to slide number …"; empty when none are. */
export type TypedNumber = string;

export interface JumpStep {
  readonly typed: TypedNumber;
  /** The slide asked for, when Enter ends the number. */
  readonly goTo: number | null;
  /** False: the key means something else. */
  readonly taken: boolean;
}

const MOST_DIGITS = 3;

/** What a key does to the number being typed: digits add to it, Enter ends it, Backspace and Escape take it back, others forget it. */
export function jumpStep(typed: TypedNumber, key: string): JumpStep {
  if (/^\d$/u.test(key)) {
    const next = (typed + key).replace(/^0+/u, '');
    return { typed: next.slice(-MOST_DIGITS), goTo: null, taken: true };
  }
  if (typed === '') return { typed, goTo: null, taken: false };
  if (key === 'Enter') return { typed: '', goTo: Number(typed), taken: true };
  if (key === 'Backspace') return { typed: typed.slice(0, -1), goTo: null, taken: true };
  if (key === 'Escape') return { typed: '', goTo: null, taken: true };
  return { typed: '', goTo: null, taken: false };
}
