import type { LonLat } from '../record.ts';
import type { RawRecord } from '../record-files/raw-record.ts';
import { buildSpine, type SpineLine, sliceLine } from '../spine.ts';
import { lineParts } from './positions.ts';

/** Coordinates of a line of the record, by its id; the first part of a line in parts. */
function lineOf(raw: RawRecord, id: string): readonly LonLat[] | null {
  const feature = raw.features.find((row) => row.properties.id === id);
  if (feature) return lineParts(feature.geometry)[0] ?? null;
  return raw.network.find((row) => row.properties.id === id)?.geometry.coordinates ?? null;
}

/** The stretches of the kilometre line in their order; a stretch whose line is missing is left out. */
export function spineStretches(raw: RawRecord): readonly (readonly LonLat[])[] {
  return (raw.spine?.stretches ?? []).flatMap((stretch) => {
    if ('path' in stretch) return [stretch.path];
    const line = lineOf(raw, stretch.line);
    return line ? [sliceLine(line, stretch.from, stretch.to)] : [];
  });
}

/** The kilometre line from Kunming 0 to the sea; null when it cannot be drawn. */
export function spineLineOf(raw: RawRecord): SpineLine | null {
  const stretches = spineStretches(raw);
  return stretches.length > 0 ? buildSpine(stretches) : null;
}
