import { type Correction, CorrectionError, NO_CORRECTION } from '../../src/model/correction/correction.ts';
import { STATUS } from '../../src/model/record-files/status.ts';
import { tableNamed } from './add-row.ts';
import { WORDS } from './words.ts';

/** `npm run record set <table> <key …> <column>=<value> …`: other cells of a row that stands already. */
export function setCells([name, ...words]: readonly string[]): Correction {
  const table = tableNamed(name);
  const both = (pick: (words: (typeof WORDS)['en']) => string) =>
    new CorrectionError({ en: pick(WORDS.en), vi: pick(WORDS.vi) });
  if (table.id === STATUS.id) throw both((said) => said.appendOnly);
  const key = words.slice(0, table.key.length);
  const changes = words.slice(table.key.length).map((word) => /^(\w+)=(.*)$/su.exec(word));
  if (key.length < table.key.length || changes.length === 0 || changes.includes(null))
    throw both((said) => said.setUsage);
  return {
    ...NO_CORRECTION,
    cells: changes.flatMap((change) => {
      const [, column, value] = change ?? [];
      return column === undefined || value === undefined ? [] : [{ table, key, column, value: value.normalize('NFC') }];
    }),
  };
}
