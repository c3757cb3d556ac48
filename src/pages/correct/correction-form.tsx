import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Dictionary } from '../../i18n/dictionary.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import { CONFIDENCES } from '../../model/vocabulary.ts';
import { type Draft, emptyDraft, type Subject, subjectId, topicsOf } from './draft.ts';
import { RadioField, SelectField } from './form-fields.tsx';
import type { CorrectWords } from './load-correct-words.ts';
import { NoteFields } from './note-fields.tsx';
import { ReadyCorrection } from './ready-correction.tsx';
import { recordSays } from './record-says.ts';
import { type Review, reviewDraft } from './review-draft.ts';
import { SourceFields } from './source-fields.tsx';
import { TopicFields } from './topic-fields.tsx';

interface CorrectionFormProps {
  readonly subject: Subject;
  readonly index: RecordIndex;
  readonly dict: Dictionary;
  readonly words: CorrectWords;
}

/** The form: say what is so and where it stands, have it checked, take the correction. */
export function CorrectionForm({ subject, index, dict, words }: CorrectionFormProps) {
  const { lang } = dict;
  const [draft, setDraft] = useState(() => emptyDraft(lang));
  const [review, setReview] = useState<Review | null>(null);
  const result = useRef<HTMLDivElement>(null);
  const change = (part: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...part }));
    setReview(null);
  };
  useEffect(() => {
    if (review) result.current?.focus();
  }, [review]);
  const today = new Date().toISOString().slice(0, 10);
  const check = (event: FormEvent) => {
    event.preventDefault();
    setReview(reviewDraft(index, subject, draft, words, today));
  };
  const topics = topicsOf(subject);
  const says = recordSays(subject, draft, index, dict, words);
  const name = 'place' in subject ? (subject.place.names[lang] ?? subject.place.names.en) : subject.task.title;
  return (
    <form className="correct-form" onSubmit={check} noValidate>
      <p className="correct-about">{name}</p>
      <p className="correct-hint">{words.intro}</p>
      {topics.length > 1 ? (
        <RadioField
          legend={words.what}
          value={draft.topic}
          onChange={(topic) => change({ topic, position: '' })}
          options={topics.map((topic) => [topic, words.topics[topic]])}
        />
      ) : null}
      {says === null ? null : <p className="correct-says">{says}</p>}
      <TopicFields draft={draft} change={change} subject={subject} dict={dict} words={words} />
      <NoteFields draft={draft} change={change} lang={lang} words={words} />
      <SourceFields draft={draft} change={change} index={index} dict={dict} words={words} />
      {draft.topic === 'status' ? (
        <SelectField
          label={words.confidence}
          value={draft.confidence}
          onChange={(confidence) => change({ confidence })}
          options={CONFIDENCES.map((confidence) => [confidence, dict.record.confidences[confidence]])}
          empty={words.choose}
        />
      ) : null}
      <button type="submit" className="button correct-check">
        {words.check}
      </button>
      <div ref={result} tabIndex={-1} className="correct-result">
        {review && review.complaints.length > 0 ? (
          <div role="alert">
            <p className="correct-wrong">{words.wrong}</p>
            <ul>
              {review.complaints.map((complaint) => (
                <li key={complaint}>{complaint}</li>
              ))}
            </ul>
          </div>
        ) : null}
        {review && review.complaints.length === 0 ? (
          <ReadyCorrection
            review={review}
            name={name}
            fileName={`correction-${subjectId(subject)}-${today}.txt`}
            edition={index.record.edition}
            lang={lang}
            words={words}
          />
        ) : null}
      </div>
    </form>
  );
}
