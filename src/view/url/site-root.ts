/**
 * Where the atlas lives: an absolute path that ends in a slash (`/`, `/corridor-atlas/`), a relative one in static pages (`../../`),
 * or the path of the single file (`/media/usb/corridor-atlas.html`), which holds all pages and keeps the page's path in its query.
 */
export interface SiteRoot {
  readonly root: string;
}

/** Key of the page's path where one file holds all pages. */
export const SINGLE_FILE_PAGE = 'page';

export function isSingleFile(root: string): boolean {
  return root.endsWith('.html');
}

/** The path below the root; null when the pathname lies elsewhere. */
export function pathBelow(root: string, pathname: string): string | null {
  const folder = root.endsWith('/') ? root : `${root}/`;
  const whole = pathname.endsWith('/') ? pathname : `${pathname}/`;
  return whole.startsWith(folder) ? whole.slice(folder.length) : null;
}
