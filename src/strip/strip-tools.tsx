import type { Dictionary } from '../i18n/dictionary.ts';
import type { LaneMode } from './layout-lanes.ts';
import { MAX_ZOOM, type StripView, ZOOM_STEP } from './use-strip-view.ts';

interface StripToolsProps {
  readonly dict: Dictionary;
  readonly view: StripView;
  readonly lanes: LaneMode;
  readonly onLanes: (lanes: LaneMode) => void;
  readonly onBrush: ((fromKm: number, toKm: number) => void) | undefined;
}

/** Zoom, the whole line, this section on the map, lanes by layer. */
export function StripTools({ dict, view, lanes, onLanes, onBrush }: StripToolsProps) {
  const words = dict.strip;
  const { zoom, zoomBy, zoomOut, seenKm } = view;
  return (
    <div className="strip-tools">
      <button
        type="button"
        className="button strip-tool"
        aria-pressed={lanes === 'layers'}
        onClick={() => onLanes(lanes === 'layers' ? 'groups' : 'layers')}
      >
        {words.lanePerLayer}
      </button>
      {onBrush && zoom > 1 ? (
        <button type="button" className="button strip-tool" onClick={() => onBrush(...seenKm)}>
          {words.showOnMap}
        </button>
      ) : null}
      {zoom > 1 ? (
        <button type="button" className="button strip-tool" onClick={zoomOut}>
          {words.wholeLine}
        </button>
      ) : null}
      <button
        type="button"
        className="button strip-tool strip-tool-round"
        aria-label={words.zoomOut}
        title={words.zoomOut}
        disabled={zoom <= 1}
        onClick={() => zoomBy(1 / ZOOM_STEP)}
      >
        −
      </button>
      <button
        type="button"
        className="button strip-tool strip-tool-round"
        aria-label={words.zoomIn}
        title={words.zoomIn}
        disabled={zoom >= MAX_ZOOM}
        onClick={() => zoomBy(ZOOM_STEP)}
      >
        +
      </button>
    </div>
  );
}
