import type { FigureRow } from '../record-files/figures.ts';
import { wordsOf } from '../search-folding.ts';

/** Ids the record would give: permanent, readable, not yet taken. */

const SOURCE_WORDS = 5;
const PLACE_WORDS = 8;

function kebab(text: string, most: number): string {
  const latin = wordsOf(text).filter((word) => /^[a-z0-9]+$/.test(word));
  return latin.slice(0, most).join('-');
}

function free(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}

/** Id of a place from its Vietnamese or English name: `Cảng cạn Vĩnh Phúc` → `cang-can-vinh-phuc`. Empty for a name without letters. */
export function suggestPlaceId(name: string, taken: ReadonlySet<string>): string {
  const id = kebab(name, PLACE_WORDS);
  return id === '' ? '' : free(id, taken);
}

/** Id of a source: publisher, date (`nd` where it has none), the first words of its English title. */
export function suggestSourceId(
  source: { readonly publisher: string; readonly date: string; readonly title: string },
  taken: ReadonlySet<string>,
): string {
  const parts = [
    kebab(source.publisher, SOURCE_WORDS) || 'source',
    source.date || 'nd',
    kebab(source.title, SOURCE_WORDS),
  ];
  return free(parts.filter((part) => part !== '').join('-'), taken);
}

/** Id of a place's next figure: `place--key--03`. Numbers count all figures of the place, as the file does. */
export function suggestFigureId(feature: string, key: string, figures: readonly Pick<FigureRow, 'id'>[]): string {
  const numbers = figures
    .filter((figure) => figure.id.startsWith(`${feature}--`))
    .map((figure) => Number(figure.id.split('--').at(-1)));
  const next = Math.max(0, ...numbers.filter(Number.isInteger)) + 1;
  return `${feature}--${key.replaceAll('_', '-')}--${String(next).padStart(2, '0')}`;
}
