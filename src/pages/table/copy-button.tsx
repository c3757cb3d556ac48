import { useState } from 'react';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { copyText } from './copy-text.ts';

interface CopyButtonProps {
  readonly dict: Dictionary;
  readonly rows: number;
  readonly textOf: () => string;
}

/** Copies the table as a spreadsheet takes it, and says what happened. */
export function CopyButton({ dict, rows, textOf }: CopyButtonProps) {
  const [said, setSaid] = useState('');
  const words = dict.explore.table;
  const copy = async () => setSaid((await copyText(textOf())) ? words.copied(rows) : words.copyFailed);
  return (
    <>
      <button type="button" className="button" onClick={copy}>
        {words.copy}
      </button>
      <span role="status" className="table-said">
        {said}
      </span>
    </>
  );
}
