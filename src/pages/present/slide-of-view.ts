import type { Bounds } from '../../cartography/corridor.ts';
import { fromWorld, toWorld, WORLD_PX } from '../../cartography/web-mercator.ts';
import type { SlideFile } from '../../model/story/story-file.ts';
import { type Camera, selectedPlace, type ViewState } from '../../view/view-state.ts';

/** The window a camera shows in a map of this size, degrees to five decimals: what a slide keeps, since screens differ. */
export function cameraBounds({ center, zoom }: Camera, width: number, height: number): Bounds {
  const [x, y] = toWorld(center);
  const worldPx = WORLD_PX * 2 ** zoom;
  const [west, north] = fromWorld(x - width / 2 / worldPx, y - height / 2 / worldPx);
  const [east, south] = fromWorld(x + width / 2 / worldPx, y + height / 2 / worldPx);
  return [round(west), round(south), round(east), round(north)];
}

/**
 * A slide that shows what the reader sees now. Lists that restrict nothing are left out: the file stays short enough to be read.
 * @param size of the free part of the map, CSS pixels
 */
export function slideOfView(view: ViewState, title: string, size: readonly [number, number]): SlideFile {
  const { filter, year, camera, lang } = view;
  const { layers, ...rest } = filter;
  const restricts = Object.values(rest).some((restriction) => restriction.length > 0);
  const place = selectedPlace(view);
  const seen = camera ? { bounds: [...cameraBounds(camera, ...size)] as [number, number, number, number] } : null;
  return {
    title: { [lang]: title },
    text: {},
    ...(camera && seen ? { camera: { ...seen, bearing: camera.bearing, pitch: Math.min(60, camera.pitch) } } : {}),
    layers: [...layers],
    ...(restricts
      ? {
          filters: {
            status: [...rest.status],
            plan: [...rest.plan],
            agency: [...rest.agency],
            country: [...rest.country],
            province: [...rest.province],
            topic: [...rest.topic],
            q: rest.q,
          },
        }
      : {}),
    ...(year === null ? {} : { year }),
    ...(place === null ? {} : { place }),
    claims: [],
  };
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
