import { useId, useRef, useState } from 'react';
import { useAtlas } from '../../ui/atlas-context.ts';

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  /** The word on the button; "Copy" by default. */
  readonly action?: string;
  /** Rows of the field; one line by default. */
  readonly rows?: number;
  readonly hint?: string;
}

/** A text to take away: seen whole, selected by a click, copied by a button. Where copying is not allowed it stays selected. */
export function CopyField({ label, text, action, rows = 1, hint }: CopyFieldProps) {
  const { dict } = useAtlas();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setSaid(dict.shell.dialog.copied);
    } catch {
      setSaid(dict.actions.share.copyFailed);
    }
  };
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <div className="copy-field-row">
        <textarea
          id={id}
          ref={field}
          readOnly
          rows={rows}
          value={text}
          spellCheck={false}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" className="button" onClick={() => void copy()}>
          {action ?? dict.shell.dialog.copy}
        </button>
      </div>
      {hint ? (
        <p className="small soft" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <p className="copy-field-said small" role="status">
        {said}
      </p>
    </div>
  );
}
