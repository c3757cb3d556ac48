import * as v from 'valibot';
import type { LonLat } from '../../src/model/record.ts';
import type { OsmSelector } from '../../src/model/record-files/osm-selector.ts';

/** What is asked of Overpass, and what of its answer is used. */

/** Overpass takes long lines of coordinates badly; this many points describe where to look well enough. */
const MOST_POINTS_AROUND = 60;

function thinned(line: readonly LonLat[]): readonly LonLat[] {
  const step = Math.max(1, Math.ceil(line.length / MOST_POINTS_AROUND));
  return line.filter((_, at) => at % step === 0 || at === line.length - 1);
}

/** The query for the ways that may make a line, with their coordinates. */
export function overpassQuery(selector: OsmSelector, line: readonly LonLat[], reachM: number): string {
  const head = '[out:json][timeout:300];';
  if (selector.kind === 'relation') return `${head}relation(${selector.id});way(r);out geom;`;
  const tags = selector.tags.map(({ key, operator, value }) => `["${key}"${operator}"${value}"]`).join('');
  const around = thinned(line).flatMap(([lon, lat]) => [lat, lon]);
  return `${head}way${tags}(around:${reachM},${around.join(',')});out geom;`;
}

const ANSWER = v.object({
  osm3s: v.optional(v.object({ timestamp_osm_base: v.optional(v.string()) })),
  elements: v.array(
    v.looseObject({
      type: v.string(),
      id: v.number(),
      geometry: v.optional(v.array(v.nullable(v.object({ lat: v.number(), lon: v.number() })))),
    }),
  ),
});

/** A way of OpenStreetMap: its number and its vertices. */
export interface OsmWay {
  readonly id: number;
  readonly vertices: readonly LonLat[];
}

export interface OsmAnswer {
  readonly ways: readonly OsmWay[];
  /** The day of the data, ISO; null when the answer does not say. */
  readonly date: string | null;
}

/**
 * Reads an answer of Overpass (`out geom`).
 * @throws Error when it is something else, such as a message that the server is busy
 */
export function parseOverpass(text: string): OsmAnswer {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error(`This is no answer of Overpass: ${text.slice(0, 200).replace(/\s+/g, ' ')}`);
  }
  const parsed = v.safeParse(ANSWER, value);
  if (!parsed.success) throw new Error('This is no answer of Overpass: it has no elements.');
  const { elements, osm3s } = parsed.output;
  const ways = elements.flatMap(({ type, id, geometry = [] }): readonly OsmWay[] => {
    // A way cut at the edge of a box has nulls; none of our queries cuts, but a saved file may be anyone's.
    const vertices = geometry.flatMap((point): readonly LonLat[] => (point ? [[point.lon, point.lat]] : []));
    return type === 'way' && vertices.length > 1 ? [{ id, vertices }] : [];
  });
  return { ways, date: osm3s?.timestamp_osm_base?.slice(0, 10) ?? null };
}

/** The public server; another can be named. */
export const OVERPASS = 'https://overpass-api.de/api/interpreter';

/**
 * Asks Overpass.
 * @throws Error when it cannot be reached or does not answer with 200
 */
export async function fetchOverpass(query: string, endpoint: string): Promise<string> {
  const answer = await fetch(endpoint, {
    method: 'POST',
    body: new URLSearchParams({ data: query }),
    headers: { 'User-Agent': 'corridor-atlas import-osm', Accept: 'application/json' },
  });
  const text = await answer.text();
  if (!answer.ok) {
    throw new Error(`${endpoint} answers ${answer.status}: ${text.slice(0, 200).replace(/\s+/g, ' ')}`);
  }
  return text;
}
