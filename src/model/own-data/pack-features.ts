import earcut from 'earcut';
import type { Geometry, Position } from 'geojson';
import type { Area, OwnFeature } from './own-data.ts';

/** Points as a drawing reads them: [lon, lat, lon, lat …], and the number of the feature each belongs to. */
export interface PackedPoints {
  readonly positions: Float64Array;
  readonly features: Uint32Array;
}

/** Lines: all vertices one after another, the first vertex of each line (and, at the end, the number of all), their features. */
export interface PackedLines extends PackedPoints {
  readonly starts: Uint32Array;
}

/** Areas: rings as lines, the first vertex of each polygon, and the triangles that fill them as numbers of vertices. */
export interface PackedAreas extends PackedLines {
  readonly triangles: Uint32Array;
  readonly rings: { readonly starts: Uint32Array; readonly features: Uint32Array };
}

/** Features as flat numbers: they are handed from thread to thread without copying and drawn without touching them one by one. */
export interface PackedFeatures {
  /** Number of features, those without a drawing of a sort included. */
  readonly count: number;
  readonly points: PackedPoints;
  readonly lines: PackedLines;
  readonly areas: PackedAreas;
  /** Window around everything. */
  readonly bounds: Area | null;
}

/** Packs features; the number of a feature is its place in the list. */
export function packFeatures(features: readonly OwnFeature[]): PackedFeatures {
  const points = new Sink();
  const lines = new Sink();
  const areas = new Sink();
  const triangles: number[] = [];
  const ringStarts: number[] = [];
  const ringFeatures: number[] = [];
  const add = (geometry: Geometry, feature: number): void => {
    switch (geometry.type) {
      case 'Point':
        points.add([geometry.coordinates], feature);
        break;
      case 'MultiPoint':
        for (const position of geometry.coordinates) points.add([position], feature);
        break;
      case 'LineString':
        lines.add(geometry.coordinates, feature);
        break;
      case 'MultiLineString':
        for (const line of geometry.coordinates) lines.add(line, feature);
        break;
      case 'Polygon':
        addPolygon(geometry.coordinates, feature);
        break;
      case 'MultiPolygon':
        for (const rings of geometry.coordinates) addPolygon(rings, feature);
        break;
      case 'GeometryCollection':
        for (const part of geometry.geometries) add(part, feature);
        break;
    }
  };
  const addPolygon = (rings: readonly Position[][], feature: number): void => {
    const first = areas.vertices;
    for (const triangle of trianglesOf(rings)) triangles.push(first + triangle);
    let vertex = first;
    for (const ring of rings) {
      ringStarts.push(vertex);
      ringFeatures.push(feature);
      vertex += ring.length;
    }
    areas.add(rings.flat(), feature);
  };
  features.forEach(({ geometry }, feature) => {
    add(geometry, feature);
  });
  return {
    count: features.length,
    points: { positions: Float64Array.from(points.numbers), features: Uint32Array.from(points.owners) },
    lines: lines.packed(),
    areas: {
      ...areas.packed(),
      triangles: Uint32Array.from(triangles),
      rings: { starts: Uint32Array.from([...ringStarts, areas.vertices]), features: Uint32Array.from(ringFeatures) },
    },
    bounds: boundsOf([points.numbers, lines.numbers, areas.numbers]),
  };
}

/** The buffers of packed features, to be handed over to another thread. */
export function buffersOf({ points, lines, areas }: PackedFeatures): ArrayBuffer[] {
  const arrays = [
    ...[points.positions, points.features, lines.positions, lines.features, lines.starts],
    ...[areas.positions, areas.features, areas.starts, areas.triangles, areas.rings.starts, areas.rings.features],
  ];
  return arrays.map(({ buffer }) => buffer as ArrayBuffer);
}

/** Collects vertices line by line. */
class Sink {
  readonly numbers: number[] = [];
  readonly owners: number[] = [];
  private readonly starts: number[] = [];

  get vertices(): number {
    return this.numbers.length / 2;
  }

  add(positions: readonly Position[], feature: number): void {
    this.starts.push(this.vertices);
    this.owners.push(feature);
    for (const [lon = 0, lat = 0] of positions) this.numbers.push(lon, lat);
  }

  packed(): PackedLines {
    return {
      positions: Float64Array.from(this.numbers),
      features: Uint32Array.from(this.owners),
      starts: Uint32Array.from([...this.starts, this.vertices]),
    };
  }
}

/** Fills a polygon: its vertices by number, three to a triangle; holes stay open. */
function trianglesOf(rings: readonly Position[][]): readonly number[] {
  const flat: number[] = [];
  const holes: number[] = [];
  for (const ring of rings) {
    if (flat.length > 0) holes.push(flat.length / 2);
    for (const [lon = 0, lat = 0] of ring) flat.push(lon, lat);
  }
  return earcut(flat, holes, 2);
}

function boundsOf(lists: readonly (readonly number[])[]): Area | null {
  let [west, south, east, north] = [180, 90, -180, -90];
  let any = false;
  for (const numbers of lists) {
    for (let at = 0; at < numbers.length; at += 2) {
      const [lon = 0, lat = 0] = [numbers[at], numbers[at + 1]];
      any = true;
      west = Math.min(west, lon);
      east = Math.max(east, lon);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    }
  }
  return any ? [west, south, east, north] : null;
}
