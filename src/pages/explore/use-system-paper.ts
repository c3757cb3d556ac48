import { useSyncExternalStore } from 'react';
import type { Paper } from '../../view/view-state.ts';

const QUERY = '(prefers-color-scheme: dark)';

/** The paper the reader's system asks for; light where nobody can be asked. */
export function useSystemPaper(): Paper {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(QUERY);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => (matchMedia(QUERY).matches ? 'dark' : 'light'),
    () => 'light',
  );
}
