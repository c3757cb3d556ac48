import type { Dictionary } from './dictionary.ts';
import type { Lang } from './lang.ts';

/** Fetches the words of one language; the others stay where they are. Rejects when the file cannot be fetched. */
export async function loadDictionary(lang: Lang): Promise<Dictionary> {
  if (lang === 'en') return (await import('./en.ts')).en;
  if (lang === 'zh') return (await import('./zh.ts')).zh;
  return (await import('./vi.ts')).vi;
}
