import type { Lang } from './lang.ts';
import type { ownData as vi } from './own-data.vi.ts';

/** The words about a reader's own data. */
export type OwnDataWords = typeof vi;

/** Fetches them in one language. Rejects when the file cannot be fetched. */
export async function loadOwnDataWords(lang: Lang): Promise<OwnDataWords> {
  if (lang === 'en') return (await import('./own-data.en.ts')).ownData;
  if (lang === 'zh') return (await import('./own-data.zh.ts')).ownData;
  return (await import('./own-data.vi.ts')).ownData;
}
