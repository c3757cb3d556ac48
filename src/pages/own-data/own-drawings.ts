import type { OwnDrawing } from '../../cartography/own-data-svg.ts';
import { PAPERS } from '../../cartography/palettes.ts';
import type { Paper } from '../../view/view-state.ts';
import { OWN_DATA_HUES } from './own-data-hues.ts';
import type { OwnDataset } from './own-data-store.ts';

/** The reader's visible files as a picture draws them. */
export function ownDrawings(datasets: readonly OwnDataset[], paper: Paper): readonly OwnDrawing[] {
  return datasets
    .filter(({ visible }) => visible)
    .map(({ file, packed, hue }) => ({ name: file, packed, colour: OWN_DATA_HUES[hue]?.[paper] ?? PAPERS[paper].ink }));
}
