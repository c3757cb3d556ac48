import { useEffect, useState } from 'react';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { loadDictionary } from '../../i18n/load-dictionary.ts';
import { loadSharingWords, type SharingWords } from '../../i18n/load-sharing-words.ts';
import { indexRecord, type RecordIndex } from '../../model/record-index.ts';
import type { Lang } from '../../model/vocabulary.ts';
import { loadRecord } from '../live/load-record.ts';
import { readSite } from '../live/site.ts';

/** What it takes to speak of the record in a language: the words, and the names in it. */
export interface FrameLanguage {
  readonly dict: Dictionary;
  readonly words: SharingWords;
  readonly index: RecordIndex;
}

/**
 * The language a frame is to speak, which need not be the reader's: title and alternative text belong to the article it goes into. Its
 * words and record are fetched when it is chosen; until they are there, and where they cannot be had, the reader's own serve.
 */
export function useFrameLanguage(lang: Lang, own: FrameLanguage): FrameLanguage {
  const [other, setOther] = useState<FrameLanguage | null>(null);
  const isOwn = lang === own.dict.lang;
  const { edition } = own.index.record;
  useEffect(() => {
    if (isOwn) return;
    let here = true;
    fetchLanguage(lang, edition).then(
      (fetched) => here && setOther(fetched),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [isOwn, lang, edition]);
  return !isOwn && other?.dict.lang === lang ? other : own;
}

async function fetchLanguage(lang: Lang, edition: string): Promise<FrameLanguage | null> {
  const [dict, words, { record }] = await Promise.all([
    loadDictionary(lang),
    loadSharingWords(lang),
    loadRecord({ ...readSite(document), lang }, edition),
  ]);
  return record ? { dict, words, index: indexRecord(record) } : null;
}
