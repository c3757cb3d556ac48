import type { LoadedBasemap } from '../cartography/basemap.ts';
import { type Bounds, CORRIDOR_BOUNDS } from '../cartography/corridor.ts';
import { placeBounds } from '../cartography/place-bounds.ts';
import { drawPoster } from '../cartography/poster.ts';
import { toWorld } from '../cartography/web-mercator.ts';
import type { PlaceId } from '../model/record.ts';
import { type RecordIndex, rowsAt } from '../model/record-index.ts';
import { selectedPlace, type ViewState } from '../view/view-state.ts';

/** Longer side of the drawing's own frame, px; the page scales it to the free part of the map. */
const FRAME_PX = 700;
const PLACE_FRAME_PX = 460;

/**
 * The poster of a page: the opening view of the live map. Its frame has exactly the shape of the bounds, so that scaling the frame into
 * the free part of the page gives the scale that MapLibre's `fitBounds` chooses there.
 */
export function pagePoster(index: RecordIndex, view: ViewState, basemap: LoadedBasemap, title: string): string {
  const selectedId = selectedPlace(view);
  const place = selectedId ? index.placeById.get(selectedId) : undefined;
  const bounds = (place && placeBounds(place)) ?? CORRIDOR_BOUNDS;
  const small = place !== undefined || view.page.kind === 'plan';
  const { width, height } = frameOf(bounds, small ? PLACE_FRAME_PX : FRAME_PX);
  return drawPoster({
    index,
    view,
    basemap,
    bounds,
    width,
    height,
    selectedId: place ? place.id : null,
    visibleIds: view.page.kind === 'plan' ? placesOfPlan(index, view.page.id) : null,
    title,
    marginPx: marginOf(view, place !== undefined),
  });
}

/** A place in its surroundings, in a frame of its own, for its printed sheet. Null for a place without a position. */
export function placePoster(
  index: RecordIndex,
  id: PlaceId,
  view: Pick<ViewState, 'lang' | 'labels' | 'year'>,
  basemap: LoadedBasemap,
  title: string,
): string | null {
  const place = index.placeById.get(id);
  const bounds = place ? placeBounds(place) : null;
  if (!place || !bounds) return null;
  const frame = frameOf(bounds, PLACE_FRAME_PX);
  return drawPoster({
    index,
    view,
    basemap,
    bounds,
    ...frame,
    selectedId: place.id,
    title,
    marginPx: 0,
    idPrefix: 'print',
  });
}

function frameOf(
  [west, south, east, north]: Bounds,
  longerPx: number,
): { readonly width: number; readonly height: number } {
  const [x0, y0] = toWorld([west, north]);
  const [x1, y1] = toWorld([east, south]);
  const [w, h] = [x1 - x0, y1 - y0];
  const scale = longerPx / Math.max(w, h);
  return { width: Math.round(w * scale), height: Math.round(h * scale) };
}

/** Beside a plan the drawing stands in its own frame; elsewhere it reaches under the sheets to the edge of the screen. */
function marginOf(view: ViewState, ofPlace: boolean): number {
  if (view.page.kind === 'plan') return 0;
  return ofPlace ? PLACE_FRAME_PX : FRAME_PX;
}

function placesOfPlan(index: RecordIndex, document: string): ReadonlySet<string> {
  const tasks = rowsAt(index.tasksOfDocument, document);
  return new Set(tasks.flatMap((task) => rowsAt(index.linksOfTask, task.id).map((link) => link.place)));
}
