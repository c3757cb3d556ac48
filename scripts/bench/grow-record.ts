import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import { featureFile } from '../../src/model/record-files/features.ts';
import { KINDS, type LayerId, type Status } from '../../src/model/vocabulary.ts';
import { seededRandom } from './seeded-random.ts';

/** Layers whose places are points; lines stay those of the record. */
const POINT_LAYERS = [
  'border-gates',
  'ports',
  'logistics-hubs',
  'industrial-parks',
  'tourism-zones',
  'economic-zones',
  'services',
] as const satisfies readonly LayerId[];

/** What a place goes through, a few years apart; how far it gets is a matter of chance. */
const COURSE: readonly Status[] = ['under-study', 'planned', 'approved', 'under-construction', 'operating'];

/** West, south, east, north of the invented positions, degrees. */
const BOX = [101.7, 20, 108.4, 25.7] as const;

interface Spot {
  readonly lon: number;
  readonly lat: number;
  readonly country: 'VN' | 'CN';
}

/**
 * The record's files with invented places added until there are `placeCount`: for benches only, named as samples, never published.
 * The same seed gives the same files. Every rule of the check holds for them.
 */
export function growRecord(
  files: ReadonlyMap<string, string>,
  placeCount: number,
  seed = 1,
): ReadonlyMap<string, string> {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const tasks = linkedTasks(textOf(files, 'register/feature-tasks.csv'));
  const sources = firstCells(textOf(files, 'sources.csv')).slice(0, 50);
  const spots = spotsOnLand(JSON.parse(textOf(files, 'basemap/land.geojson')), random);
  const features = new Map<LayerId, string[]>(POINT_LAYERS.map((layer) => [layer, []]));
  const statuses: string[] = [];
  const links: string[] = [];
  const missing = placeCount - countPlaces(files);
  for (let n = 1; n <= missing; n += 1) {
    const layer = POINT_LAYERS[n % POINT_LAYERS.length] as LayerId;
    const id = `sample-${n}`;
    const linked = random() < 0.6;
    features.get(layer)?.push(sampleFeature(id, n, pick(KINDS[layer]), spots(), !linked, pick(sources)));
    if (linked) links.push(`${id},${pick(tasks)},asks,yes,judgement`);
    const reached = 1 + Math.floor(random() * COURSE.length);
    for (const [step, status] of COURSE.slice(0, reached).entries()) {
      statuses.push(`${id},${2015 + step * 2},,event,${status},${note(n, step)},${pick(sources)},medium`);
    }
  }
  const grown = new Map(files);
  for (const [layer, lines] of features)
    grown.set(featureFile(layer), withFeatures(textOf(files, featureFile(layer)), lines));
  grown.set('status.csv', withLines(textOf(files, 'status.csv'), statuses));
  grown.set('register/feature-tasks.csv', withLines(textOf(files, 'register/feature-tasks.csv'), links));
  return grown;
}

function textOf(files: ReadonlyMap<string, string>, path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`${path} is missing`);
  return text;
}

/** Tasks that have a place already: another one breaks no rule. */
function linkedTasks(csv: string): readonly string[] {
  const tasks = csv
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[1]);
  return [...new Set(tasks.filter((task) => task !== undefined))];
}

function firstCells(csv: string): readonly string[] {
  const cells = csv
    .split('\n')
    .slice(1)
    .map((line) => /^([a-z0-9-]+),/u.exec(line)?.[1]);
  return cells.filter((cell) => cell !== undefined);
}

function countPlaces(files: ReadonlyMap<string, string>): number {
  const layers = [...files].filter(([path]) => path.startsWith('features/'));
  return layers.reduce((sum, [, text]) => sum + JSON.parse(text).features.length, 0);
}

/** Positions on the land of Việt Nam and China inside the box, four decimals. */
function spotsOnLand(land: FeatureCollection, random: () => number): () => Spot {
  const polygons = land.features as Feature<MultiPolygon>[];
  return () => {
    for (;;) {
      const lon = Number((BOX[0] + random() * (BOX[2] - BOX[0])).toFixed(4));
      const lat = Number((BOX[1] + random() * (BOX[3] - BOX[1])).toFixed(4));
      const country = polygons.find((polygon) => booleanPointInPolygon([lon, lat], polygon))?.properties?.country;
      if (country === 'VN' || country === 'CN') return { lon, lat, country };
    }
  };
}

function sampleFeature(
  id: string,
  n: number,
  kind: string,
  { lon, lat, country }: Spot,
  context: boolean,
  source: string,
): string {
  const province = country === 'CN' ? 'yunnan' : 'lao-cai';
  return JSON.stringify({
    type: 'Feature',
    properties: {
      id,
      'name:vi': `Điểm mẫu ${n}`,
      'name:en': `Sample place ${n}`,
      'name:zh': `示例地点${n}`,
      name_zh_basis: source,
      pinyin: `shi li di dian ${n}`,
      kind,
      country,
      province,
      province_before_2025: country === 'CN' ? 'yunnan' : 'lao-cai-before-2025',
      context,
      basis: 'representative',
      accuracy_m: 500,
      position_source: source,
    },
    geometry: { type: 'Point', coordinates: [lon, lat] },
  });
}

function note(n: number, step: number): string {
  return `Mẫu ${n} bước ${step}.,Sample ${n} step ${step}.,示例${n}第${step}步。`;
}

function withFeatures(geojson: string, lines: readonly string[]): string {
  if (lines.length === 0) return geojson;
  const end = geojson.lastIndexOf(']');
  return `${geojson.slice(0, end).trimEnd()},\n${lines.join(',\n')}\n${geojson.slice(end)}`;
}

function withLines(csv: string, lines: readonly string[]): string {
  return lines.length === 0 ? csv : `${csv.trimEnd()}\n${lines.join('\n')}\n`;
}
