import { useSyncExternalStore } from 'react';

/** As in embed.css: from here on the legend stands beside the map. */
const WIDE = '(min-width: 640px) and (min-height: 340px)';

/** True where the legend has a column of its own; null where nobody can be asked. */
export function useWideFrame(): boolean | null {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(WIDE);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => matchMedia(WIDE).matches,
    () => null,
  );
}
