import type { Dictionary } from '../../i18n/dictionary.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import { SOURCE_KINDS } from '../../model/vocabulary.ts';
import { knownSource } from './build-correction.ts';
import type { Draft, SourceDraft } from './draft.ts';
import { SelectField, TextField } from './form-fields.tsx';
import type { CorrectWords } from './load-correct-words.ts';

interface SourceFieldsProps {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  readonly index: RecordIndex;
  readonly dict: Dictionary;
  readonly words: CorrectWords;
}

/** Where it stands. An address the record knows needs no more; any other page is described. */
export function SourceFields({ draft, change, index, dict, words }: SourceFieldsProps) {
  const { source } = draft;
  const set = (part: Partial<SourceDraft>) => change({ source: { ...source, ...part } });
  const known = knownSource(index, draft);
  return (
    <fieldset className="correct-source">
      <legend>{words.source.heading}</legend>
      <TextField
        label={words.source.url}
        value={source.url}
        onChange={(url) => set({ url })}
        inputMode="url"
        {...(known ? { hint: words.source.known(known.title) } : {})}
      />
      {known ? null : (
        <>
          <TextField label={words.source.title} value={source.title} onChange={(title) => set({ title })} />
          <TextField
            label={words.source.publisher}
            value={source.publisher}
            onChange={(publisher) => set({ publisher })}
          />
          <TextField
            label={words.source.date}
            hint={words.status.dateHint}
            value={source.date}
            onChange={(date) => set({ date })}
            inputMode="numeric"
          />
          <SelectField
            label={words.source.kind}
            value={source.kind}
            onChange={(kind) => set({ kind })}
            options={SOURCE_KINDS.map((kind) => [kind, dict.record.sourceKinds[kind]])}
          />
          <SelectField
            label={words.source.language}
            value={source.language}
            onChange={(language) => set({ language })}
            options={Object.entries(dict.record.sourceLanguages)}
          />
        </>
      )}
    </fieldset>
  );
}
