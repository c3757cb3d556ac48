import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeRecord } from '../src/model/compiled-record.ts';
import { LANGS } from '../src/model/vocabulary.ts';
import { readCompiledRecord } from './read-compiled-record.ts';

const EDITION = /^\d{4}-\d{2}-\d{2}\.[0-9a-z]{1,64}$/u;

/**
 * The editions of the record kept in a folder, oldest first: `<folder>/<edition>/<lang>.json` and `<lang>.details.json`, each as it was published. The present
 * edition is left out.
 *
 * @param names what the folder holds; hidden files and a README pass
 * @returns `kept`, and `unreadable`: editions in a format that the atlas no longer reads; frames pinned to them show the newest and say so
 * @throws Error for a folder that is no edition, or whose files do not read as that edition: a frame in an old article must not find
 *   something else than it shows
 */
export function archivedEditions(
  folder: string,
  names: readonly string[],
  present: string,
): { readonly kept: readonly string[]; readonly unreadable: readonly string[] } {
  const found = names.filter((name) => !name.startsWith('.') && !/^readme(\.\w+)*$/iu.test(name)).toSorted();
  const unreadable = new Set<string>();
  for (const name of found) {
    if (!EDITION.test(name)) throw new Error(`${join(folder, name)} is not named like an edition of the record.`);
    for (const lang of LANGS) {
      const file = join(folder, name, `${lang}.json`);
      if (!existsSync(file)) throw new Error(`${file} is missing: an edition is kept in all languages.`);
      const { refused, detail } = decodeRecord(readFileSync(file, 'utf8'), { edition: name });
      if (refused === 'outdated' && detail.startsWith('format')) unreadable.add(name);
      else readCompiledRecord(file, name);
    }
  }
  return {
    kept: found.filter((name) => name !== present && !unreadable.has(name)),
    unreadable: [...unreadable],
  };
}
