import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { columnLabel, TABLE_COLUMNS, type TableColumn, toggleColumn } from './table-columns.ts';

interface ColumnChoiceProps {
  readonly dict: Dictionary;
  readonly shown: readonly TableColumn[];
  readonly onChange: (shown: readonly TableColumn[]) => void;
}

/** Which columns are shown. The name stays: a row without it says nothing. */
export function ColumnChoice({ dict, shown, onChange }: ColumnChoiceProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const closeOutside = (event: PointerEvent) => {
      const { current } = details;
      if (current?.open && event.target instanceof Node && !current.contains(event.target)) current.open = false;
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, []);
  const closeOnEscape = (event: KeyboardEvent) => {
    const { current } = details;
    if (event.key !== 'Escape' || !current?.open) return;
    event.stopPropagation();
    current.open = false;
    current.querySelector('summary')?.focus();
  };
  return (
    <details ref={details} className="table-choice" onKeyDown={closeOnEscape}>
      <summary className="button">{dict.explore.table.chooseColumns}</summary>
      <fieldset className="table-choice-list">
        <legend className="spoken">{dict.explore.table.chooseColumns}</legend>
        {TABLE_COLUMNS.filter((column) => column !== 'name').map((column) => (
          <label key={column} className="table-choice-item">
            <input
              type="checkbox"
              checked={shown.includes(column)}
              onChange={() => onChange(toggleColumn(shown, column))}
            />
            {columnLabel(dict, column)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
