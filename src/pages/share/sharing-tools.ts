import type { Basemap } from '../../cartography/basemap.ts';
import type { OwnDrawing } from '../../cartography/own-data-svg.ts';
import type { AtlasMap } from '../../map/atlas-map.ts';
import type { Place } from '../../model/record.ts';
import type { Insets } from '../../ui/covered-insets.ts';
import type { Paper } from '../../view/view-state.ts';
import type { PictureInput } from './make-picture.ts';

/** What the dialogs need of the page beside its atlas. */
export interface SharingTools {
  /** The live map; null where there is none (now). */
  readonly map: AtlasMap | null;
  /** How much of it lies under paper. */
  readonly insets: Insets;
  readonly basemap: Basemap;
  readonly paper: Paper;
  /** The places that are visible, after filters and year. */
  readonly places: readonly Place[];
  /** The reader's own files on the map: they go into the reader's pictures and nowhere else. */
  readonly own: readonly OwnDrawing[];
}

/** Where the screen's map looks, and how large its free part is. Null without a live map. */
export function seenNow({ map, insets }: SharingTools): PictureInput['seen'] {
  const box = document.querySelector('[data-map]')?.getBoundingClientRect();
  if (!map || !box) return null;
  return {
    camera: map.camera(),
    free: {
      width: Math.max(1, box.width - insets.left - insets.right),
      height: Math.max(1, box.height - insets.top - insets.bottom),
    },
  };
}
