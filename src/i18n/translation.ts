/** What a dictionary may hold: text, a message with parameters, paragraphs, or a group of these. */
type Words = string | readonly string[] | ((...values: never[]) => string) | { readonly [key: string]: Words };

/** The shape a translation of `V` must have. Text of one language is as good as text of another. */
type Like<V> = V extends (...values: infer P) => string
  ? (...values: P) => string
  : V extends string
    ? string
    : V extends readonly string[]
      ? readonly string[]
      : { readonly [K in keyof V]: Like<V[K]> };

/** `T` where it says the same things as `V`: no key too many, no message that leaves a parameter out. */
type Faithful<V, T> = V extends (...values: infer P) => string
  ? T extends (...values: infer Q) => string
    ? P['length'] extends Q['length']
      ? T
      : { readonly error: 'a translated message takes the same parameters'; readonly parameters: P }
    : never
  : V extends string | readonly string[]
    ? Like<V>
    : { readonly [K in keyof T]: K extends keyof V ? Faithful<V[K], T[K]> : never };

/**
 * Declares the translation of a Vietnamese dictionary part: `translationOf<typeof vi>()({ … })`. A missing key, a key too many, or
 * a message with another list of parameters does not compile. (Plain assignment would let a message ignore its parameters.)
 */
export function translationOf<V extends Words>() {
  return <const T extends Like<V>>(words: T & Faithful<V, T>): V => words as unknown as V;
}
