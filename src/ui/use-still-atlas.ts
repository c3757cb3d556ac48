import { useState } from 'react';
import { type Atlas, useAtlas } from './atlas-context.ts';

/**
 * The atlas for parts that only read the record in a year and lead elsewhere by links: the same value while record, words, language and
 * year stay, whatever the filter, the camera or the selection do. So a long sheet or list is not drawn again for each of them. Its `view` may be
 * older than the page's: links take the view from `useLatestView`.
 */
export function useStillAtlas(): Atlas {
  const atlas = useAtlas();
  const [kept, setKept] = useState(atlas);
  const same = readsAlike(kept, atlas);
  if (!same) setKept(atlas);
  return same ? kept : atlas;
}

function readsAlike(a: Atlas, b: Atlas): boolean {
  return (
    a.index === b.index &&
    a.dict === b.dict &&
    a.root === b.root &&
    a.live === b.live &&
    a.view.lang === b.view.lang &&
    a.view.year === b.view.year
  );
}
