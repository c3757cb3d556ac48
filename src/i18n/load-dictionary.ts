import type { Dictionary, PageDictionary, PageWords } from './dictionary.ts';
import type { Lang } from './lang.ts';

/** Fetches the atlas's words in one language; the others stay where they are. Rejects when the file cannot be fetched. */
export async function loadDictionary(lang: Lang): Promise<Dictionary> {
  if (lang === 'en') return (await import('./en.ts')).en;
  if (lang === 'zh') return (await import('./zh.ts')).zh;
  return (await import('./vi.ts')).vi;
}

/** Fetches all words in one language, those of the pages of text among them. */
export async function loadPageDictionary(lang: Lang): Promise<PageDictionary> {
  const [atlas, page] = await Promise.all([loadDictionary(lang), loadPageWords(lang)]);
  return { ...atlas, ...page };
}

async function loadPageWords(lang: Lang): Promise<PageWords> {
  if (lang === 'en') return (await import('./page-words.en.ts')).pageWords;
  if (lang === 'zh') return (await import('./page-words.zh.ts')).pageWords;
  return (await import('./page-words.vi.ts')).pageWords;
}
