import { formatDate } from '../../src/i18n/dates.ts';
import { createSearch, type Search } from '../../src/model/search.ts';
import type { SearchKind } from '../../src/model/search-entries.ts';
import { wordsOf } from '../../src/model/search-folding.ts';
import type { Choice } from './ask.ts';
import type { Desk } from './desk.ts';

/** Finds what a row may point to by a part of its name, without marks if people like. */
type Find = (typed: string) => readonly Choice[];

const LIMIT = 9;

const searches = new WeakMap<Desk, Search>();
function searchOf(desk: Desk): Search {
  const known = searches.get(desk);
  if (known) return known;
  const made = createSearch(desk.index);
  searches.set(desk, made);
  return made;
}

/** Name of a place, task, agency or document in the desk's language; the id itself for what it does not know. */
export function nameOf({ index, lang }: Pick<Desk, 'index' | 'lang'>, id: string): string {
  const task = index.taskById.get(id);
  return (
    index.placeById.get(id)?.names[lang] ??
    (task ? task.title : undefined) ??
    index.agencyById.get(id)?.name ??
    index.documentById.get(id)?.title ??
    index.sourceById.get(id)?.title ??
    index.provinceById.get(id)?.name ??
    id
  );
}

function byName(desk: Desk, kinds: readonly SearchKind[], ids: ReadonlySet<string>): Find {
  const choice = (id: string): Choice => ({ value: id, label: nameOf(desk, id) });
  return (typed) => {
    if (ids.has(typed)) return [choice(typed)];
    return searchOf(desk)(typed, { limit: LIMIT })
      .flatMap((group) => (kinds.includes(group.kind) ? group.hits : []))
      .slice(0, LIMIT)
      .map((hit) => choice(hit.id));
  };
}

function byWords(rows: readonly { readonly id: string; readonly label: string; readonly text: string }[]): Find {
  const folded = rows.map((row) => ({ ...row, words: wordsOf(row.text) }));
  return (typed) => {
    const wanted = wordsOf(typed);
    const fits = folded.filter(
      ({ id, words }) => id === typed || wanted.every((word) => words.some((candidate) => candidate.startsWith(word))),
    );
    const exact = fits.filter(({ id }) => id === typed);
    return (exact.length > 0 ? exact : fits).slice(0, LIMIT).map(({ id, label }) => ({ value: id, label }));
  };
}

function idsOf(rows: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(rows.map((row) => row.id));
}

function findSources(desk: Desk): Find {
  const newestFirst = desk.raw.sources.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
  const rows = newestFirst.map((row) => {
    const title = desk.lang === 'vi' ? row.title_vi : row.title_en;
    const date = row.date === null ? '' : `, ${formatDate(row.date, desk.lang)}`;
    const text = [row.id, row.title_vi, row.title_en, row.publisher, row.date ?? '', row.url ?? ''].join(' ');
    return { id: row.id, label: `${row.publisher}${date}: ${title}`, text, url: row.url };
  });
  const find = byWords(rows);
  return (typed) => {
    const atAddress = rows.filter((row) => row.url === typed);
    return atAddress.length > 0 ? atAddress.map(({ id, label }) => ({ value: id, label })) : find(typed);
  };
}

/** How to find rows of what a foreign key leads to (`to` of the table definitions); undefined for what is never searched. */
export function findIn(desk: Desk, to: string): Find | undefined {
  const { record } = desk.index;
  const places = idsOf(record.places);
  const tasks = idsOf(record.tasks);
  switch (to) {
    case 'subjects':
      return byName(desk, ['place', 'task'], new Set([...places, ...tasks]));
    case 'features':
    case 'lines':
      return byName(desk, ['place'], places);
    case 'tasks':
      return byName(desk, ['task'], tasks);
    case 'agencies':
      return byName(desk, ['agency'], idsOf(record.agencies));
    case 'documents':
      return byName(desk, ['document'], idsOf(record.documents));
    case 'sources':
      return findSources(desk);
    case 'provinces':
      return byWords(
        desk.raw.provinces.map((row) => ({
          id: row.id,
          label: desk.lang === 'vi' ? row.name_vi : row.name_en,
          text: [row.id, row.name_vi, row.name_en, row.name_zh].join(' '),
        })),
      );
    default:
      return undefined;
  }
}
