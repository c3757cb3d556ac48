import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Serves a folder as any static host would: ranges, etags, `index.html` of folders, the site's own 404 page.
 * `base` mounts it under a sub-path (`/atlas/`).
 */
export function staticHandler(dir: string, base = '/') {
  const serveFiles = sirv(dir, { dev: true, etag: true, dotfiles: false });
  const notFoundPage = join(dir, '404.html');
  return (request: IncomingMessage, response: ServerResponse): void => {
    const notFound = () => {
      response.statusCode = 404;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(existsSync(notFoundPage) ? readFileSync(notFoundPage) : 'Not found');
    };
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      notFound();
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    response.setHeader('access-control-allow-origin', '*');
    serveFiles(request, response, notFound);
  };
}
