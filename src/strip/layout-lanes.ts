import { GROUPS, type Group, layersOf } from '../cartography/forms.ts';
import type { RecordIndex } from '../model/record-index.ts';
import { LAYERS, type LayerId } from '../model/vocabulary.ts';
import { type StripPlace, stripOrders } from './strip-places.ts';

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

/** A lane and all places the record has for it, the most important first. */
export interface FilledLane {
  readonly lane: Lane;
  readonly items: readonly StripPlace[];
}

const filled = new WeakMap<RecordIndex, Map<LaneMode, readonly FilledLane[]>>();

/** The lanes of a mode with the places of the record. Sorted once per record; a filter then only leaves out. */
export function filledLanes(index: RecordIndex, mode: LaneMode): readonly FilledLane[] {
  const byMode = filled.get(index) ?? new Map<LaneMode, readonly FilledLane[]>();
  filled.set(index, byMode);
  const kept = byMode.get(mode);
  if (kept) return kept;
  const { byImportance } = stripOrders(index);
  const made = lanesOf(mode).map((lane) => ({
    lane,
    items: byImportance.filter(({ place }) => lane.layers.includes(place.layer)),
  }));
  byMode.set(mode, made);
  return made;
}
