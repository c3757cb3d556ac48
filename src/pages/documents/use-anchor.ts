import { useEffect } from 'react';

/**
 * Goes to the row the address names once the page is alive: the live page has replaced the static one, and with it what the browser had
 * found. Folded parts around the row are opened.
 */
export function useAnchor(live: boolean): void {
  useEffect(() => {
    if (!live || window.location.hash.length < 2) return;
    const target = document.getElementById(decodedAnchor(window.location.hash));
    if (!target) return;
    for (let part = target.closest('details'); part; part = part.parentElement?.closest('details') ?? null)
      part.open = true;
    window.location.replace(window.location.hash);
  }, [live]);
}

/** The name behind `#`; a broken percent sign stays as it is. */
function decodedAnchor(hash: string): string {
  const name = hash.slice(1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
