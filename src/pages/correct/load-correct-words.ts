import type { Lang } from '../../model/vocabulary.ts';
import type { correctWords } from './correct-words.vi.ts';

export type CorrectWords = typeof correctWords;

/** Fetches the words of the form in one language. */
export async function loadCorrectWords(lang: Lang): Promise<CorrectWords> {
  if (lang === 'en') return (await import('./correct-words.en.ts')).correctWords;
  if (lang === 'zh') return (await import('./correct-words.zh.ts')).correctWords;
  return (await import('./correct-words.vi.ts')).correctWords;
}
