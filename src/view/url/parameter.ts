import type { ViewState } from '../view-state.ts';

/** Where a parameter is kept in the URL. */
export type Kept = 'path' | 'query' | 'hash';

/** What a text means, and the pieces of it that mean nothing. */
export interface Parsed<Value> {
  readonly value: Value;
  readonly ignored: readonly string[];
}

/** One parameter of a link. */
export interface Parameter<Value> {
  readonly key: string;
  readonly kept: Kept;
  readonly default: Value;
  /** Never throws: what cannot be read is `ignored`. The text is percent-decoded (but for the path). */
  readonly parse: (text: string) => Parsed<Value>;
  /** Text that is safe in a URL as it is. */
  readonly format: (value: Value) => string;
  /** Undefined where the page of the view has no such parameter. */
  readonly get: (view: ViewState) => Value | undefined;
  readonly set: (view: ViewState, value: Value) => ViewState;
}

/** A parameter as reading and writing see it: its value stays its own affair. */
export interface ParameterRow {
  readonly key: string;
  readonly kept: Kept;
  readonly read: (view: ViewState, text: string) => { readonly view: ViewState; readonly ignored: readonly string[] };
  /** Null where there is nothing to write: the default, or a page without this parameter. */
  readonly write: (view: ViewState) => string | null;
}

export function row<Value>(parameter: Parameter<Value>): ParameterRow {
  const { key, kept, parse, format, get, set } = parameter;
  const unwritten = format(parameter.default);
  return {
    key,
    kept,
    read: (view, text) => {
      if (get(view) === undefined) return { view, ignored: [text] };
      const { value, ignored } = parse(text);
      return { view: set(view, value), ignored };
    },
    write: (view) => {
      const value = get(view);
      const text = value === undefined ? unwritten : format(value);
      return text === unwritten ? null : text;
    },
  };
}
