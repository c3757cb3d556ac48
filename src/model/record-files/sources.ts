import * as v from 'valibot';
import { SOURCE_KINDS } from '../vocabulary.ts';
import { bool, id, oneOf, optional, optionalText, partialDate, text } from './cells.ts';
import { column, defineTable, type RowOf } from './table.ts';

/**
 * On what terms a source is used. `facts-only`: no licence found or none granted; facts are cited, no text or geometry copied.
 * `public-domain-law`: Vietnamese legal and administrative texts and their official translations are outside copyright (Law on Intellectual
 * Property, art. 15). `own`: made for this record. `unknown`: still to be found out.
 */
const LICENCES = [
  'facts-only',
  'public-domain-law',
  'public-domain',
  'CC0-1.0',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'ODbL-1.0',
  'LGPL-3.0-or-later',
  'MIT',
  'own',
  'unknown',
] as const;

const languageCode = v.pipe(
  v.string(),
  v.nonEmpty('required'),
  v.regex(/^[a-z]{2}$/, 'language-form'),
  v.metadata<string, { readonly field: 'string' }>({ field: 'string' }),
);

export const SOURCES = defineTable({
  id: 'sources',
  path: 'sources.csv',
  title: { en: 'Every source, once', vi: 'Mỗi nguồn một dòng' },
  columns: {
    id: column(id, 'Permanent id: publisher, date, subject', 'Mã không đổi: nơi đăng, ngày, nội dung'),
    title_vi: column(text, 'What it is, in our own words', 'Nội dung, lời của chúng tôi'),
    title_en: column(text, 'The same in English', 'Tiếng Anh'),
    title_zh: column(text, 'The same in Chinese', 'Tiếng Trung'),
    publisher: column(text, 'Who published it', 'Nơi đăng'),
    date: column(optional(partialDate), 'Date of publication; empty if undated', 'Ngày đăng; để trống nếu không có'),
    url: column(optionalText, 'Address; empty where there is none', 'Địa chỉ; để trống nếu không có'),
    kind: column(oneOf(SOURCE_KINDS), 'What sort of source', 'Loại nguồn'),
    language: column(languageCode, 'Language of the page (ISO 639-1)', 'Ngôn ngữ của trang (ISO 639-1)'),
    licence: column(oneOf(LICENCES), 'On what terms it is used', 'Điều kiện sử dụng'),
    unlinked: column(
      bool,
      'true: a copy or spam site, shown but not linked',
      'true: trang sao chép, nêu tên mà không dẫn liên kết',
    ),
  },
  key: ['id'],
  foreignKeys: [],
});
export type SourceRow = RowOf<typeof SOURCES>;
