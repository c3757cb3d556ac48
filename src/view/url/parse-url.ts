import { openingView, type ViewState } from '../view-state.ts';
import { migrateUrl, type RawUrl } from './migrations.ts';
import { ignoredParameter, type Notice } from './notice.ts';
import type { ParameterRow } from './parameter.ts';
import { PARAMETERS } from './parameters.ts';
import { isSingleFile, pathBelow, SINGLE_FILE_PAGE, type SiteRoot } from './site-root.ts';

/** The parts of a `Location` or `URL` that are read. */
export interface UrlParts {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

export interface ParsedUrl {
  readonly view: ViewState;
  /** What was left out; empty for a link the atlas made itself. */
  readonly notices: readonly Notice[];
}

/** A path no page has. */
const NOWHERE = 'vi/404';

/**
 * Reads a link. Never throws: what is unknown or broken falls back to its default, with a notice for parameters the atlas knows.
 * Keys of others (`utm_source`, `fbclid`) are nobody's concern and pass in silence.
 */
export function parseUrl(url: UrlParts, { root }: SiteRoot): ParsedUrl {
  const raw = migrateUrl(takeApart(url, root));
  return PARAMETERS.reduce<ParsedUrl>(
    (parsed, parameter) =>
      textsOf(raw, parameter).reduce<ParsedUrl>(({ view, notices }, text, at) => {
        const read = at === 0 ? parameter.read(view, text) : { view, ignored: [text] };
        return { view: read.view, notices: [...notices, ...noticesOf(parameter.key, read.ignored)] };
      }, parsed),
    { view: openingView('vi'), notices: [] },
  );
}

function noticesOf(key: string, ignored: readonly string[]): readonly Notice[] {
  return ignored.map((value) => ignoredParameter(key, value));
}

/** The values a link gives a parameter; an empty one says nothing. */
function textsOf(raw: RawUrl, { key, kept }: ParameterRow): readonly string[] {
  if (kept === 'path') return [raw.path];
  const texts = kept === 'hash' ? [raw.hash] : raw.query.filter(([name]) => name === key).map(([, value]) => value);
  return texts.filter((text) => text !== '');
}

function takeApart({ pathname, search, hash }: UrlParts, root: string): RawUrl {
  // Lenient by specification: broken percent signs stay as they are, nothing throws.
  const query = [...new URLSearchParams(search)];
  const below = pathBelow(root, pathname);
  const rest = { hash: hash.startsWith('#') ? hash.slice(1) : hash };
  if (below === null) return { ...rest, path: NOWHERE, query };
  if (!isSingleFile(root)) return { ...rest, path: below, query };
  const inFile = query.find(([key]) => key === SINGLE_FILE_PAGE)?.[1] ?? '';
  return { ...rest, path: inFile, query: query.filter(([key]) => key !== SINGLE_FILE_PAGE) };
}
