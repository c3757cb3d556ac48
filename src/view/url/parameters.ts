import type { Facet } from '../../model/facet-table.ts';
import { type Filter, NO_FILTER } from '../../model/filter.ts';
import { COUNTRIES, LANGS, LAYERS, STATUSES, THEMES } from '../../model/vocabulary.ts';
import { type EmbedChrome, FIRST_YEAR, LAST_YEAR, type Labels, MAX_COMPARED, type ViewState } from '../view-state.ts';
import { cameraHash } from './camera-hash.ts';
import { formatPath, parsePath } from './page-path.ts';
import { type ParameterRow, row } from './parameter.ts';
import { encodeText, integerBetween, isId, listOf, oneOf, optionalId, type ValueCodec } from './values.ts';

export const LONGEST_QUERY = 200;
const LAST_STEP = 999;
const EDITION = /^\d{4}-\d{2}-\d{2}\.[0-9a-z]{1,64}$/u;

const isOneOf =
  <Value extends string>(values: readonly Value[]) =>
  (text: string): text is Value =>
    values.some((value) => value === text);
const isAnyId = (text: string): text is string => isId(text);

function facetRow<F extends Facet>(key: F, codec: ValueCodec<Filter[F]>): ParameterRow {
  return row<Filter[F]>({
    key,
    kept: 'query',
    default: NO_FILTER[key],
    ...codec,
    get: (view) => view.filter[key],
    set: (view, value) => ({ ...view, filter: { ...view.filter, [key]: value } }),
  });
}

const page = row({
  key: 'page',
  kept: 'path',
  default: { lang: 'vi', page: { kind: 'explore' } },
  parse: (text) => ({ value: parsePath(text), ignored: [] }),
  format: (value) => formatPath(value.page, value.lang),
  get: ({ lang, page: current }) => ({ lang, page: current, table: false }),
  set: (view, value) => ({ ...view, lang: value.lang, page: value.page, shape: value.table ? 'table' : view.shape }),
});

const q = row({
  key: 'q',
  kept: 'query',
  default: '',
  parse: (text) => ({ value: shortened(text), ignored: [] }),
  format: (value) => encodeText(shortened(value)),
  get: (view) => view.filter.q,
  set: (view, value) => ({ ...view, filter: { ...view.filter, q: value } }),
});

const year = row({
  key: 'year',
  kept: 'query',
  default: null,
  ...integerBetween<null>(FIRST_YEAR, LAST_YEAR, null),
  get: (view) => view.year,
  set: (view, value) => ({ ...view, year: value }),
});

const theme = row({
  key: 'theme',
  kept: 'query',
  default: null,
  ...oneOf(['light', 'dark'] as const, null),
  get: (view) => view.paper,
  set: (view, value) => ({ ...view, paper: value }),
});

const labels = row<Labels | null>({
  key: 'labels',
  kept: 'query',
  default: null,
  // A raw plus reads as a space in a query, an encoded one as a plus: both mean the same here.
  parse: (text) => {
    const [first, second, ...more] = text.split(/[+ ]/u).map((piece) => LANGS.find((lang) => lang === piece));
    const pieces = text.split(/[+ ]/u).length;
    if (first && pieces === 1) return { value: first, ignored: [] };
    const pair = first && second && first !== second && more.length === 0;
    return pair ? { value: `${first}+${second}`, ignored: [] } : { value: null, ignored: [text] };
  },
  format: (value) => value ?? '',
  get: (view) => view.labels,
  set: (view, value) => ({ ...view, labels: value }),
});

const compare = row<readonly string[]>({
  key: 'compare',
  kept: 'query',
  default: [],
  // The reader's own order: it is the order of the columns.
  parse: (text) => {
    const pieces = text.split(',').filter((piece) => piece !== '');
    const ids = [...new Set(pieces.filter(isId))];
    return {
      value: ids.slice(0, MAX_COMPARED),
      ignored: [...pieces.filter((piece) => !isId(piece)), ...ids.slice(MAX_COMPARED)],
    };
  },
  format: (ids) => ids.slice(0, MAX_COMPARED).map(encodeText).join(','),
  get: (view) => view.compare,
  set: (view, value) => ({ ...view, compare: value }),
});

const shape = row({
  key: 'view',
  kept: 'query',
  default: 'map',
  ...oneOf<ViewState['shape'], 'map'>(['map', 'table'], 'map'),
  get: (view) => view.shape,
  set: (view, value) => ({ ...view, shape: value }),
});

const step = row<number>({
  key: 'step',
  kept: 'query',
  default: 1,
  ...integerBetween(1, LAST_STEP, 1),
  get: (view) => (view.page.kind === 'story' ? view.page.step : undefined),
  set: (view, value) => (view.page.kind === 'story' ? { ...view, page: { ...view.page, step: value } } : view),
});

const chrome = row<EmbedChrome>({
  key: 'chrome',
  kept: 'query',
  default: 'legend',
  ...oneOf<EmbedChrome, 'legend'>(['none', 'legend', 'full'], 'legend'),
  get: (view) => (view.page.kind === 'embed' ? view.page.chrome : undefined),
  set: (view, value) => (view.page.kind === 'embed' ? { ...view, page: { ...view.page, chrome: value } } : view),
});

function embedded(key: 'place' | 'story'): ParameterRow {
  return row<string | null>({
    key,
    kept: 'query',
    default: null,
    ...optionalId,
    get: (view) => (view.page.kind === 'embed' ? view.page[key] : undefined),
    set: (view, value) => (view.page.kind === 'embed' ? { ...view, page: { ...view.page, [key]: value } } : view),
  });
}

const edition = row<string | null>({
  key: 'edition',
  kept: 'query',
  default: null,
  parse: (text) => (EDITION.test(text) ? { value: text, ignored: [] } : { value: null, ignored: [text] }),
  format: (value) => encodeText(value ?? ''),
  get: (view) => view.edition,
  set: (view, value) => ({ ...view, edition: value }),
});

const camera = row({
  key: '#',
  kept: 'hash',
  default: null,
  ...cameraHash,
  get: (view) => view.camera,
  set: (view, value) => ({ ...view, camera: value }),
});

/**
 * Everything a link can carry, one row per parameter, in the order of the link. The path comes first: it says which page it is, and
 * some parameters belong to one page only.
 */
export const PARAMETERS: readonly ParameterRow[] = [
  page,
  facetRow('layers', listOf(isOneOf(LAYERS))),
  facetRow('status', listOf(isOneOf(STATUSES))),
  facetRow('plan', listOf(isAnyId)),
  facetRow('agency', listOf(isAnyId)),
  facetRow('country', listOf(isOneOf(COUNTRIES))),
  facetRow('province', listOf(isAnyId)),
  facetRow('topic', listOf(isOneOf(THEMES))),
  q,
  year,
  theme,
  labels,
  compare,
  shape,
  chrome,
  embedded('place'),
  embedded('story'),
  step,
  edition,
  camera,
];

/** Composed letters (NFC), no half characters, at most 200 of them: a link stays a link. */
function shortened(text: string): string {
  return [...text.replace(/\p{Surrogate}/gu, '\ufffd').normalize('NFC')].slice(0, LONGEST_QUERY).join('');
}
