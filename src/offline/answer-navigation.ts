/** What a service worker knows of itself, as far as it is used here. */
declare const self: { readonly registration: { readonly scope: string } };

/**
 * Answers a request for a page that is not kept from the start: from the network, and from what was seen before when there is none. A
 * page never seen is answered by the explore page of its language, which reads the address and shows what it names.
 *
 * Runs inside the service worker, where the build puts its text: it uses nothing from outside itself. `__VERSION__` becomes the version.
 */
export async function answerNavigation({ request }: { readonly request: Request }): Promise<Response> {
  const patienceMs = 8000;
  const mostPages = 300;
  const scope = new URL(self.registration.scope);
  const address = new URL(request.url);
  const key = address.origin + address.pathname;
  const pages = await caches.open('corridor-atlas-pages-__VERSION__');
  try {
    const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('no answer')), patienceMs));
    const fresh = await Promise.race([fetch(request), late]);
    if (fresh.ok) {
      await pages.put(key, fresh.clone());
      const kept = await pages.keys();
      for (const oldest of kept.slice(0, Math.max(0, kept.length - mostPages))) await pages.delete(oldest);
    }
    return fresh;
  } catch {
    const seen = await pages.match(key);
    if (seen) return seen;
    const path = address.pathname.slice(scope.pathname.length);
    const lang = ['en', 'zh'].find((known) => path === known || path.startsWith(`${known}/`)) ?? 'vi';
    const shell = await caches.match(new URL(`${lang}/index.html`, scope).href, { ignoreSearch: true });
    if (!shell) return Response.error();
    // The page lies one folder deep and names its parts from there; at another address it must name them from the root.
    const html = (await shell.text()).replaceAll('="../', `="${scope.pathname}`);
    return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
  }
}
