import type { AgencyId, DocumentId } from './record.ts';
import type { Country, LayerId, Status, Theme } from './vocabulary.ts';

/** What the reader narrowed the record to. An empty list means "no restriction"; lists are sorted and without doubles. */
export interface Filter {
  readonly layers: readonly LayerId[];
  readonly status: readonly Status[];
  readonly plan: readonly DocumentId[];
  /** Lead agencies; a successor stands for its predecessors too. */
  readonly agency: readonly AgencyId[];
  readonly country: readonly Country[];
  /** Province ids, old or new units. */
  readonly province: readonly string[];
  /** Theme of the linked tasks. */
  readonly topic: readonly Theme[];
  /** Free text, matched by the search folding. */
  readonly q: string;
}

export const NO_FILTER: Filter = {
  layers: [],
  status: [],
  plan: [],
  agency: [],
  country: [],
  province: [],
  topic: [],
  q: '',
};
