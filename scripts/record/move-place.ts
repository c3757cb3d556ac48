import { type Correction, CorrectionError, NO_CORRECTION } from '../../src/model/correction/correction.ts';
import { parsePosition } from '../../src/model/correction/parse-position.ts';
import type { PlaceGeometry } from '../../src/model/record.ts';
import { BASES } from '../../src/model/vocabulary.ts';
import { ask, type Question } from './ask.ts';
import { SourceCollector } from './ask-sources.ts';
import type { Desk } from './desk.ts';
import { findIn } from './find-choices.ts';
import { askProperties, type Properties } from './property-questions.ts';
import { choicesOf } from './row-questions.ts';
import { WORDS } from './words.ts';

/** A line is never obtained as one point that stands for an area, and a point never along stations. */
const BASES_OF_POINTS = BASES.filter((basis) => basis === 'surveyed' || basis === 'representative');

/** What is asked about a position: where, how it was obtained, how sure, by which source. */
export async function askPosition(
  desk: Desk,
  sources: SourceCollector,
): Promise<{ readonly geometry: PlaceGeometry | null; readonly properties: Properties }> {
  const words = WORDS[desk.lang];
  const answer = await ask(desk, {
    flag: 'position',
    label: words.position,
    required: false,
    complaint: (text) => (parsePosition(text) ? null : words.noSuchPosition),
  });
  const coordinates = parsePosition(answer);
  if (!coordinates) return { geometry: null, properties: { basis: null, accuracy_m: null } };
  const cited = await sources.given('position_source');
  const properties = await askProperties(desk, [
    ['basis', { required: true, choices: choicesOf(desk, 'basis', BASES_OF_POINTS) }],
    ['accuracy_m', { required: true }],
    ...(cited.position_source === undefined
      ? [['position_source', { required: true, label: words.source, ...sources.change }] as const]
      : []),
    ['position_note:vi'],
    ['position_note:en'],
    ['position_note:zh'],
  ]);
  return { geometry: { type: 'Point', coordinates }, properties: { ...cited, ...properties } };
}

/** `npm run record move`: another position for a point, or none. */
export async function movePlace(desk: Desk): Promise<Correction> {
  const words = WORDS[desk.lang];
  const search = findIn(desk, 'features');
  const whichPlace: Question = {
    flag: 'feature',
    label: words.subject,
    required: true,
    complaint: (id) => (desk.index.placeById.has(id) ? null : words.nothingFound),
    ...(search ? { search } : {}),
  };
  const place = desk.index.placeById.get(await ask(desk, whichPlace));
  const before = desk.raw.features.find((feature) => feature.properties.id === place?.id);
  if (!place || !before) throw new CorrectionError({ en: WORDS.en.nothingFound, vi: WORDS.vi.nothingFound });
  if (before.geometry && before.geometry.type !== 'Point') {
    throw new CorrectionError({ en: WORDS.en.isLine, vi: WORDS.vi.isLine });
  }
  desk.terminal.say(
    `\n${place.names[desk.lang]}\n${words.positionNow(before.geometry ? before.geometry.coordinates.toReversed().join(', ') : words.noPosition)}`,
  );
  const sources = new SourceCollector(desk);
  const { geometry, properties } = await askPosition(desk, sources);
  const change = { layer: before.layer, properties: { id: before.properties.id, ...properties }, geometry };
  return { ...NO_CORRECTION, rows: sources.rows, features: [change] };
}
