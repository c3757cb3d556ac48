import type { Dictionary } from '../../i18n/dictionary.ts';
import type { ChangesWords } from '../../i18n/load-changes.ts';
import { figureLabel, figureText } from '../../i18n/record-words.ts';
import type { FieldChange } from '../../model/edition-diff.ts';

/** One change in words: which field, and what of it. */
export interface ChangeText {
  readonly field: string;
  readonly text: string;
}

export function changeText(dict: Dictionary, words: ChangesWords, change: FieldChange): ChangeText {
  switch (change.field) {
    case 'name':
      return { field: words.fields.name, text: words.fromTo(change.before, change.after) };
    case 'kind': {
      const { kinds } = dict.record;
      return { field: words.fields.kind, text: words.fromTo(kinds[change.before], kinds[change.after]) };
    }
    case 'status': {
      const { statuses } = dict.record;
      const text = words.fromTo(statuses[change.before], statuses[change.after]);
      return { field: words.fields.status, text: change.since === null ? text : words.since(text, change.since) };
    }
    case 'history':
      return {
        field: words.fields.history,
        text: change.removed === 0 ? words.linesAdded(change.added) : words.lines(change.added, change.removed),
      };
    case 'figure': {
      const value = (number: number | null) =>
        number === null ? words.nothing : figureText(dict, { value: number, unit: change.unit });
      return {
        field: figureLabel(dict, change.key),
        text: words.fromTo(value(change.before), value(change.after)),
      };
    }
    case 'tasks':
      return {
        field: words.fields.tasks,
        text: words.tasksChanged(change.added.length, change.removed.length),
      };
    case 'lead': {
      const names = (list: readonly string[]) => list.join(dict.shell.listSeparator) || words.nothing;
      return { field: words.fields.lead, text: words.fromTo(names(change.before), names(change.after)) };
    }
    case 'position':
      return {
        field: words.fields.position,
        text: change.movedM === null ? words.redrawn : words.moved(change.movedM),
      };
  }
}
