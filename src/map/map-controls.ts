import './map-controls.css';
import {
  AttributionControl,
  type ControlPosition,
  type Map as MapLibreMap,
  NavigationControl,
  ScaleControl,
} from 'maplibre-gl';
import type { Insets } from '../cartography/web-mercator.ts';

/** Where less width of the map is free of sheets, the attribution starts folded: it is a word long, and one tap away. */
const NARROW_PX = 640;

/** Widest scale bar, in letters of the page: it grows with them on a wall. */
const SCALE_BAR_REM = 7;

function remPx(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}

interface ControlWishes {
  readonly texts: { readonly attribution: string };
  readonly insets?: Insets;
  readonly controls?: { readonly navigation?: ControlPosition; readonly scale?: ControlPosition };
}

/** Zoom and compass, the scale bar, and the attribution, which can be folded but never taken away. */
export function addControls(map: MapLibreMap, { texts, insets, controls = {} }: ControlWishes): void {
  map.addControl(
    new NavigationControl({ showCompass: true, visualizePitch: true }),
    controls.navigation ?? 'top-right',
  );
  map.addControl(
    new ScaleControl({ unit: 'metric', maxWidth: SCALE_BAR_REM * remPx() }),
    controls.scale ?? 'bottom-left',
  );
  const free = map.getContainer().clientWidth - (insets?.left ?? 0) - (insets?.right ?? 0);
  const narrow = free < NARROW_PX;
  map.addControl(new AttributionControl({ compact: narrow, customAttribution: texts.attribution }), 'bottom-right');
  if (narrow) foldAttribution(map);
}

/** Moves the controls out from under the sheets. */
export function insetControls(map: MapLibreMap, insets: Insets): void {
  const { style } = map.getContainer();
  for (const side of ['top', 'right', 'bottom', 'left'] as const)
    style.setProperty(`--map-inset-${side}`, `${Math.round(insets[side])}px`);
}

/** MapLibre opens its folded attribution until the map is first moved; on a phone it would lie on the map. */
function foldAttribution(map: MapLibreMap): void {
  const element = map.getContainer().querySelector('.maplibregl-ctrl-attrib');
  element?.classList.remove('maplibregl-compact-show');
  element?.removeAttribute('open');
}
