import { checkCorrection } from '../../model/correction/check-correction.ts';
import type { Correction } from '../../model/correction/correction.ts';
import { untranslated } from '../../model/correction/translations.ts';
import type { Day } from '../../model/dates.ts';
import type { Problem } from '../../model/record-files/problem.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import { LANGS, type Lang } from '../../model/vocabulary.ts';
import { buildCorrection, draftGeometry, isLine, knownSource } from './build-correction.ts';
import type { Draft, Subject } from './draft.ts';
import type { CorrectWords } from './load-correct-words.ts';

/** What came of a form: the correction, what stands against it, and the languages the desk will add. */
export interface Review {
  readonly correction: Correction;
  /** In the reader's words; none: the correction is sound. */
  readonly complaints: readonly string[];
  readonly doubts: readonly string[];
  readonly toTranslate: readonly Lang[];
}

/** Fields without which there is no correction, by the words above them. */
function missingFields(
  draft: Draft,
  subject: Subject,
  isKnown: boolean,
  lang: Lang,
  words: CorrectWords,
): readonly string[] {
  const { status, position, figure, source, note, confidence } = words;
  const line = 'place' in subject && isLine(subject.place);
  const fields: Readonly<Record<Draft['topic'], readonly (readonly [string, string])[]>> = {
    status: [
      [status.status, draft.status],
      [status.date, draft.date],
      [status.basis, draft.basis],
      [`${note.heading} (${note.langs[lang]})`, draft.notes[lang]],
      [confidence, draft.confidence],
    ],
    position: [
      [line ? position.line : position.point, draft.position],
      [position.basis, draft.positionBasis],
      [position.accuracy, draft.accuracyM],
    ],
    figure: [
      [figure.key, draft.figureKey],
      [figure.value, draft.figureValue],
    ],
  };
  const ofSource: readonly (readonly [string, string])[] = isKnown
    ? []
    : [
        [source.title, draft.source.title],
        [source.publisher, draft.source.publisher],
      ];
  return [...fields[draft.topic], ...ofSource].flatMap(([field, text]) => (text.trim() === '' ? [field] : []));
}

/** A problem of the check in the reader's language. The check speaks Vietnamese and English; Chinese words stand with the form's. */
function problemText({ rule, what, mend }: Problem, lang: Lang, words: CorrectWords): string {
  const own = words.rules[rule];
  if (own !== undefined) return own;
  const said = lang === 'vi' ? 'vi' : 'en';
  return `${what[said]}. ${mend[said]}`;
}

function languagesToAdd({ rows, features }: Correction): readonly Lang[] {
  const names = [
    ...rows.flatMap(({ table, cells }) => untranslated(cells, Object.keys(table.columns))),
    ...features.flatMap(({ properties }) =>
      untranslated(
        properties,
        LANGS.map((lang) => `position_note:${lang}`),
      ),
    ),
  ];
  return LANGS.filter((lang) => names.some((name) => name.endsWith(lang)));
}

/** Checks a filled form: first that all is there, then with the rules of the record. */
export function reviewDraft(
  index: RecordIndex,
  subject: Subject,
  draft: Draft,
  words: CorrectWords,
  today: Day,
): Review {
  const { lang } = index.record;
  const correction = buildCorrection(index, subject, draft);
  const toTranslate = languagesToAdd(correction);
  const missing = missingFields(draft, subject, knownSource(index, draft) !== null, lang, words).map(words.needed);
  if (missing.length > 0) return { correction, complaints: missing, doubts: [], toTranslate };
  if (draft.topic === 'position' && 'place' in subject && !draftGeometry(draft, subject.place)) {
    const complaint = isLine(subject.place) ? words.noLine : words.noPosition;
    return { correction, complaints: [complaint], doubts: [], toTranslate };
  }
  const problems = checkCorrection(index, correction, today);
  const said = (severity: Problem['severity']) => [
    ...new Set(
      problems.filter((problem) => problem.severity === severity).map((problem) => problemText(problem, lang, words)),
    ),
  ];
  return { correction, complaints: said('error'), doubts: said('warning'), toTranslate };
}
