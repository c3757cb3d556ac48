import { useAtlas } from '../../ui/atlas-context.ts';
import { clearCompare, setShape } from '../../view/view-changes.ts';

/** Over the map while places are chosen to compare and the sheet is not open: how many, the way to it, the way out. */
export function CompareTray() {
  const { change, dict, view } = useAtlas();
  const words = dict.actions.compare;
  if (view.compare.length === 0 || view.shape === 'table') return null;
  return (
    <div className="notice sheet compare-tray" role="status">
      <button type="button" className="button" onClick={() => change(setShape(view, 'table'))}>
        {words.open(view.compare.length)}
      </button>
      <button type="button" className="button button-plain" onClick={() => change(clearCompare(view))}>
        {words.clear}
      </button>
    </div>
  );
}
