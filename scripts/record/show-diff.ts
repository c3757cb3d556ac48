import { loadDictionary } from '../../src/i18n/load-dictionary.ts';
import { diffRecords } from '../../src/model/record-diff/diff-records.ts';
import { readRecordFolder } from '../read-record-folder.ts';
import type { DeskLang } from './desk-lang.ts';
import { writeDiff } from './diff-words.ts';
import { commitName, filesAt } from './git-files.ts';
import { subjectNames } from './subject-names.ts';

/**
 * `npm run record diff [A] [B]`: what changed between two commits in words; without B up to the work tree, without A from the last
 * commit.
 */
export async function showDiff(
  folder: string,
  [from = 'HEAD', to]: readonly string[],
  lang: DeskLang,
  asJson: boolean,
): Promise<string> {
  const before = filesAt(from, folder);
  const after = to === undefined ? readRecordFolder(folder) : filesAt(to, folder);
  const changes = diffRecords(before, after);
  if (asJson)
    return JSON.stringify(
      changes.map((change) => ('table' in change ? { ...change, table: change.table.id } : change)),
      null,
      2,
    );
  const between = { from: commitName(from, folder), to: to === undefined ? null : commitName(to, folder) };
  return writeDiff(changes, between, subjectNames([before, after], lang), lang, await loadDictionary(lang));
}
