import type { Place } from '../../model/record.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { setShape, toggleCompare } from '../../view/view-changes.ts';
import { MAX_COMPARED } from '../../view/view-state.ts';

/**
 * The button on a place's sheet: puts it into the comparison or takes it out. A full comparison says so. From two places on the way to
 * the comparison stands beside it: on a phone the sheet lies over the one on the map.
 */
export function CompareToggle({ place }: { readonly place: Place }) {
  const { change, dict, view } = useAtlas();
  const words = dict.actions.compare;
  const isIn = view.compare.includes(place.id);
  const isFull = !isIn && view.compare.length >= MAX_COMPARED;
  return (
    <>
      <button
        type="button"
        className="button"
        aria-pressed={isIn}
        disabled={isFull}
        title={isFull ? words.full(MAX_COMPARED) : undefined}
        onClick={() => change(toggleCompare(view, place.id))}
      >
        {isIn ? words.remove : words.add}
      </button>
      {isIn && view.compare.length > 1 && view.shape !== 'table' ? (
        <button type="button" className="button" onClick={() => change(setShape(view, 'table'))}>
          {words.open(view.compare.length)}
        </button>
      ) : null}
    </>
  );
}
