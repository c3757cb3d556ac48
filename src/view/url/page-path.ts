import { LANGS, type Lang } from '../../model/vocabulary.ts';
import type { Page } from '../view-state.ts';
import { encodeText } from './values.ts';

/** What the path of a URL says. */
export interface PathMeaning {
  readonly lang: Lang;
  readonly page: Page;
  /** True for `places/` without an id: the list of all places is the table of the explore page. */
  readonly table?: boolean;
}

const LONGEST_ID = 120;

/** The folder of each page kind that has one; the explore page is the language's own folder. */
const FOLDER = {
  place: 'places',
  tasks: 'tasks',
  task: 'tasks',
  agencies: 'agencies',
  agency: 'agencies',
  plans: 'plans',
  plan: 'plans',
  stories: 'stories',
  story: 'stories',
  embed: 'embed',
  about: 'about',
  'not-found': '404',
} as const satisfies Record<Exclude<Page['kind'], 'explore'>, string>;

/** The path of a page below the root, with a slash at its end: `vi/places/gate-kim-thanh-ii/`. */
export function formatPath(page: Page, lang: Lang): string {
  if (page.kind === 'explore') return `${lang}/`;
  const folder = `${lang}/${FOLDER[page.kind]}/`;
  return 'id' in page ? `${folder}${encodeText(page.id)}/` : folder;
}

/**
 * Reads a path below the root. `''` is the Vietnamese explore page; a slash too many or too few and a final `index.html` change
 * nothing. A path no page has is `not-found`.
 */
export function parsePath(path: string): PathMeaning {
  const segments = path.split('/').filter((segment) => segment !== '');
  if (segments.at(-1) === 'index.html') segments.pop();
  const [first, ...rest] = segments;
  if (first === undefined) return { lang: 'vi', page: { kind: 'explore' } };
  const lang = LANGS.find((candidate) => candidate === first);
  if (!lang) return { lang: 'vi', page: { kind: 'not-found' } };
  const [folder, id, ...more] = rest;
  if (folder === 'places' && id === undefined) return { lang, page: { kind: 'explore' }, table: true };
  return { lang, page: more.length > 0 ? { kind: 'not-found' } : pageIn(folder, id) };
}

function pageIn(folder: string | undefined, encodedId: string | undefined): Page {
  if (folder === undefined) return { kind: 'explore' };
  if (encodedId === undefined) return listPage(folder);
  const id = decodeId(encodedId);
  if (id === null) return { kind: 'not-found' };
  switch (folder) {
    case FOLDER.place:
      return { kind: 'place', id };
    case FOLDER.task:
      return { kind: 'task', id };
    case FOLDER.agency:
      return { kind: 'agency', id };
    case FOLDER.plan:
      return { kind: 'plan', id };
    case FOLDER.story:
      return { kind: 'story', id, step: 1 };
    default:
      return { kind: 'not-found' };
  }
}

function listPage(folder: string): Page {
  switch (folder) {
    case FOLDER.tasks:
      return { kind: 'tasks' };
    case FOLDER.agencies:
      return { kind: 'agencies' };
    case FOLDER.plans:
      return { kind: 'plans' };
    case FOLDER.stories:
      return { kind: 'stories' };
    case FOLDER.embed:
      return { kind: 'embed', chrome: 'legend', place: null, story: null };
    case FOLDER.about:
      return { kind: 'about' };
    default:
      return { kind: 'not-found' };
  }
}

/** Any short text may be asked for: whether the record has it, the page says. Null for what cannot be decoded. */
function decodeId(encoded: string): string | null {
  try {
    const id = decodeURIComponent(encoded);
    return id.length <= LONGEST_ID && id !== '.' && id !== '..' && !id.includes('/') ? id : null;
  } catch {
    return null;
  }
}
