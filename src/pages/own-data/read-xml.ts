import { gpxGen, kmlGen, tcxGen } from '@tmcw/togeojson';
import type { Feature, Geometry } from 'geojson';
import { mendXml } from '../../model/own-data/mend-xml.ts';
import { type RawFeature, type Reading, refuse } from '../../model/own-data/own-data.ts';
import { plainText } from '../../model/own-data/property-text.ts';
import { xmlText } from '../trust/xml-text.ts';

type Features = Generator<Feature<Geometry | null>>;

/** Longest stretch of work at a time, ms: less than a frame. */
const STRETCH_MS = 10;
/** Features handed over at once. */
const BATCH = 2000;
/** How a feature is drawn in other programs is no property of it. */
const STYLE_KEYS = /^(?:styleUrl|styleHash|styleMapHash|stroke.*|fill.*|icon.*|label-.*|_gpxType|@geometry-type)$/u;

/**
 * Reads KML, GPX or TCX with the browser's own XML reader, which workers lack: in short stretches, so that the page answers in
 * between, handing features on as they come.
 *
 * @returns how many there were
 */
export async function readXml(
  text: string,
  give: (features: readonly RawFeature[]) => Promise<unknown>,
): Promise<Reading<number>> {
  const page = parse(text);
  const root = page?.documentElement.localName;
  if (!page || root === undefined) return refuse({ kind: 'broken-xml' });
  const features = featuresIn(page, root);
  if (!features) return refuse({ kind: 'not-geographic', found: `XML <${root.slice(0, 40)}>` });
  let batch: RawFeature[] = [];
  let count = 0;
  let until = performance.now() + STRETCH_MS;
  for (const { geometry, properties } of features) {
    batch.push({ geometry, properties: wordsOf(properties), row: ++count });
    if (batch.length >= BATCH) {
      await give(batch);
      batch = [];
    }
    if (performance.now() > until) {
      await rest();
      until = performance.now() + STRETCH_MS;
    }
  }
  if (batch.length > 0) await give(batch);
  return { ok: count };
}

function featuresIn(page: Document, root: string): Features | null {
  if (root === 'kml') return kmlGen(page, { skipNullGeometry: false });
  if (root === 'gpx') return gpxGen(page);
  return root === 'TrainingCenterDatabase' ? tcxGen(page) : null;
}

/** The page of XML, or null where it is none. */
function parse(text: string): Document | null {
  const mended = mendXml(text);
  if (mended === null) return null;
  const page = new DOMParser().parseFromString(xmlText(mended), 'text/xml');
  return page.querySelector('parsererror') ? null : page;
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Properties as words: descriptions are HTML in KML, and only their text is shown. */
function wordsOf(properties: Feature['properties']): RawFeature['properties'] {
  return Object.entries(properties ?? {})
    .filter(([name]) => !STYLE_KEYS.test(name))
    .map(([name, value]) => [name, typeof value === 'string' ? plainText(value) : htmlOr(value)]);
}

function htmlOr(value: unknown): unknown {
  const isHtml = typeof value === 'object' && value !== null && '@type' in value && 'value' in value;
  return isHtml && typeof value.value === 'string' ? plainText(value.value) : value;
}
