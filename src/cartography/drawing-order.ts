/** From the bottom of the drawing to its top. Every style layer belongs to one slot; nothing else decides what covers what. */
export const DRAWING_ORDER = [
  'background',
  'land',
  'lakes',
  'coast',
  'rivers',
  'borders',
  'accuracy',
  'selected-lines',
  'waterways',
  'plain-lines',
  'roads',
  'railways',
  'new-railway',
  'line-signs',
  'selected-points',
  'dots',
  'path-preview',
  // Labels and symbols: MapLibre places from the top down, so the last slot has the first right to its room.
  'river-labels',
  'sea-labels',
  'line-labels',
  'place-labels',
  'small-towns',
  'badges',
  'towns',
  'selected-labels',
] as const;
export type Slot = (typeof DRAWING_ORDER)[number];

/** Style layer under which overlays (`beforeId` of deck.gl layers) lie, so that they never cover the record's words and symbols. */
export const OVERLAY_BEFORE_ID = 'stop-labels';

/** Sorts by slot and keeps the given order within one. */
export function inDrawingOrder<T>(items: readonly T[], slotOf: (item: T) => Slot): T[] {
  return items.toSorted((a, b) => DRAWING_ORDER.indexOf(slotOf(a)) - DRAWING_ORDER.indexOf(slotOf(b)));
}
