import { GROUPS, type Group, layersOf } from '../cartography/forms.ts';
import { LAYERS, type LayerId } from '../model/vocabulary.ts';

/** `groups`: rail, road, then one lane for each group of layers; `layers`: one lane for each layer. */
export type LaneMode = 'groups' | 'layers';

export interface Lane {
  /** A layer's id, or the id of a group where the lane holds several layers. */
  readonly id: LayerId | Group;
  readonly layers: readonly LayerId[];
}

/** Rail and road run along the whole corridor: they keep lanes of their own, first below the kilometre line. */
const FIRST: readonly LayerId[] = ['railways', 'expressways'];

/** The lanes of a mode, from the top down. Every layer is in exactly one. */
export function lanesOf(mode: LaneMode): readonly Lane[] {
  const first = FIRST.map((layer): Lane => ({ id: layer, layers: [layer] }));
  const rest =
    mode === 'layers'
      ? ['waterways' as const, ...LAYERS.filter((layer) => layer !== 'waterways' && !FIRST.includes(layer))].map(
          (layer): Lane => ({ id: layer, layers: [layer] }),
        )
      : GROUPS.map((group): Lane => {
          const layers = layersOf(group).filter((layer) => !FIRST.includes(layer));
          const [only] = layers;
          return layers.length === 1 && only ? { id: only, layers } : { id: group, layers };
        });
  return [...first, ...rest];
}
