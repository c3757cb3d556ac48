import type { ViewState } from '../view-state.ts';
import { formatPath } from './page-path.ts';
import { PARAMETERS } from './parameters.ts';
import { isSingleFile, SINGLE_FILE_PAGE, type SiteRoot } from './site-root.ts';

/**
 * The link to a view: path, query and hash, only what differs from the defaults. `/vi/places/gate-kim-thanh-ii/?year=2030#9.5/22.5/104`.
 * `parseUrl` of it gives the view back.
 */
export function formatUrl(view: ViewState, { root }: SiteRoot): string {
  const query = PARAMETERS.filter(({ kept }) => kept === 'query').flatMap(({ key, write }) => {
    const text = write(view);
    return text === null ? [] : [`${key}=${text}`];
  });
  const hash = PARAMETERS.filter(({ kept }) => kept === 'hash').flatMap(({ write }) => write(view) ?? []);
  const path = formatPath(view.page, view.lang);
  if (isSingleFile(root)) {
    const opening = view.page.kind === 'explore' && view.lang === 'vi';
    const page = opening ? [] : [`${SINGLE_FILE_PAGE}=${path}`];
    return joined(root, [...page, ...query], hash);
  }
  return joined(`${root}${root.endsWith('/') || root === '' ? '' : '/'}${path}`, query, hash);
}

function joined(path: string, query: readonly string[], hash: readonly string[]): string {
  return [path, query.length > 0 ? `?${query.join('&')}` : '', ...hash.map((text) => `#${text}`)].join('');
}
