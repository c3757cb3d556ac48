import { type ReactNode, useId } from 'react';

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

interface FrameProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly field: (ids: { readonly id: string; readonly describedBy: string | undefined }) => ReactNode;
}

function Framed({ label, hint, field }: FrameProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div className="correct-field">
      <label htmlFor={id}>{label}</label>
      {field({ id, describedBy: hint === undefined ? undefined : hintId })}
      {hint === undefined ? null : (
        <p id={hintId} className="correct-hint">
          {hint}
        </p>
      )}
    </div>
  );
}

interface TextFieldProps extends FieldProps {
  readonly lang?: string;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'url';
}

/** One line of text. */
export function TextField({ label, hint, value, onChange, lang, inputMode = 'text' }: TextFieldProps) {
  return (
    <Framed
      label={label}
      hint={hint}
      field={({ id, describedBy }) => (
        <input
          id={id}
          value={value}
          lang={lang}
          inputMode={inputMode}
          aria-describedby={describedBy}
          autoComplete="off"
          spellCheck={inputMode === 'text'}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    />
  );
}

interface TextAreaProps extends FieldProps {
  readonly lang?: string;
  readonly rows: number;
}

/** Some lines of text. */
export function TextArea({ label, hint, value, onChange, lang, rows }: TextAreaProps) {
  return (
    <Framed
      label={label}
      hint={hint}
      field={({ id, describedBy }) => (
        <textarea
          id={id}
          value={value}
          lang={lang}
          rows={rows}
          aria-describedby={describedBy}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    />
  );
}

interface SelectFieldProps extends FieldProps {
  readonly options: readonly (readonly [value: string, label: string])[];
  /** Stands before the options while nothing is chosen. */
  readonly empty?: string;
}

/** One of a list. */
export function SelectField({ label, hint, value, onChange, options, empty }: SelectFieldProps) {
  return (
    <Framed
      label={label}
      hint={hint}
      field={({ id, describedBy }) => (
        <select id={id} value={value} aria-describedby={describedBy} onChange={(event) => onChange(event.target.value)}>
          {empty === undefined ? null : <option value="">{empty}</option>}
          {options.map(([option, text]) => (
            <option key={option} value={option}>
              {text}
            </option>
          ))}
        </select>
      )}
    />
  );
}

interface RadioFieldProps<Value extends string> {
  readonly legend: string;
  readonly value: string;
  readonly onChange: (value: Value) => void;
  readonly options: readonly (readonly [value: Value, label: string])[];
}

/** One of a few, all in sight. */
export function RadioField<Value extends string>({ legend, value, onChange, options }: RadioFieldProps<Value>) {
  const name = useId();
  return (
    <fieldset className="correct-choice">
      <legend>{legend}</legend>
      {options.map(([option, text]) => (
        <label key={option}>
          <input type="radio" name={name} checked={value === option} onChange={() => onChange(option)} />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
