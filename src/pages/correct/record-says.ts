import type { Dictionary } from '../../i18n/dictionary.ts';
import { figureLabel, figureText, positionSentence, statusDateText } from '../../i18n/record-words.ts';
import { drawnKm } from '../../model/record-diff/diff-features.ts';
import { type RecordIndex, rowsAt } from '../../model/record-index.ts';
import { type Draft, type Subject, subjectId } from './draft.ts';
import type { CorrectWords } from './load-correct-words.ts';

function statusSays(subject: Subject, index: RecordIndex, dict: Dictionary): string | null {
  const last = rowsAt(index.statusesOf, subjectId(subject)).at(-1);
  if (!last) return null;
  const labels = 'task' in subject ? dict.record.taskStatuses : dict.record.statuses;
  return `${labels[last.status]} (${statusDateText(dict, last)}). ${last.note}`;
}

function positionSays(subject: Subject, dict: Dictionary, words: CorrectWords): string | null {
  if (!('place' in subject)) return null;
  const { geometry, basis, accuracyM } = subject.place;
  if (!geometry) return words.position.none;
  const where =
    geometry.type === 'Point'
      ? geometry.coordinates.toReversed().join(', ')
      : words.position.lineNow(drawnKm(geometry).toFixed(1));
  return `${where}. ${positionSentence(dict, basis, accuracyM)}`;
}

function figureSays(subject: Subject, key: string, index: RecordIndex, dict: Dictionary): string | null {
  const figures = rowsAt(index.figuresOf, subjectId(subject)).filter(
    (figure) => figure.key === key || figure.key === `target_${key}`,
  );
  const said = figures.map((figure) => `${figureLabel(dict, figure.key)}: ${figureText(dict, figure)}`);
  return said.length > 0 ? said.join('; ') : null;
}

/** What the record says now about what is to be corrected, in one line. */
export function recordSays(
  subject: Subject,
  draft: Draft,
  index: RecordIndex,
  dict: Dictionary,
  words: CorrectWords,
): string | null {
  const says = {
    status: () => statusSays(subject, index, dict),
    position: () => positionSays(subject, dict, words),
    figure: () => (draft.figureKey === '' ? null : figureSays(subject, draft.figureKey, index, dict)),
  }[draft.topic]();
  if (says !== null) return words.recordSays(says);
  return draft.topic === 'figure' && draft.figureKey === '' ? null : words.nothingYet;
}
