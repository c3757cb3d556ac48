import {
  AttributionControl,
  type ControlPosition,
  type Map as MapLibreMap,
  NavigationControl,
  ScaleControl,
} from 'maplibre-gl';

interface ControlWishes {
  readonly texts: { readonly attribution: string };
  readonly controls?: { readonly navigation?: ControlPosition; readonly scale?: ControlPosition };
}

/** Zoom and compass, the scale bar, and the attribution, which can be folded but never taken away. */
export function addControls(map: MapLibreMap, { texts, controls = {} }: ControlWishes): void {
  map.addControl(
    new NavigationControl({ showCompass: true, visualizePitch: true }),
    controls.navigation ?? 'top-right',
  );
  map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 110 }), controls.scale ?? 'bottom-left');
  map.addControl(new AttributionControl({ compact: false, customAttribution: texts.attribution }), 'bottom-right');
}
