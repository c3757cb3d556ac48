/**
 * Asks again for every style sheet that did not arrive. The bundler's loader asks for each only once per page, so code that comes at
 * the second try would come without its looks. To be called when the reader tries again, not while sheets are on their way.
 */
export async function fetchLostStyles(page: Document): Promise<void> {
  const links = [...page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  await Promise.all(links.filter(({ sheet }) => sheet === null).map(askAgain));
}

/** Resolves when the sheet has come, and also when it has not: the page works without it. */
function askAgain(link: HTMLLinkElement): Promise<void> {
  const again = link.cloneNode() as HTMLLinkElement;
  return new Promise((resolve) => {
    again.addEventListener('load', () => resolve());
    again.addEventListener('error', () => resolve());
    link.replaceWith(again);
  });
}
