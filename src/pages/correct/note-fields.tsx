import { LANGS, type Lang } from '../../model/vocabulary.ts';
import type { Draft } from './draft.ts';
import { TextArea } from './form-fields.tsx';
import type { CorrectWords } from './load-correct-words.ts';

interface NoteFieldsProps {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  readonly lang: Lang;
  readonly words: CorrectWords;
}

/** The sentence in the reader's language, and the two others for those who can. */
export function NoteFields({ draft, change, lang, words }: NoteFieldsProps) {
  const { note } = words;
  const field = (of: Lang, label: string) => (
    <TextArea
      key={of}
      label={label}
      lang={of}
      rows={2}
      value={draft.notes[of]}
      onChange={(text) => change({ notes: { ...draft.notes, [of]: text } })}
    />
  );
  return (
    <>
      {field(lang, draft.topic === 'status' ? note.heading : note.optional)}
      <details className="correct-more">
        <summary>{note.others}</summary>
        {LANGS.filter((other) => other !== lang).map((other) => field(other, note.langs[other]))}
      </details>
    </>
  );
}
