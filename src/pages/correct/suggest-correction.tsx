import { useEffect, useState } from 'react';
import type { Dictionary } from '../../i18n/dictionary.ts';
import type { Place, Task } from '../../model/record.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import { ModalDialog } from '../../ui/modal-dialog.tsx';
import '../../styles/correct.css';
import { CorrectionForm } from './correction-form.tsx';
import { type CorrectWords, loadCorrectWords } from './load-correct-words.ts';

type SuggestCorrectionProps = {
  readonly index: RecordIndex;
  readonly dict: Dictionary;
  readonly onClose: () => void;
} & ({ readonly place: Place; readonly task?: never } | { readonly task: Task; readonly place?: never });

/**
 * The dialog in which a reader says what is wrong about a place or a task. It makes a correction that is checked with the record's own
 * rules, to download, copy or mail; nothing is stored and nothing is sent. Load it with `React.lazy`: it brings the rules along.
 */
export function SuggestCorrection({ place, task, index, dict, onClose }: SuggestCorrectionProps) {
  const [words, setWords] = useState<CorrectWords | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadCorrectWords(dict.lang).then((loaded) => {
      if (wanted) setWords(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [dict.lang]);
  if (!words) return null;
  const subject = place ? { place } : { task };
  return (
    <ModalDialog title={words.title} closeLabel={dict.shell.dialog.close} onClose={onClose} className="correct">
      <CorrectionForm subject={subject} index={index} dict={dict} words={words} />
    </ModalDialog>
  );
}
