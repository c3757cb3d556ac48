import type { PathPreview } from '../../cartography/path-preview-layers.ts';
import type { Access, LonLat, Place } from '../../model/record.ts';
import { type RecordIndex, rowsAt } from '../../model/record-index.ts';

/**
 * The way to draw for a distance of a place: along the mapped lines as it was computed, else straight to the target. Null where the
 * place or the target has no position.
 */
export function accessPath(index: RecordIndex, place: Place, access: Access): PathPreview | null {
  if (access.path.length > 1) return { kind: 'network', path: access.path };
  const from = place.geometry?.type === 'Point' ? place.geometry.coordinates : null;
  const to = targetPosition(index, access);
  return from && to ? { kind: 'straight', path: [from, to] } : null;
}

/** A target is a place, or a stop of the line it names. */
function targetPosition(index: RecordIndex, { targetId, targetName }: Access): LonLat | null {
  const stop = rowsAt(index.stopsOfLine, targetId).find(({ names }) => names.vi === targetName.vi);
  if (stop) return stop.position;
  const geometry = index.placeById.get(targetId)?.geometry;
  return geometry?.type === 'Point' ? geometry.coordinates : null;
}
