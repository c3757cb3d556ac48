import { useMediaQuery } from '../../ui/use-media-query.ts';

/** True where the reader wants no motion; false where nobody can be asked. */
export function useReducedMotion(): boolean {
  return useMediaQuery('(prefers-reduced-motion: reduce)');
}
