import { columnHeightPx, columnScale, isColumnScene, sceneColumns } from '../../cartography/deck-columns.ts';
import { figureText } from '../../i18n/record-words.ts';
import type { Slide } from '../../model/story/story.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { slideBounds, slideCamera } from './slide-view.ts';

interface SceneKeyProps {
  readonly slide: Slide;
  /** Width and height of the map, CSS pixels. */
  readonly size: readonly [number, number];
}

/** What the picture of a slide is, and, for columns, a bar as high as a round value. Live pages only: the bar is sized by script. */
export function SceneKey({ slide, size }: SceneKeyProps) {
  const { dict, index } = usePageAtlas();
  const { scene } = slide;
  if (!scene) return null;
  const words = dict.stories.scenes;
  const columns = isColumnScene(scene) ? sceneColumns(index, scene) : [];
  const unit = columns[0]?.figure.unit;
  const scale = columnScale(columns, slideBounds(slide, index));
  const heightPx = Math.round(columnHeightPx(scale.roundValue, scale, slideCamera(slide, index, ...size)));
  return (
    <div className="scene-key">
      {unit && heightPx > 0 ? (
        <p className="scene-scale">
          <span className="scene-bar" style={{ height: `${heightPx}px` }} aria-hidden="true" />
          {words.scale(figureText(dict, { value: scale.roundValue, unit }))}
        </p>
      ) : null}
      <p>{words.titles[scene]}</p>
    </div>
  );
}
