import { statusDateText } from '../../i18n/record-words.ts';
import type { TaskState } from '../../model/task-state.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { StateMark } from './state-mark.tsx';
import { latestRow, taskStateWords } from './task-words.ts';

/** A task's state as a chip: form and word, and "in part" where only a part stands there. */
export function TaskStateChip({ state }: { readonly state: TaskState }) {
  const { dict } = usePageAtlas();
  return (
    <span className="state-chip">
      <span className="status-chip" data-status={state.status}>
        <StateMark status={state.status} />
        {dict.record.taskStatuses[state.status]}
      </span>
      {state.inPart ? <span className="in-part">{dict.pages.tasks.inPart}</span> : null}
    </span>
  );
}

/** The same within a line of text. */
export function TaskStateWords({ state }: { readonly state: TaskState }) {
  const { dict } = usePageAtlas();
  return (
    <span className="state-words" data-status={state.status}>
      <StateMark status={state.status} />
      <span>{taskStateWords(dict, state)}</span>
    </span>
  );
}

/** When the latest row behind a state was seen: `ghi nhận ngày 05/01/2026`. Nothing where there is no row. */
export function TaskStateDate({ state }: { readonly state: TaskState }) {
  const { dict } = usePageAtlas();
  const row = latestRow(state);
  return row ? statusDateText(dict, row) : null;
}
