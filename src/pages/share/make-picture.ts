import type { Basemap } from '../../cartography/basemap.ts';
import { CORRIDOR_BOUNDS } from '../../cartography/corridor.ts';
import { type OwnDrawing, ownDataSvg } from '../../cartography/own-data-svg.ts';
import { PAPERS } from '../../cartography/palettes.ts';
import { placeBounds } from '../../cartography/place-bounds.ts';
import { drawPoster } from '../../cartography/poster.ts';
import { posterWindow } from '../../cartography/poster-window.ts';
import { fitCamera } from '../../cartography/web-mercator.ts';
import { canvasMeasure, paintPicture } from '../../export/picture-canvas.ts';
import {
  layOutPicture,
  mostBarPx,
  type PictureLayout,
  scaleBarItems,
  swatchSizePx,
} from '../../export/picture-layout.ts';
import type { PictureSize } from '../../export/picture-size.ts';
import { pictureSvg } from '../../export/picture-svg.ts';
import { metresPerPx, scaleBar } from '../../export/scale-bar.ts';
import { formatMetres } from '../../i18n/distances.ts';
import { type Camera, selectedPlace } from '../../view/view-state.ts';
import { mapTexts } from '../live/map-texts.ts';
import { loadBasemap } from '../load-basemap.ts';
import { captureBeside } from './map-beside.ts';
import { boundsOfCamera, pictureCamera } from './picture-camera.ts';
import { type PictureTextInput, pictureText } from './picture-text.ts';
import { placesWithin } from './places-within.ts';

export interface PictureInput extends Omit<PictureTextInput, 'swatchPx' | 'own'> {
  readonly own: readonly OwnDrawing[];
  readonly basemap: Basemap;
  /** CSS px of the whole picture. */
  readonly size: PictureSize;
  /** The camera of the screen's map and the part of it that no sheet covers; null: the opening view. */
  readonly seen: { readonly camera: Camera; readonly free: PictureSize } | null;
}

/** The picture as a PNG. Rejects where no live map can be drawn, or the canvas comes out smaller than asked. */
export async function picturePng(input: PictureInput, pixelRatio: number): Promise<Blob> {
  const { dict, index, view, paper, basemap, places } = input;
  const layout = layOut(input);
  const captured = await captureBeside({
    state: {
      index,
      view,
      paper,
      basemap,
      visibleIds: new Set(places.map(({ id }) => id)),
      selectedId: selectedPlace(view),
    },
    texts: mapTexts(dict),
    size: layout.map,
    pixelRatio,
    look: lookOf(input, layout),
    own: input.own,
  });
  if (captured.canvas.width < Math.floor(layout.map.width * pixelRatio) - 1) throw new Error('too-large');
  const canvas = await paintPicture(layout, captured.canvas, barOf(input, layout, captured.camera), pixelRatio);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('too-large'))), 'image/png');
  });
}

/** The picture as an SVG file, north up and seen straight from above. Needs no WebGL. */
export async function pictureSvgText(input: PictureInput): Promise<string> {
  const { index, view, paper, places, dict } = input;
  const layout = layOut(input);
  const look = lookOf(input, layout);
  const bounds = 'bounds' in look ? look.bounds : boundsOfCamera(look.camera, layout.map);
  const { width, height } = layout.map;
  const map = drawPoster({
    index,
    view,
    basemap: await loadBasemap(input.basemap),
    bounds,
    width,
    height,
    palette: paper,
    visibleIds: new Set(places.map(({ id }) => id)),
    selectedId: selectedPlace(view),
    marginPx: 0,
  });
  const { project } = posterWindow(bounds, width, height);
  const around = { width, height, paper: PAPERS[paper].sheet };
  const over = input.own.map((drawing) => ownDataSvg(drawing, project, around)).join('');
  const camera = fitCamera(bounds, width, height);
  const title = input.title ?? dict.shell.corridor;
  return pictureSvg(layout, map + over, barOf(input, layout, camera), title);
}

/** Laid out twice: what stands in the legend depends on what the map's box shows. */
function layOut(input: PictureInput): PictureLayout {
  const { size, paper, places } = input;
  const measure = canvasMeasure();
  const withLegendOf = (shown: typeof places) =>
    layOutPicture(
      pictureText({ ...input, places: shown, swatchPx: swatchSizePx(size.width) }),
      { ...size, paper },
      measure,
    );
  const first = withLegendOf(places);
  const look = lookOf(input, first);
  const bounds = 'bounds' in look ? look.bounds : boundsOfCamera(look.camera, first.map);
  return withLegendOf(placesWithin(places, bounds));
}

function lookOf({ seen, view, index }: PictureInput, layout: PictureLayout) {
  if (seen) return { camera: pictureCamera(seen.camera, seen.free, layout.map) };
  const place = index.placeById.get(selectedPlace(view) ?? '');
  return { bounds: (place && placeBounds(place)) ?? CORRIDOR_BOUNDS };
}

/** The scale in the middle of the map; none where the map is tilted, since it would hold nowhere. */
function barOf(input: PictureInput, layout: PictureLayout, camera: Pick<Camera, 'center' | 'zoom'> & Partial<Camera>) {
  if ((camera.pitch ?? 0) > 0) return [];
  const { size, paper, dict } = input;
  const bar = scaleBar(metresPerPx(camera.center[1], camera.zoom), mostBarPx(size.width));
  return scaleBarItems(
    layout.map,
    { lengthPx: bar.lengthPx, label: formatMetres(bar.metres, dict.lang) },
    size.width,
    paper,
  );
}
