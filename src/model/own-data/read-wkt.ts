import { wktToGeoJSON } from 'betterknown';
import type { Geometry } from 'geojson';

const LOOKS_LIKE_WKT =
  /^\s*(?:SRID=\d+;)?\s*(?:POINT|LINESTRING|POLYGON|MULTIPOINT|MULTILINESTRING|MULTIPOLYGON|GEOMETRYCOLLECTION)\b/iu;
/** Spatial reference systems whose numbers are longitude and latitude on WGS 84. */
const DEGREES: readonly string[] = ['4326', '4979'];

/** A geometry in well-known text; `srid` where the text names a system that is not longitude and latitude. */
export interface WktGeometry {
  readonly geometry: Geometry | null;
  readonly srid: string | null;
}

/** Reads WKT and EWKT. Null for text that is neither; an empty geometry is `geometry: null`. Numbers stay as they are written. */
export function readWkt(text: string): WktGeometry | null {
  if (!LOOKS_LIKE_WKT.test(text)) return null;
  const srid = /^\s*SRID=(\d+);/iu.exec(text)?.[1] ?? null;
  try {
    const geometry = wktToGeoJSON(text.replace(/^\s*SRID=\d+;/iu, '').trim());
    return { geometry, srid: srid !== null && !DEGREES.includes(srid) ? srid : null };
  } catch {
    return null;
  }
}
