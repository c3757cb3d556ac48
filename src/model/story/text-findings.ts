import { LANGS } from '../vocabulary.ts';
import type { StoryFile, StoryWords } from './story-file.ts';
import type { StoryFinding } from './story-problem.ts';

/** Which languages a story must be written in: all for the record's own, at least one for a reader's talk. */
export type Translations = 'all' | 'one';

interface Text {
  readonly path: string;
  readonly kind: keyof typeof LIMITS;
  readonly words: StoryWords;
}

/** Characters that still read from ten metres, by what the text is; Chinese says the same with fewer. */
const LIMITS = {
  title: { latin: 64, zh: 28 },
  summary: { latin: 220, zh: 100 },
  text: { latin: 210, zh: 96 },
  claim: { latin: 150, zh: 66 },
  notes: { latin: 900, zh: 420 },
} as const;

/** Every text of a story with its place in the file. */
export function* textsOf(story: StoryFile): Iterable<Text> {
  yield { path: 'title', kind: 'title', words: story.title };
  if (story.summary) yield { path: 'summary', kind: 'summary', words: story.summary };
  for (const [at, slide] of story.slides.entries()) {
    const path = `slides.${at}`;
    yield { path: `${path}.title`, kind: 'title', words: slide.title };
    yield { path: `${path}.text`, kind: 'text', words: slide.text };
    if (slide.notes) yield { path: `${path}.notes`, kind: 'notes', words: slide.notes };
    for (const [number, claim] of slide.claims.entries())
      yield { path: `${path}.claims.${number}.text`, kind: 'claim', words: claim.text };
  }
}

/** Texts that lack a language. */
export function* languageFindings(story: StoryFile, translations: Translations): Iterable<StoryFinding> {
  for (const { path, kind, words } of textsOf(story)) {
    const missing = LANGS.filter((lang) => words[lang] === undefined);
    // A slide of a reader's talk may let the map speak alone; it needs a name to be found by.
    const enough = translations === 'one' ? kind !== 'title' || missing.length < LANGS.length : missing.length === 0;
    if (enough) continue;
    const named = missing.join(', ');
    yield {
      rule: 'story-languages',
      path,
      what: {
        en: `\`${path}\` is missing in ${named}`,
        vi: `\`${path}\` thiếu ${named}`,
        zh: `\`${path}\` 缺少 ${named}`,
      },
      mend:
        translations === 'one'
          ? {
              en: 'Write it in one language at least.',
              vi: 'Viết bằng ít nhất một thứ tiếng.',
              zh: '请至少用一种语言写出。',
            }
          : {
              en: 'Say it in Vietnamese, English and Chinese.',
              vi: 'Viết đủ tiếng Việt, Anh, Trung.',
              zh: '请用越南语、英语和汉语写全。',
            },
    };
  }
}

/** Texts too long for a screen that is read from the last row. */
export function* lengthFindings(story: StoryFile): Iterable<StoryFinding> {
  for (const { path, kind, words } of textsOf(story)) {
    for (const lang of LANGS) {
      const length = words[lang]?.length ?? 0;
      const limit = lang === 'zh' ? LIMITS[kind].zh : LIMITS[kind].latin;
      if (length <= limit) continue;
      yield {
        rule: 'story-length',
        path: `${path}.${lang}`,
        what: {
          en: `\`${path}.${lang}\` has ${length} characters, more than ${limit}`,
          vi: `\`${path}.${lang}\` có ${length} ký tự, quá ${limit}`,
          zh: `\`${path}.${lang}\` 有 ${length} 个字符，超过 ${limit}`,
        },
        mend: {
          en: 'Say it shorter; what more there is to say goes into `notes`.',
          vi: 'Viết ngắn lại; phần nói thêm để trong `notes`.',
          zh: '请写短一些，其余放入 `notes`。',
        },
      };
    }
  }
}
