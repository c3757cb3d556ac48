import { useMediaQuery } from '../../ui/use-media-query.ts';
import type { Paper } from '../../view/view-state.ts';

/** The paper the reader's system asks for; light where nobody can be asked. */
export function useSystemPaper(): Paper {
  return useMediaQuery('(prefers-color-scheme: dark)') ? 'dark' : 'light';
}
