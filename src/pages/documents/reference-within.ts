import type { Dictionary } from '../../i18n/dictionary.ts';
import { referenceText } from '../../i18n/record-words.ts';
import type { Task } from '../../model/record.ts';
import { parseReference, type ReferencePart } from '../../model/reference.ts';

/**
 * Where a task stands within the part it is listed under, in words: what the heading already says is left out. Empty when the
 * heading says it all.
 *
 * @param headedBy key of the heading in the register's outline; an empty one gives the whole reference
 */
export function referenceWithin(dict: Dictionary, task: Task, headedBy: string): string {
  const parts = parseReference(task.ref);
  return referenceText(dict, headedBy === '' ? parts : parts.filter((part) => !isSaid(part, headedBy)));
}

function isSaid(part: ReferencePart, headedBy: string): boolean {
  switch (part.kind) {
    case 'section':
      return headedBy === part.mark || headedBy.startsWith(`${part.mark} `);
    case 'article':
      return headedBy === `article ${part.number}`;
    case 'annex':
      return headedBy === 'annex';
    case 'dash-headed':
    case 'part-headed':
      return headedBy.endsWith(part.heading);
    case 'other':
      return headedBy === part.text;
    default:
      return false;
  }
}
