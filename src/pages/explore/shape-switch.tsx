import { useAtlas } from '../../ui/atlas-context.ts';
import { setShape } from '../../view/view-changes.ts';

/** Map or table of the same places. Live only: a static page has no table to switch to. */
export function ShapeSwitch() {
  const { change, dict, live, view } = useAtlas();
  if (!live) return null;
  return (
    <fieldset className="shape-switch">
      <legend className="spoken">{dict.explore.views.list}</legend>
      {(['map', 'table'] as const).map((shape) => (
        <button
          key={shape}
          type="button"
          className="button"
          aria-pressed={view.shape === shape}
          onClick={() => change(setShape(view, shape))}
        >
          {dict.explore.views[shape]}
        </button>
      ))}
    </fieldset>
  );
}
