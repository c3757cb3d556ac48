import { dueSentence } from '../../i18n/record-words.ts';
import type { Task } from '../../model/record.ts';
import { useAtlas } from '../../ui/atlas-context.ts';

/** The date a row sets, with the act it is about. Nothing where the document is silent. */
export function DueLine({ task }: { readonly task: Task }) {
  const { dict } = useAtlas();
  const sentence = task.due ? dueSentence(dict, task.due) : null;
  return sentence;
}
