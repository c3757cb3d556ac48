/** How much of the map must be in sight before it comes to life by itself. */
const SEEN_SHARE = 0.3;

/**
 * Resolves when the reader wants the live map: it has scrolled into view, or the button on it was pressed. Readers who save data are
 * never given what they did not press for.
 */
export function whenWanted(map: Element, button: HTMLElement | null, window: Window): Promise<'seen' | 'pressed'> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting, intersectionRatio }) => isIntersecting && intersectionRatio >= SEEN_SHARE))
          done('seen');
      },
      { threshold: SEEN_SHARE },
    );
    const press = () => done('pressed');
    const done = (why: 'seen' | 'pressed') => {
      observer.disconnect();
      button?.removeEventListener('click', press);
      resolve(why);
    };
    button?.addEventListener('click', press);
    if (!savesData(window)) observer.observe(map);
  });
}

function savesData({ navigator, matchMedia }: Window): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}
