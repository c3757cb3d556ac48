import { LANGS } from '../../model/vocabulary.ts';
import { isId } from './values.ts';

/** A URL taken apart before it is understood: the path below the root, the query in reading order, the hash without its `#`. */
export interface RawUrl {
  readonly path: string;
  readonly query: readonly (readonly [key: string, value: string])[];
  readonly hash: string;
}

/** Turns an older form of a link into today's. Old ids are no matter of the URL: places carry their `formerIds`. */
export interface Migration {
  readonly name: string;
  readonly migrate: (url: RawUrl) => RawUrl;
}

/** Links are a contract: a row is added here, never removed. They run in this order; each leaves a link of today as it is. */
export const MIGRATIONS: readonly Migration[] = [
  {
    name: '`layer=` was one layer; it is `layers=` now',
    migrate: (url) => renamed(url, 'layer', 'layers'),
  },
  {
    name: '`lang=` in the query is the first folder of the path now',
    migrate: (url) => {
      const asked = LANGS.find((lang) => lang === queryValue(url, 'lang'));
      if (!asked) return url;
      const rest = without(url, 'lang');
      const [first = '', ...folders] = folderNames(url.path);
      if (LANGS.some((lang) => lang === first)) return rest;
      return { ...rest, path: [asked, first, ...folders].filter((folder) => folder !== '').join('/') };
    },
  },
  {
    name: '`place=` on the explore page is a page of its own now',
    migrate: (url) => {
      const folders = folderNames(url.path);
      const [lang = 'vi', ...more] = folders;
      const id = queryValue(url, 'place');
      if (more.length > 0 || id === undefined || !isId(id) || !LANGS.some((known) => known === lang)) return url;
      return { ...without(url, 'place'), path: `${lang}/places/${id}` };
    },
  },
];

/** Applies every migration. */
export function migrateUrl(url: RawUrl): RawUrl {
  return MIGRATIONS.reduce((current, { migrate }) => migrate(current), url);
}

function folderNames(path: string): readonly string[] {
  return path.split('/').filter((folder) => folder !== '' && folder !== 'index.html');
}

function queryValue(url: RawUrl, key: string): string | undefined {
  return url.query.find(([name]) => name === key)?.[1];
}

function without(url: RawUrl, key: string): RawUrl {
  return { ...url, query: url.query.filter(([name]) => name !== key) };
}

function renamed(url: RawUrl, from: string, to: string): RawUrl {
  if (queryValue(url, to) !== undefined) return without(url, from);
  return { ...url, query: url.query.map(([key, value]) => [key === from ? to : key, value]) };
}
