import { type Bounds, CORRIDOR_BOUNDS } from '../../cartography/corridor.ts';
import { placeBounds } from '../../cartography/place-bounds.ts';
import { fitCamera } from '../../cartography/web-mercator.ts';
import { filterPlaces } from '../../model/filters.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import type { Slide } from '../../model/story/story.ts';
import type { Camera, ViewState } from '../../view/view-state.ts';

/** A slide as map and links see it. Pure. */

/** The window a slide must show, degrees: its own, else around its place, else the whole corridor. */
export function slideBounds(slide: Slide, index: RecordIndex): Bounds {
  if (slide.camera) return slide.camera.bounds;
  const place = slide.place ? index.placeById.get(slide.place) : undefined;
  return (place && placeBounds(place)) ?? CORRIDOR_BOUNDS;
}

/** The camera that shows the slide in a map of this size, CSS pixels. */
export function slideCamera(slide: Slide, index: RecordIndex, width: number, height: number): Camera {
  const { center, zoom } = fitCamera(slideBounds(slide, index), width, height);
  return { center, zoom, bearing: slide.camera?.bearing ?? 0, pitch: slide.camera?.pitch ?? 0 };
}

/** What the slide's filter leaves, and what the slide speaks of in any case. */
export function slideVisibleIds(slide: Slide, index: RecordIndex): ReadonlySet<string> {
  const filtered = filterPlaces(index, slide.filter, slide.year).map((place) => place.id);
  const spokenOf = slide.claims.flatMap((claim) => claim.place ?? []);
  return new Set([...filtered, ...spokenOf, ...(slide.place ? [slide.place] : [])]);
}

/** The explore page as the slide shows it: same filter, year and paper, and the camera the map has now. */
export function exploreView(view: ViewState, slide: Slide | null, camera: Camera | null): ViewState {
  const explore: ViewState = { ...view, page: { kind: 'explore' }, shape: 'map', camera };
  return slide ? { ...explore, filter: slide.filter, year: slide.year } : explore;
}

/** How much a slide has to say: the type is set smaller where it is much, never so small that the last row cannot read it. */
export const DENSITIES = ['sparse', 'normal', 'dense', 'tight'] as const;
export type Density = (typeof DENSITIES)[number];

const SPARSE_BELOW = 330;
const DENSE_FROM = 560;

/** Han letters say twice as much in twice the width. */
function weightOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0);
}

export function slideDensity({ title, text, claims }: Slide): Density {
  const weight =
    weightOf(title) * 1.6 + weightOf(text) + claims.reduce((sum, { text: said }) => sum + weightOf(said), 0);
  if (weight < SPARSE_BELOW) return 'sparse';
  return weight < DENSE_FROM ? 'normal' : 'dense';
}
