import type { Dictionary } from '../../i18n/dictionary.ts';
import { figureLabel } from '../../i18n/record-words.ts';
import { FIGURE_UNITS, unitOf } from '../../model/record-files/figure-vocabulary.ts';
import { STATUSES } from '../../model/vocabulary.ts';
import { isLine } from './build-correction.ts';
import type { Draft, Subject } from './draft.ts';
import { RadioField, SelectField, TextArea, TextField } from './form-fields.tsx';
import type { CorrectWords } from './load-correct-words.ts';

/** The fields of each topic. */

interface TopicProps {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  readonly subject: Subject;
  readonly dict: Dictionary;
  readonly words: CorrectWords;
}

function StatusFields({ draft, change, subject, dict, words }: TopicProps) {
  const isTask = 'task' in subject;
  const labels = isTask ? dict.record.taskStatuses : dict.record.statuses;
  // Tasks are completed, places operate.
  const options = STATUSES.filter((status) => isTask || status !== 'completed');
  return (
    <>
      <SelectField
        label={words.status.status}
        value={draft.status}
        onChange={(status) => change({ status })}
        options={options.map((status) => [status, labels[status]])}
        empty={words.choose}
      />
      <TextField
        label={words.status.date}
        hint={words.status.dateHint}
        value={draft.date}
        onChange={(date) => change({ date })}
        inputMode="numeric"
      />
      <RadioField
        legend={words.status.basis}
        value={draft.basis}
        onChange={(basis) => change({ basis })}
        options={[
          ['event', words.status.bases.event],
          ['observed', words.status.bases.observed],
        ]}
      />
    </>
  );
}

function PositionFields({ draft, change, subject, dict, words }: TopicProps) {
  const line = 'place' in subject && isLine(subject.place);
  const bases = line ? (['surveyed', 'stations', 'schematic'] as const) : (['surveyed', 'representative'] as const);
  return (
    <>
      {line ? (
        <TextArea
          label={words.position.line}
          hint={words.position.lineHint}
          value={draft.position}
          onChange={(position) => change({ position })}
          rows={4}
        />
      ) : (
        <TextField
          label={words.position.point}
          hint={words.position.pointHint}
          value={draft.position}
          onChange={(position) => change({ position })}
        />
      )}
      <RadioField
        legend={words.position.basis}
        value={draft.positionBasis}
        onChange={(positionBasis) => change({ positionBasis })}
        options={bases.map((basis) => [basis, `${dict.record.bases[basis]}: ${dict.record.basisMeanings[basis]}`])}
      />
      <TextField
        label={words.position.accuracy}
        value={draft.accuracyM}
        onChange={(accuracyM) => change({ accuracyM })}
        inputMode="numeric"
      />
    </>
  );
}

function FigureFields({ draft, change, dict, words }: TopicProps) {
  const keys = Object.keys(FIGURE_UNITS).map((key) => [key, figureLabel(dict, key)] as const);
  const { lang } = dict;
  const unit = unitOf(draft.figureKey);
  return (
    <>
      <SelectField
        label={words.figure.key}
        value={draft.figureKey}
        onChange={(figureKey) => change({ figureKey })}
        options={keys.toSorted((a, b) => a[1].localeCompare(b[1], lang))}
        empty={words.choose}
      />
      <TextField
        label={words.figure.value}
        {...(unit === undefined ? {} : { hint: words.figure.valueHint(unit) })}
        value={draft.figureValue}
        onChange={(figureValue) => change({ figureValue })}
        inputMode="decimal"
      />
      <label className="correct-tick">
        <input
          type="checkbox"
          checked={draft.figureIsAim}
          onChange={(event) => change({ figureIsAim: event.target.checked })}
        />
        {words.figure.aim}
      </label>
      <TextField
        label={words.figure.asOf}
        hint={words.status.dateHint}
        value={draft.figureAsOf}
        onChange={(figureAsOf) => change({ figureAsOf })}
        inputMode="numeric"
      />
    </>
  );
}

const FIELDS = { status: StatusFields, position: PositionFields, figure: FigureFields } as const;

/** The fields of the topic chosen. */
export function TopicFields(props: TopicProps) {
  const Fields = FIELDS[props.draft.topic];
  return <Fields {...props} />;
}
