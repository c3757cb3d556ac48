declare module 'geojson-validation' {
  /** Complaints about a GeoJSON feature; empty when it is valid. */
  export function isFeature(feature: unknown, trace: true): readonly string[];
}
