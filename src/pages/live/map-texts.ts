import type { Dictionary } from '../../i18n/dictionary.ts';
import type { MapTexts } from '../../map/atlas-map.ts';
import { mapCredit } from '../../ui/map-credit.ts';

/** MapLibre's own messages in the words of the dictionary. Plain text only: nothing here is read as HTML. */
export function mapTexts(dict: Dictionary): MapTexts {
  const { map, attribution } = dict.shell;
  return {
    title: map.description,
    attribution: mapCredit(dict),
    locale: {
      'NavigationControl.ZoomIn': map.zoomIn,
      'NavigationControl.ZoomOut': map.zoomOut,
      'NavigationControl.ResetBearing': map.resetNorth,
      'AttributionControl.ToggleAttribution': attribution.open,
      'ScaleControl.Kilometers': map.scaleKm,
      'ScaleControl.Meters': map.scaleM,
      'CooperativeGesturesHandler.WindowsHelpText': map.ctrlScroll,
      'CooperativeGesturesHandler.MacHelpText': map.cmdScroll,
      'CooperativeGesturesHandler.MobileHelpText': map.twoFingers,
    },
  };
}
