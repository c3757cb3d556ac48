import type { Basemap } from '../../cartography/basemap.ts';
import type { AtlasMap } from '../../map/atlas-map.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import type { Insets } from '../../ui/covered-insets.ts';
import { Notice } from '../../ui/notice.tsx';
import type { Paper } from '../../view/view-state.ts';
import type { OwnDataStore } from './own-data-store.ts';
import type { LoadedParts } from './use-own-data-parts.ts';

interface OwnDataOutletProps {
  readonly store: OwnDataStore;
  readonly loaded: LoadedParts;
  readonly map: AtlasMap | null;
  readonly paper: Paper;
  readonly insets: Insets;
  readonly basemap: Basemap;
}

/** The place over the map where a reader's own data is read and drawn, once there is any. */
export function OwnDataOutlet({ loaded: { parts }, ...desk }: OwnDataOutletProps) {
  return parts ? <parts.Desk words={parts.words} {...desk} /> : null;
}

/** The place where it is said what became of a file. */
export function OwnDataNews({ loaded: { parts, failed }, store }: Pick<OwnDataOutletProps, 'loaded' | 'store'>) {
  const { dict } = useAtlas();
  if (failed) return <Notice>{dict.failures.offline.notAvailable}</Notice>;
  return parts ? <parts.Notices store={store} words={parts.words} /> : null;
}
