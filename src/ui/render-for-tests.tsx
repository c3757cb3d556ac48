import { readFileSync } from 'node:fs';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import type { PageDictionary } from '../i18n/dictionary.ts';
import { en } from '../i18n/en.ts';
import { pageWords as enPages } from '../i18n/page-words.en.ts';
import { pageWords as viPages } from '../i18n/page-words.vi.ts';
import { pageWords as zhPages } from '../i18n/page-words.zh.ts';
import { vi } from '../i18n/vi.ts';
import { zh } from '../i18n/zh.ts';
import { compileRecord } from '../model/compile/compile-record.ts';
import type { AtlasRecord } from '../model/record.ts';
import { RECORD_FILES, readRecordFiles } from '../model/record-files/read-record-files.ts';
import { indexRecord, type RecordIndex } from '../model/record-index.ts';
import type { Lang } from '../model/vocabulary.ts';
import { addressOf } from '../view/link.ts';
import { openingView, type ViewState } from '../view/view-state.ts';
import { PageAtlasProvider } from './page-atlas.tsx';

export const DICTIONARIES: Readonly<Record<Lang, PageDictionary>> = {
  vi: { ...vi, ...viPages },
  en: { ...en, ...enPages },
  zh: { ...zh, ...zhPages },
};

/** The atlas's own record, as the build compiles it. */
export function realRecords(): Readonly<Record<Lang, AtlasRecord>> {
  const data = new URL('../../data/', import.meta.url);
  const files = new Map(RECORD_FILES.map((file) => [file, readFileSync(new URL(file, data), 'utf8')]));
  const { raw } = readRecordFiles(files);
  if (!raw) throw new Error('the record does not read');
  return compileRecord(raw).records;
}

export interface RenderOptions {
  readonly view?: Partial<ViewState>;
  readonly live?: boolean;
}

/** A part of a page as the prerender writes it. */
export function renderPart(part: ReactNode, record: AtlasRecord | RecordIndex, options: RenderOptions = {}): string {
  const index = 'placeById' in record ? record : indexRecord(record);
  const { lang } = index.record;
  const view: ViewState = { ...openingView(lang), ...options.view };
  const root = '../../';
  return renderToString(
    <PageAtlasProvider
      value={{
        index,
        dict: DICTIONARIES[lang],
        view,
        root,
        change: () => {},
        hrefTo: (page) => addressOf(page, lang, root),
        live: options.live ?? false,
      }}
    >
      {part}
    </PageAtlasProvider>,
  );
}

/** The text of a piece of HTML, entities resolved as far as React writes them. */
export function textOf(html: string): string {
  return html
    .replace(/<!-- -->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');
}
