import type { Bounds } from '../../cartography/corridor.ts';
import type { OwnDrawing } from '../../cartography/own-data-svg.ts';
import { PAPERS } from '../../cartography/palettes.ts';
import type { PictureSize } from '../../export/picture-size.ts';
import type { AtlasMap, AtlasMapOptions, MapFailure } from '../../map/atlas-map.ts';
import type { Camera, Paper } from '../../view/view-state.ts';

export interface MapBesideInput {
  readonly state: AtlasMapOptions['state'];
  readonly texts: AtlasMapOptions['texts'];
  /** CSS px. */
  readonly size: PictureSize;
  readonly pixelRatio: number;
  /** The reader's own files, drawn by deck.gl above the record as on the screen. */
  readonly own: readonly OwnDrawing[];
  /** Where it looks: a camera, or bounds to show whole. */
  readonly look: { readonly camera: Camera } | { readonly bounds: Bounds };
}

export interface CapturedMap {
  readonly canvas: HTMLCanvasElement;
  readonly camera: Camera;
}

/** How long a map may take before it counts as failed, ms: software rendering of 4K takes its time. */
const PATIENCE_MS = 90_000;

/**
 * Draws the map once more, out of sight, at exactly the size of a picture, and takes that picture. The map the reader sees is not
 * touched. Rejects with a `MapFailure` as message where no live map can be drawn.
 */
export async function captureBeside({
  state,
  texts,
  size,
  pixelRatio,
  look,
  own,
}: MapBesideInput): Promise<CapturedMap> {
  const { createAtlasMap } = await import('../../map/atlas-map.ts');
  const element = document.createElement('div');
  element.style.cssText = `position:fixed;left:-20000px;top:0;width:${size.width}px;height:${size.height}px`;
  element.inert = true;
  element.setAttribute('aria-hidden', 'true');
  document.body.append(element);
  let map: AtlasMap | null = null;
  try {
    await new Promise<void>((resolve, reject) => {
      const fail = (reason: MapFailure | 'timeout') => reject(new Error(reason));
      const timer = setTimeout(() => fail('timeout'), PATIENCE_MS);
      map = createAtlasMap(element, {
        state,
        texts,
        pixelRatio,
        camera: 'camera' in look ? look.camera : null,
        onSelect: () => undefined,
        onDeselect: () => undefined,
        onChoose: () => undefined,
        onIdle: () => {
          clearTimeout(timer);
          resolve();
        },
        onFailure: (reason) => {
          clearTimeout(timer);
          fail(reason);
        },
      });
      if ('bounds' in look) map.fitTo(look.bounds);
    });
    if (map && own.length > 0) await drawOwn(map, own, state.paper);
    return await take(map, pixelRatio);
  } finally {
    (map as AtlasMap | null)?.destroy();
    element.remove();
  }
}

async function drawOwn(map: AtlasMap, own: readonly OwnDrawing[], paper: Paper): Promise<void> {
  const { ownDataLayers, rgbOf } = await import('../../map/own-data-layer.ts');
  const drawings = own.map(({ packed, colour }, at) => ({
    id: `own-data-${at}`,
    packed,
    colour: rgbOf(colour),
    paper: rgbOf(PAPERS[paper].sheet),
    opened: null,
  }));
  await map.setOverlay(ownDataLayers(drawings));
}

async function take(map: AtlasMap | null, pixelRatio: number): Promise<CapturedMap> {
  if (!map) throw new Error('no-webgl');
  const canvas = await map.capture({ pixelRatio });
  return { canvas, camera: map.camera() };
}
