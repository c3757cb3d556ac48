import { useEffect, useState } from 'react';
import { loadSharingWords, type SharingWords } from '../../i18n/load-sharing-words.ts';
import type { Lang } from '../../model/vocabulary.ts';

/** The words of the sharing dialogs; null until they are there, `'failed'` where they cannot be had. */
export function useSharingWords(lang: Lang): SharingWords | 'failed' | null {
  const [words, setWords] = useState<SharingWords | 'failed' | null>(null);
  useEffect(() => {
    let here = true;
    loadSharingWords(lang).then(
      (loaded) => here && setWords(loaded),
      () => here && setWords('failed'),
    );
    return () => {
      here = false;
    };
  }, [lang]);
  return words;
}
