import { defineRule, type Finding, type Rule } from './rule.ts';
import { textCells } from './text-cells.ts';

/** Sentences that were left half written: a piece of one, or a word to an editor where the reader's sentence belongs. */

const STARTS_IN_THE_MIDDLE = /^[…;,.:]/;
/** Words of English grammar. Names and titles may be English in a note; sentences of another language have none of these. */
const ENGLISH = /\b(?:the|and|with|from|should|which|everywhere|write|check|is|are|be)\b/gi;

const unfinished = defineRule('unfinished-text', function* ({ raw }): Iterable<Finding> {
  for (const { at, id, column, stem, lang, text } of textCells(raw)) {
    if (STARTS_IN_THE_MIDDLE.test(text)) {
      yield {
        at,
        id,
        what: {
          en: `\`${column}\` starts in the middle of a sentence: "${text.slice(0, 40)}"`,
          vi: `\`${column}\` bắt đầu giữa câu: "${text.slice(0, 40)}"`,
        },
        mend: { en: 'Write the whole sentence.', vi: 'Viết trọn câu.' },
      };
    }
    const words = new Set((text.match(ENGLISH) ?? []).map((word) => word.toLowerCase()));
    if (stem !== 'note' || lang === 'en' || words.size < 2) continue;
    yield {
      at,
      id,
      what: {
        en: `\`${column}\` is in English: ${[...words].join(', ')}`,
        vi: `\`${column}\` viết bằng tiếng Anh: ${[...words].join(', ')}`,
      },
      mend: {
        en: 'Write the sentence in the language of its column; remarks to editors have no place here.',
        vi: 'Viết câu bằng ngôn ngữ của cột; lời dặn người biên tập không để ở đây.',
      },
    };
  }
});

export const UNFINISHED_RULES: readonly Rule[] = [unfinished];
