/**
 * Asks again for every style sheet that did not arrive. The bundler's loader asks for each only once per page, so code that comes at
 * the second try would come without its looks. To be called when the reader tries again, not while sheets are on their way.
 */
export async function fetchLostStyles(page: Document): Promise<void> {
  const links = [...page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  await Promise.all(links.filter(isLost).map(askAgain));
}

/** A sheet that failed is either not there or, in Chromium, there with rules that nobody may read: ours are readable otherwise. */
function isLost({ sheet }: HTMLLinkElement): boolean {
  try {
    return sheet === null || sheet.cssRules === null;
  } catch {
    return true;
  }
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
