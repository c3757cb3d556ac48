import { describe, expect, test } from 'vitest';
import { DICTIONARIES, entriesOf, type Message, parametersSaid, sentencesOf } from './words-for-tests.ts';

const { vi, en, zh } = DICTIONARIES;
const LANGS = ['vi', 'en', 'zh'] as const;
const messagesOf = (lang: (typeof LANGS)[number]) =>
  new Map(
    entriesOf(DICTIONARIES[lang]).flatMap(({ path, value }) =>
      typeof value === 'function' ? [[path, value as Message]] : [],
    ),
  );
const named = (list: readonly { readonly path: string; readonly text: string }[]) =>
  list.map(({ path, text }) => `${path}: ${text}`);

describe.each(LANGS)('in %s', (lang) => {
  const sentences = sentencesOf(DICTIONARIES[lang]);

  test('there are words', () => {
    expect(sentences.length).toBeGreaterThan(900);
  });

  test('every word is composed (NFC)', () => {
    expect(named(sentences.filter(({ text }) => text !== text.normalize('NFC')))).toEqual([]);
  });

  test('no word is empty', () => {
    expect(named(sentences.filter(({ text }) => text.trim() === '' && text !== ' · '))).toEqual([]);
  });

  test('no word is padded but what stands between words', () => {
    const joins = /(?:\.join(?:Long)?|\.colon|\.listSeparator)$/u;
    const padded = sentences.filter(
      ({ path, text }) => !joins.test(path) && (text !== text.trim() || / {2}/u.test(text)),
    );
    expect(named(padded)).toEqual([]);
  });

  test('no message prints what it was not given', () => {
    expect(named(sentences.filter(({ text }) => /undefined|null|NaN|\[object|\$\{/u.test(text)))).toEqual([]);
  });

  test('nothing speaks in exclamation marks or three full stops', () => {
    expect(named(sentences.filter(({ text }) => /[!！]|\.\.\./u.test(text)))).toEqual([]);
  });

  test('quotation marks are the curly ones', () => {
    expect(named(sentences.filter(({ text }) => /["']/u.test(text)))).toEqual([]);
  });
});

describe('the three dictionaries', () => {
  test('have the same words in the same places', () => {
    const paths = (lang: (typeof LANGS)[number]) =>
      entriesOf(DICTIONARIES[lang])
        .map(({ path }) => path)
        .filter((path) => !path.startsWith('sections.'));
    expect(paths('en')).toEqual(paths('vi'));
    expect(paths('zh')).toEqual(paths('vi'));
  });

  test('take and say the same parameters', () => {
    const said = (lang: (typeof LANGS)[number]) =>
      Object.fromEntries(
        [...messagesOf(lang)].map(([path, message]) => [path, [message.length, parametersSaid(message)]]),
      );
    const source = said('vi');
    expect(said('en')).toEqual(source);
    expect(said('zh')).toEqual(source);
  });
});

/** Words that are the same in Vietnamese and English: names, formats, signs. */
const SAME_WORDS =
  /^(?:Logistics|Việt Nam|Tiếng Việt|English|中文|km|m|Km|4K \(3840 × 2160\)|Esc|Home|End|Page Up|Page Down|Shift|[←→↑↓]|[.,:·\s]+|\+\d+|CC BY 4\.0.*|.*→.*)$/u;

test('Vietnamese and English differ wherever they should', () => {
  const english = new Map(sentencesOf(en).map(({ path, text }) => [path, text]));
  const same = sentencesOf(vi).filter(({ path, text }) => english.get(path) === text && !SAME_WORDS.test(text));
  const figuresOnly = same.filter(({ text }) => !/^[\d.,]+\u00a0?(?:km|ha|m|mm|m²|km\/h|%|TEU|DWT)?$/u.test(text));
  const identifiers = figuresOnly.filter(
    ({ path }) =>
      !/^(?:shell\.languages|strip\.elevation|strip\.place|explore\.layers\.status|promise\.lineText|place\.sources\.published|documents\.datesInYear|documents\.fileSize|explore\.table\.joinLong|stories\.offline\.megabytes)/u.test(
        path,
      ),
  );
  expect(named(identifiers)).toEqual([]);
});

describe('Vietnamese', () => {
  const MARKED = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/iu;

  /** Phrases whose words carry no mark. */
  const BARE_BUT_RIGHT = [
    'Theo ga',
    'Doanh thu',
    'Trang in (A4)',
    'Trang sau',
    'KML, cho Google Earth',
    'Page Up',
    'Page Down',
  ];

  test('has its marks: no phrase of two words or more stands without one', () => {
    const bare = sentencesOf(vi).filter(({ text }) => /\p{L}{2,} \p{L}{2,}/u.test(text) && !MARKED.test(text));
    expect(named(bare).filter((line) => !BARE_BUT_RIGHT.some((text) => line.endsWith(`: ${text}`)))).toEqual([]);
  });

  test('sets the tone as the record does: hóa, thủy, not hoá, thuỷ', () => {
    const older = sentencesOf(vi).filter(({ text }) =>
      /o[àáảãạ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})|o[èéẻẽẹ](?!\p{L})/iu.test(text),
    );
    expect(named(older)).toEqual([]);
  });

  test('writes no dash where a comma will do', () => {
    expect(named(sentencesOf(vi).filter(({ text }) => text.includes('—')))).toEqual([]);
  });
});

/** A message counted with one of everything; messages that need text count nothing. */
function withOnes(message: Message): string {
  try {
    return message(...Array(message.length).fill(1));
  } catch {
    return '';
  }
}

describe('English', () => {
  test('counts one as one', () => {
    const wrong = [...messagesOf('en')]
      .map(([path, message]) => ({ path, text: withOnes(message) }))
      .filter(({ text }) =>
        /(?<![\d.,–“]|of )1[ \u00a0](?:[a-z]+ )?(?!is\b|as\b|has\b|this\b|lies\b|comes\b)[a-z]+s\b/u.test(text),
      );
    expect(named(wrong)).toEqual([]);
  });

  test('keeps the marks of Vietnamese names', () => {
    const stripped = /\b(?:Lao Cai|Ha Noi|Hanoi|Hai Phong|Haiphong|Quang Ninh|(?<!Be )Vietnam|Viet Nam)\b/u;
    expect(named(sentencesOf(en).filter(({ text }) => stripped.test(text)))).toEqual([]);
  });

  test('writes no dash where a comma will do', () => {
    expect(named(sentencesOf(en).filter(({ text }) => text.includes('—')))).toEqual([]);
  });

  test('is British', () => {
    const american = /\b(?:center|license[sd]?\b(?! to)|color|organiz\w+|specializ\w+|meter)\b/iu;
    expect(named(sentencesOf(en).filter(({ text }) => american.test(text)))).toEqual([]);
  });
});

describe('Chinese', () => {
  test('is written in Chinese characters wherever it is more than a sign or a name', () => {
    const without = sentencesOf(zh).filter(({ text }) => !/\p{Script=Han}/u.test(text) && /\p{L}{3,}/u.test(text));
    expect(named(without).map((line) => line.split(':')[0])).toEqual(
      [
        'shell.languages.vi',
        'shell.languages.en',
        'actions.download.fileName',
        'commands.keyNames.Home',
        'commands.keyNames.End',
        'commands.keyNames.PageUp',
        'commands.keyNames.PageDown',
        'commands.keyNames.Shift',
        'commands.keyNames.Escape',
      ].toSorted((a, b) => order(a) - order(b)),
    );
  });

  test('uses full-width punctuation between characters', () => {
    const halfWidth = sentencesOf(zh).filter(({ text }) => /\p{Script=Han}[,;:?]|\p{Script=Han}\.(?!\d)/u.test(text));
    expect(named(halfWidth)).toEqual([]);
  });

  test('is in simplified characters', () => {
    const traditional =
      /[東車電話頁條國際鐵點類資訊顯檔擇鏈複製開關閉圖級別聯絡錯誤請時間歷記錄實業區園際線橋運輸貿農]/u;
    expect(named(sentencesOf(zh).filter(({ text }) => traditional.test(text)))).toEqual([]);
  });

  function order(path: string): number {
    return entriesOf(zh).findIndex((entry) => entry.path === path);
  }
});
