import { nameIn } from '../cartography/map-labels.ts';
import type { Names } from '../model/record.ts';
import { LANGS, type Lang } from '../model/vocabulary.ts';

/** The names in the other languages, each with its language, without repeating a spelling. */
export function otherNames(names: Names, lang: Lang): readonly { readonly lang: Lang; readonly name: string }[] {
  const seen = new Set([nameIn(names, lang)]);
  return LANGS.flatMap((other) => {
    const name = names[other];
    if (name === undefined || seen.has(name)) return [];
    seen.add(name);
    return [{ lang: other, name }];
  });
}
