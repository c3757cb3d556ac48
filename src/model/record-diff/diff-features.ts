import * as v from 'valibot';
import { lineParts } from '../check/positions.ts';
import { distanceKm, nearestOnLine, vertexKilometres } from '../planar.ts';
import type { LonLat, PlaceGeometry } from '../record.ts';
import { featureFile } from '../record-files/features.ts';
import { GEOMETRY, looseFeatures } from '../record-files/read-geojson.ts';
import { LAYERS } from '../vocabulary.ts';
import { changedFields } from './diff-tables.ts';
import type { Cells, GeometryChange, RecordChange } from './record-change.ts';

/** Features of two versions of a GeoJSON file compared by id. */

interface Feature {
  readonly properties: Cells;
  readonly geometry: PlaceGeometry | null;
}

const FEATURE = v.object({ properties: v.looseObject({ id: v.string() }), geometry: v.optional(v.unknown()) });

/** A value as text; QGIS writes null for what is not there. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function featuresOf(file: string, text: string): ReadonlyMap<string, Feature> {
  const { features } = looseFeatures(file, text);
  return new Map(
    features.flatMap(({ feature }): [string, Feature][] => {
      const parsed = v.safeParse(FEATURE, feature);
      if (!parsed.success) return [];
      const { properties, geometry } = parsed.output;
      const read = v.safeParse(GEOMETRY, geometry ?? null);
      const cells = Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, textOf(value)]));
      return [[properties.id, { properties: cells, geometry: read.success ? read.output : null }]];
    }),
  );
}

function verticesOf(geometry: PlaceGeometry): readonly LonLat[] {
  return geometry.type === 'Point' ? [geometry.coordinates] : lineParts(geometry).flat();
}

function partsOf(geometry: PlaceGeometry): readonly (readonly LonLat[])[] {
  return geometry.type === 'Point' ? [[geometry.coordinates]] : lineParts(geometry);
}

/** The farthest any vertex of `from` lies from `to`, km. */
function farthestKm(from: PlaceGeometry, to: PlaceGeometry): number {
  const parts = partsOf(to);
  const nearest = (vertex: LonLat) =>
    Math.min(...parts.map((part) => nearestOnLine(part, vertex)?.distanceKm ?? Number.POSITIVE_INFINITY));
  return Math.max(...verticesOf(from).map(nearest));
}

function movedM(before: PlaceGeometry, after: PlaceGeometry): number {
  if (before.type === 'Point' && after.type === 'Point') {
    return Math.round(distanceKm(before.coordinates, after.coordinates) * 1000);
  }
  return Math.round(Math.max(farthestKm(before, after), farthestKm(after, before)) * 1000);
}

/** Drawn length of a line, km; 0 for points and for no geometry. */
export function drawnKm(geometry: PlaceGeometry | null): number {
  return lineParts(geometry).reduce((sum, part) => sum + (vertexKilometres(part).at(-1) ?? 0), 0);
}

function geometryChange(before: PlaceGeometry | null, after: PlaceGeometry | null): GeometryChange | null {
  if (JSON.stringify(before) === JSON.stringify(after)) return null;
  return {
    before,
    after,
    movedM: before && after ? movedM(before, after) : null,
    beforeKm: drawnKm(before),
    afterKm: drawnKm(after),
  };
}

/** What changed in a GeoJSON file. */
export function diffFeatures(file: string, before: string, after: string): readonly RecordChange[] {
  const layer = LAYERS.find((name) => featureFile(name) === file) ?? null;
  const [old, now] = [featuresOf(file, before), featuresOf(file, after)];
  const changes: RecordChange[] = [];
  for (const [id, feature] of now) {
    const was = old.get(id);
    if (!was) {
      changes.push({ kind: 'feature-added', file, subject: id, layer });
      continue;
    }
    const fields = changedFields(was.properties, feature.properties);
    const geometry = geometryChange(was.geometry, feature.geometry);
    if (fields.length > 0 || geometry) changes.push({ kind: 'feature-changed', file, subject: id, fields, geometry });
  }
  for (const id of old.keys()) if (!now.has(id)) changes.push({ kind: 'feature-removed', file, subject: id, layer });
  return changes;
}
