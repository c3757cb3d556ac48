import 'maplibre-gl/dist/maplibre-gl.css';
import type { Layer } from '@deck.gl/core';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { type ControlPosition, GPUInitializationError, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import type { Basemap } from '../cartography/basemap.ts';
import { buildStyle, type StyleState } from '../cartography/build-style.ts';
import { type Bounds, CAMERA_LIMITS, CORRIDOR_BOUNDS, MAX_ZOOM } from '../cartography/corridor.ts';
import { lineHitLayerIds } from '../cartography/line-layers.ts';
import { labelLangs } from '../cartography/map-labels.ts';
import { dotLayerId } from '../cartography/point-layers.ts';
import { tileLayerId } from '../cartography/tiles-style.ts';
import { type Insets, NO_INSETS } from '../cartography/web-mercator.ts';
import type { LonLat } from '../model/record.ts';
import type { LayerId } from '../model/vocabulary.ts';
import type { Camera } from '../view/view-state.ts';
import { applyStyle } from './apply-style.ts';
import { fetchBasemapAhead, serveBasemap } from './basemap-protocol.ts';
import { captureMap } from './capture.ts';
import { type ClickAnswers, routeClicks } from './click-router.ts';
import type { DeckOverlay } from './deck-overlay.ts';
import { watchHover } from './hover.ts';
import { cameraOf, fitTo, keepInView, moveTo, setInsets } from './map-camera.ts';
import { addControls } from './map-controls.ts';
import { loadMapFonts } from './map-fonts.ts';
import { markImage } from './mark-image.ts';
import { workerUrl } from './worker-url.ts';
import { watchWorker } from './worker-watch.ts';

/** Why there is no live map; the page keeps its poster and says so. */
export type MapFailure = 'no-webgl' | 'worker-blocked' | 'style';

/** Words of the controls, in the reader's language. */
export interface MapTexts {
  /** What the map is, for screen readers. */
  readonly title: string;
  /** Plain text or links; always on the map. */
  readonly attribution: string;
  /** MapLibre's own keys (`NavigationControl.ZoomIn`, `ScaleControl.Kilometers`, …) in the reader's language. */
  readonly locale: Readonly<Record<string, string>>;
}

export interface AtlasMapOptions extends ClickAnswers {
  readonly state: StyleState;
  /** Null: the whole corridor in the part of the map no sheet covers. */
  readonly camera: Camera | null;
  readonly insets?: Insets;
  /** Device pixels for each CSS pixel; the screen's own by default. deck.gl keeps to what it is at the start. */
  readonly pixelRatio?: number;
  readonly texts: MapTexts;
  /** For frames in other pages: one finger and the wheel scroll the page. */
  readonly cooperativeGestures?: boolean;
  readonly controls?: { readonly navigation?: ControlPosition; readonly scale?: ControlPosition };
  readonly onHover?: (id: string | null) => void;
  /** After each movement; `byReader` is false for flights the page started. */
  readonly onCamera?: (camera: Camera, byReader: boolean) => void;
  /** Once, when the whole record is drawn. */
  readonly onIdle?: () => void;
  readonly onFailure?: (reason: MapFailure) => void;
  readonly onContextLost?: () => void;
  readonly onContextRestored?: () => void;
}

/** The live map, as the rest of the atlas knows it. */
export interface AtlasMap {
  /** Draws another state; only what differs is changed. */
  readonly show: (state: StyleState) => void;
  /** Marks a place as the pointer would (from the strip or a list); null takes the mark away. */
  readonly highlight: (id: string | null) => void;
  readonly camera: () => Camera;
  readonly moveTo: (camera: Camera) => void;
  /** Shows all of the bounds in the part that `insets` leave free; later cameras count from the middle of that part. */
  readonly fitTo: (bounds: Bounds, insets?: Insets, maxZoom?: number) => void;
  /** Moves only if a sheet covers the position, and then as little as needed. */
  readonly keepInView: (position: LonLat, insets: Insets) => void;
  /** West, south, east, north of what is seen. */
  readonly bounds: () => Bounds;
  readonly capture: (options?: { readonly pixelRatio?: number }) => Promise<HTMLCanvasElement>;
  /** Ids of the places of a layer that are drawn in the present view. */
  readonly renderedPlaceIds: (layer: LayerId) => readonly string[];
  /**
   * deck.gl layers inside the map; deck.gl is loaded on the first call. An empty list takes them away. `lighter` stands in for them while
   * the map moves on a device that cannot keep up.
   */
  readonly setOverlay: (layers: readonly Layer[], lighter?: readonly Layer[]) => Promise<void>;
  readonly resize: () => void;
  readonly destroy: () => void;
}

/** Fetches ahead what a map will need: the base and the faces of its labels. */
export function prepareAtlasMap(basemap: Basemap): void {
  fetchBasemapAhead(basemap);
  void loadMapFonts(false);
}

/**
 * Starts the live map in an element. A failure is told to `onFailure`, never thrown, and leaves the element empty; the returned map
 * then answers every call by doing nothing. No WebGL is told at once, during the call.
 */
export function createAtlasMap(container: HTMLElement, options: AtlasMapOptions): AtlasMap {
  setWorkerUrl(workerUrl());
  serveBasemap();
  let map: MapLibreMap;
  try {
    map = new MapLibreMap(mapOptions(container, options));
  } catch (error) {
    if (!(error instanceof GPUInitializationError)) throw error;
    container.replaceChildren();
    options.onFailure?.('no-webgl');
    return NO_MAP;
  }
  return new LiveMap(map, options);
}

function mapOptions(container: HTMLElement, options: AtlasMapOptions) {
  const { camera, insets = NO_INSETS, texts } = options;
  const start = camera
    ? {
        center: [...camera.center] as [number, number],
        zoom: camera.zoom,
        bearing: camera.bearing,
        pitch: camera.pitch,
      }
    : {
        bounds: [...CORRIDOR_BOUNDS] as [number, number, number, number],
        fitBoundsOptions: { padding: { ...insets } },
      };
  return {
    container,
    ...start,
    maxBounds: [...CAMERA_LIMITS] as [number, number, number, number],
    maxZoom: MAX_ZOOM,
    maxPitch: 60,
    renderWorldCopies: false,
    attributionControl: false as const,
    locale: { 'Map.Title': texts.title, ...texts.locale },
    cooperativeGestures: options.cooperativeGestures ?? false,
    maxCanvasSize: [8192, 8192] as [number, number],
    ...(options.pixelRatio ? { pixelRatio: options.pixelRatio } : {}),
    fadeDuration: reducedMotion() ? 0 : 200,
    validateStyle: false,
    clickTolerance: 4,
  };
}

function reducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** On walls and projectors everything grows with the width beyond a full-HD screen. */
function scaleFor(widthPx: number): number {
  return Math.round(Math.min(2.5, Math.max(1, widthPx / FULL_HD_PX)) * 4) / 4;
}

const FULL_HD_PX = 1920;

class LiveMap implements AtlasMap {
  private readonly map: MapLibreMap;
  private readonly options: AtlasMapOptions;
  private readonly stops: (() => void)[];
  private state: StyleState;
  /** Kept, since asking for it while the page changes makes the browser lay all of it out at once. */
  private widthPx: number;
  private hoveredId: string | null = null;
  /** What the map shows now; null until fonts and worker are there. */
  private shown: StyleSpecification | null = null;
  private chineseLoaded = false;
  private tilesServed = false;
  private overlay: Promise<DeckOverlay> | null = null;
  private overlayDrawn: Promise<void> = Promise.resolve();
  private failed = false;

  constructor(map: MapLibreMap, options: AtlasMapOptions) {
    this.map = map;
    this.options = options;
    this.state = options.state;
    this.widthPx = map.getContainer().clientWidth;
    map.setMissingStyleImageResolver((name) => {
      const image = markImage(name);
      if (image && !map.hasImage(name)) map.addImage(name, image.data, { pixelRatio: image.pixelRatio });
    });
    addControls(map, options);
    setInsets(map, options.insets ?? NO_INSETS);
    // Only now does the middle of the free part count as the centre, as it did where the camera was noted.
    if (options.camera) moveTo(map, options.camera, false);
    this.stops = [
      routeClicks(map, options),
      watchHover(map, (id) => {
        this.highlight(id);
        options.onHover?.(id);
      }),
      watchWorker(map, workerUrl(), () => this.fail('worker-blocked')),
    ];
    map.on('moveend', (event) => options.onCamera?.(cameraOf(map), event.originalEvent !== undefined));
    map.on('resize', () => {
      this.widthPx = map.getContainer().clientWidth;
      if (this.shown) this.draw();
    });
    map.on('webglcontextlost', () => options.onContextLost?.());
    map.on('webglcontextrestored', () => options.onContextRestored?.());
    // A part of the base that does not come leaves a gap; the record is drawn all the same.
    map.on('error', ({ error }) => console.error(error));
    this.show(options.state);
  }

  show = (state: StyleState): void => {
    this.state = state;
    const chinese = labelLangs(state.view).includes('zh');
    if (this.shown && (this.chineseLoaded || !chinese) && (this.tilesServed || !state.tiles)) {
      this.draw();
      return;
    }
    Promise.all([loadMapFonts(chinese), state.tiles ? this.serveTiles() : null]).then(() => {
      this.chineseLoaded ||= chinese;
      this.draw();
    });
  };

  private async serveTiles(): Promise<void> {
    (await import('./pmtiles-source.ts')).servePmtiles();
    this.tilesServed = true;
  }

  highlight = (id: string | null): void => {
    if (id === this.hoveredId) return;
    this.hoveredId = id;
    if (this.shown) this.draw();
  };

  private draw(): void {
    if (this.failed) return;
    try {
      this.drawState();
    } catch (error) {
      console.error(error);
      if (this.shown === null) this.fail('style');
    }
  }

  private drawState(): void {
    const next = buildStyle({ scale: scaleFor(this.widthPx), ...this.state, hoveredId: this.hoveredId });
    if (this.shown) {
      applyStyle(this.map, this.shown, next);
    } else {
      this.map.setStyle(next, { diff: false, validate: false });
      this.map.once('idle', () => {
        performance.mark('map-idle');
        this.options.onIdle?.();
      });
    }
    this.shown = next;
  }

  private fail(reason: MapFailure): void {
    if (this.failed) return;
    this.destroy();
    this.options.onFailure?.(reason);
  }

  camera = (): Camera => cameraOf(this.map);
  moveTo = (camera: Camera): void => moveTo(this.map, camera, !reducedMotion());

  fitTo = (bounds: Bounds, insets: Insets = NO_INSETS, maxZoom = 12): void => {
    setInsets(this.map, insets);
    fitTo(this.map, bounds, maxZoom, this.shown !== null && !reducedMotion());
  };

  keepInView = (position: LonLat, insets: Insets): void => {
    setInsets(this.map, insets);
    keepInView(this.map, position, !reducedMotion());
  };

  bounds = (): Bounds => {
    const seen = this.map.getBounds();
    return [seen.getWest(), seen.getSouth(), seen.getEast(), seen.getNorth()];
  };

  capture = async ({ pixelRatio = devicePixelRatio }: { readonly pixelRatio?: number } = {}) => {
    await this.overlayDrawn;
    return captureMap(this.map, pixelRatio);
  };

  renderedPlaceIds = (layer: LayerId): readonly string[] => {
    const own = [dotLayerId(layer), ...lineHitLayerIds()];
    const layers = [...own, ...own.map(tileLayerId)].filter((id) => this.map.getLayer(id));
    const features = this.map.queryRenderedFeatures({ layers });
    const ids = features.filter((f) => f.properties.layer === layer).map((f) => String(f.properties.id));
    return [...new Set(ids)].toSorted();
  };

  setOverlay = async (layers: readonly Layer[], lighter?: readonly Layer[]): Promise<void> => {
    if (layers.length === 0 && !this.overlay) return;
    this.overlay ??= import('./deck-overlay.ts').then(({ createDeckOverlay }) => createDeckOverlay(this.map));
    this.overlayDrawn = (await this.overlay).setLayers(layers, lighter);
  };

  resize = (): void => {
    this.map.resize();
  };

  destroy = (): void => {
    if (this.failed) return;
    this.failed = true;
    for (const stop of this.stops) stop();
    this.map.remove();
  };
}

const nothing = () => undefined;

/** Stands in where WebGL is missing. */
const NO_MAP: AtlasMap = {
  show: nothing,
  highlight: nothing,
  camera: () => ({ center: [104.9, 22.85], zoom: 6, bearing: 0, pitch: 0 }),
  moveTo: nothing,
  fitTo: nothing,
  keepInView: nothing,
  bounds: () => CORRIDOR_BOUNDS,
  capture: () => Promise.reject(new Error('There is no live map to take a picture of')),
  renderedPlaceIds: () => [],
  setOverlay: () => Promise.resolve(),
  resize: nothing,
  destroy: nothing,
};
