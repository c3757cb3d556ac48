import { type Correction, NO_CORRECTION } from '../../src/model/correction/correction.ts';
import { suggestFigureId } from '../../src/model/correction/suggest-ids.ts';
import { unitOf } from '../../src/model/record-files/figure-vocabulary.ts';
import { FIGURES } from '../../src/model/record-files/figures.ts';
import { ask } from './ask.ts';
import { askRow } from './ask-row.ts';
import { SourceCollector } from './ask-sources.ts';
import type { Desk } from './desk.ts';
import { questionOf } from './row-questions.ts';
import { WORDS } from './words.ts';

/** `npm run record figure`: one number about a place. Unit and id follow from the key. */
export async function addFigure(desk: Desk): Promise<Correction> {
  const sources = new SourceCollector(desk);
  const feature = await ask(desk, questionOf(desk, FIGURES, 'feature'));
  const key = await ask(desk, questionOf(desk, FIGURES, 'key'));
  const id = desk.given.get('id') ?? suggestFigureId(feature, key, desk.raw.figures);
  const unit = desk.given.get('unit') ?? unitOf(key);
  const row = await askRow(desk, FIGURES, {
    fixed: { feature, key, id, ...(unit === undefined ? {} : { unit }), ...(await sources.given('source')) },
    change: (column) => (column === 'source' ? { label: WORDS[desk.lang].source, ...sources.change } : {}),
  });
  return { ...NO_CORRECTION, rows: [...sources.rows, row] };
}
