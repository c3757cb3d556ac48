import { type ReactNode, useMemo } from 'react';
import { PageAtlasProvider, usePageAtlas } from '../../ui/page-atlas.tsx';

/**
 * An atlas whose value stays the same while a reader types into a filter: what is inside is drawn again only when the record, the
 * language, the year or liveness changes. For parts that only read; whoever changes the view needs the real atlas.
 */
export function QuietAtlas({ children }: { readonly children: ReactNode }) {
  const atlas = usePageAtlas();
  const { index, dict, live, root, view } = atlas;
  const { year, page } = view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the whole point is to leave the filter out.
  const quiet = useMemo(() => atlas, [index, dict, live, root, year, page]);
  return <PageAtlasProvider value={quiet}>{children}</PageAtlasProvider>;
}
