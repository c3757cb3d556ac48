import type { LoadedBasemap } from '../../cartography/basemap.ts';
import { drawPoster } from '../../cartography/poster.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import type { Story } from '../../model/story/story.ts';
import type { ViewState } from '../../view/view-state.ts';
import { slideBounds, slideVisibleIds } from './slide-view.ts';

/** CSS pixels of a slide's small map: on a page to read, on paper, and where no live map can be drawn. */
const WIDTH = 480;
const HEIGHT = 300;
/** A small map names few things. */
const MOST_BADGES = 14;

/** The map of every slide as an SVG, in the colours of the page. */
export function storyPosters(
  index: RecordIndex,
  story: Story,
  basemap: LoadedBasemap,
  view: Pick<ViewState, 'lang' | 'labels'>,
): readonly string[] {
  return story.slides.map((slide, at) =>
    drawPoster({
      index,
      view: { ...view, year: slide.year },
      basemap,
      bounds: slideBounds(slide, index),
      width: WIDTH,
      height: HEIGHT,
      visibleIds: slideVisibleIds(slide, index),
      selectedId: slide.place,
      title: slide.title,
      mostBadges: MOST_BADGES,
      marginPx: 0,
      idPrefix: `s${at + 1}`,
    }),
  );
}
