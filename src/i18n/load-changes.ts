import type { changes as vi } from './changes.vi.ts';
import type { Lang } from './lang.ts';

/** The words about what has changed between editions. */
export type ChangesWords = typeof vi;

/** Fetches them in one language. Rejects when the file cannot be fetched. */
export async function loadChangesWords(lang: Lang): Promise<ChangesWords> {
  if (lang === 'en') return (await import('./changes.en.ts')).changes;
  if (lang === 'zh') return (await import('./changes.zh.ts')).changes;
  return (await import('./changes.vi.ts')).changes;
}
