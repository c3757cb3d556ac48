import { FILES_TO_CHECK } from './files-to-check.ts';
import { groupRows } from './group-rows.ts';
import { defineRule, type Finding, type Rule } from './rule.ts';
import { allTexts, textCells } from './text-cells.ts';

/** Words: three languages, composed Vietnamese, no letters of another script in disguise. */

const unicodeForm = defineRule('nfc', function* ({ files }): Iterable<Finding> {
  for (const [file, text] of files) {
    if (!FILES_TO_CHECK.test(file) || text.normalize('NFC') === text) continue;
    const lines = text.split('\n');
    for (const [at, line] of lines.entries()) {
      if (line.normalize('NFC') === line) continue;
      const word = line.split(/[\s,";:]+/).find((part) => part.normalize('NFC') !== part) ?? '';
      yield {
        at: { file, line: at + 1 },
        what: {
          en: `"${word.normalize('NFC')}" is written with loose marks (NFD)`,
          vi: `"${word.normalize('NFC')}" viết bằng dấu rời (Unicode tổ hợp)`,
        },
        mend: {
          en: 'Type it again with a keyboard set to precomposed Unicode (NFC).',
          vi: 'Gõ lại với bảng mã Unicode dựng sẵn (NFC).',
        },
      };
    }
  }
});

/** Cyrillic and Greek letters, Latin ones with other code points than ours, invisible characters. */
const STRAY =
  /[\p{Script=Cyrillic}\p{Script=Greek}ÐðƉɖ\uFF21-\uFF3A\uFF41-\uFF5A\uFF10-\uFF19\u00AD\u200B-\u200F\u202A-\u202E\u2060\u00A0\u3000]/u;

const strayLetters = defineRule('stray-letter', function* ({ raw }): Iterable<Finding> {
  for (const { at, id, column, text } of allTexts(raw)) {
    const found = STRAY.exec(text);
    if (!found) continue;
    const code = `U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const around = text.slice(Math.max(0, found.index - 8), found.index + 9);
    yield {
      at,
      id,
      what: {
        en: `\`${column}\` has a look-alike or invisible character ${code} in "${around}"`,
        vi: `\`${column}\` có ký tự giống chữ hoặc ký tự ẩn ${code} trong "${around}"`,
      },
      mend: {
        en: 'Type the word again; text pasted from web pages often carries such characters.',
        vi: 'Gõ lại từ này; văn bản dán từ trang web hay kèm ký tự như vậy.',
      },
    };
  }
});

/** `C?u Kim Th?nh`: a file saved in an encoding without these letters. A question mark inside a word is nothing else. */
const LOST = /\p{L}\?\p{L}/u;

const lostLetters = defineRule('lost-letters', function* ({ raw }): Iterable<Finding> {
  for (const { at, id, column, text } of allTexts(raw)) {
    const found = LOST.exec(text);
    if (!found) continue;
    const around = text.slice(Math.max(0, found.index - 8), found.index + 9);
    yield {
      at,
      id,
      what: {
        en: `\`${column}\` has a question mark inside a word, in "${around}": letters were lost`,
        vi: `\`${column}\` có dấu hỏi giữa từ, trong "${around}": đã mất chữ`,
      },
      mend: {
        en: 'Take the row from the last version and save the file as UTF-8.',
        vi: 'Lấy lại dòng từ bản trước và lưu tệp dạng UTF-8.',
      },
    };
  }
});

/** What a spreadsheet leaves where it counted, and what it would count on opening. */
const COUNTED = /^#(?:REF|NAME|VALUE|N\/A|DIV\/0|NUM|NULL)|^[=@]/;

const spreadsheetCell = defineRule('spreadsheet-cell', function* ({ raw }): Iterable<Finding> {
  for (const { at, id, column, text } of allTexts(raw)) {
    if (!COUNTED.test(text)) continue;
    yield {
      at,
      id,
      what: {
        en: `\`${column}\` is "${text.slice(0, 40)}": a formula, or what is left of one`,
        vi: `\`${column}\` là "${text.slice(0, 40)}": công thức hoặc kết quả lỗi của công thức`,
      },
      mend: {
        en: 'Write the text itself; format the column as text in the spreadsheet first.',
        vi: 'Ghi chính nội dung; đặt định dạng cột là văn bản trong bảng tính trước.',
      },
    };
  }
});

/** Columns that hold names keep the Chinese one empty when it is unsure; everything else is said in all three languages. */
const UNSURE_IN_CHINESE: ReadonlySet<string> = new Set(['name']);
/** Words of a document or of the law stand in Vietnamese, with a translation beside them where one is of use. */
const SAID_ONCE: ReadonlySet<string> = new Set(['old_name', 'now_name', 'formed_from']);
const WORDS_OF_DOCUMENTS = 'register/agency-names.csv';

const threeLanguages = defineRule('three-languages', function* ({ raw }): Iterable<Finding> {
  const toTranslate = [...textCells(raw)].filter(
    (cell) => !SAID_ONCE.has(cell.stem) && cell.at.file !== WORDS_OF_DOCUMENTS,
  );
  const groups = groupRows(toTranslate, (cell) => `${cell.at.file}:${cell.at.line}:${cell.id}:${cell.stem}`);
  for (const cells of groups.values()) {
    const [first] = cells;
    if (!first) continue;
    const langs = UNSURE_IN_CHINESE.has(first.stem) ? (['vi', 'en'] as const) : (['vi', 'en', 'zh'] as const);
    const missing = langs.filter((lang) => !cells.some((cell) => cell.lang === lang));
    if (missing.length === 0) continue;
    yield {
      at: first.at,
      id: first.id,
      what: {
        en: `\`${first.stem}\` is missing in ${missing.join(', ')}`,
        vi: `\`${first.stem}\` thiếu ${missing.join(', ')}`,
      },
      mend: {
        en: 'Say it in Vietnamese, English and Chinese, or in none of them.',
        vi: 'Viết đủ tiếng Việt, Anh, Trung, hoặc để trống cả ba.',
      },
    };
  }
});

/** Characters a text may have, by column stem and whether it is Chinese. */
const MAX_LENGTH: Readonly<Record<string, { readonly latin: number; readonly zh: number }>> = {
  name: { latin: 130, zh: 60 },
  title: { latin: 170, zh: 80 },
  note: { latin: 420, zh: 200 },
  position_note: { latin: 420, zh: 200 },
  operator: { latin: 130, zh: 60 },
  no_place_note: { latin: 160, zh: 80 },
};
const STATUS_NOTE = { latin: 160, zh: 80 };

const length = defineRule('text-length', function* ({ raw }): Iterable<Finding> {
  for (const { at, id, column, stem, lang, text } of textCells(raw)) {
    const limits = at.file === 'status.csv' ? STATUS_NOTE : MAX_LENGTH[stem];
    const limit = lang === 'zh' ? limits?.zh : limits?.latin;
    if (limit === undefined || text.length <= limit) continue;
    yield {
      at,
      id,
      what: {
        en: `\`${column}\` has ${text.length} characters, more than ${limit}`,
        vi: `\`${column}\` có ${text.length} ký tự, quá ${limit}`,
      },
      mend: { en: 'Say it shorter: one sentence, one fact.', vi: 'Viết ngắn lại: một câu, một ý.' },
    };
  }
});

const edges = defineRule('blank-edges', function* ({ raw }): Iterable<Finding> {
  for (const { at, id, column, text } of allTexts(raw)) {
    if (text === text.trim() && !/ {2}|[\n\t]/.test(text)) continue;
    yield {
      at,
      id,
      what: {
        en: `\`${column}\` has blanks at an edge, double blanks or a line break`,
        vi: `\`${column}\` có dấu cách thừa hoặc xuống dòng`,
      },
      mend: {
        en: 'Single blanks between words, none at the ends.',
        vi: 'Một dấu cách giữa các từ, không có ở hai đầu.',
      },
    };
  }
});

/** Chinese words of which the glossary chose another; an alias may keep them. */
const CHOSEN: readonly (readonly [string, string])[] = [
  ['沙巴', '沙坝'],
  ['智能口岸', '智慧口岸'],
  ['内陆港', '陆港'],
  ['无水港', '陆港'],
];

const glossary = defineRule('glossary', function* ({ raw }): Iterable<Finding> {
  for (const { at, id, column, stem, lang, text } of textCells(raw)) {
    // A note on how a name is written may quote the other spelling.
    if (lang !== 'zh' || (at.file === 'register/place-names.csv' && stem === 'note')) continue;
    for (const [wrong, right] of CHOSEN) {
      if (!text.includes(wrong)) continue;
      yield {
        at,
        id,
        what: { en: `\`${column}\` says ${wrong}`, vi: `\`${column}\` viết ${wrong}` },
        mend: {
          en: `The record writes ${right}; keep ${wrong} as an alias.`,
          vi: `Hồ sơ viết ${right}; ${wrong} chỉ để ở aliases.`,
        },
      };
    }
  }
});

export const TEXT_RULES: readonly Rule[] = [
  unicodeForm,
  strayLetters,
  lostLetters,
  spreadsheetCell,
  threeLanguages,
  length,
  edges,
  glossary,
];
