import type { Lang } from './lang.ts';
import type { sharing as vi } from './sharing.vi.ts';

/** The words of the dialogs that share, embed, cite, picture and pack. */
export type SharingWords = typeof vi;

/** Fetches them in one language. Rejects when the file cannot be fetched. */
export async function loadSharingWords(lang: Lang): Promise<SharingWords> {
  if (lang === 'en') return (await import('./sharing.en.ts')).sharing;
  if (lang === 'zh') return (await import('./sharing.zh.ts')).sharing;
  return (await import('./sharing.vi.ts')).sharing;
}
