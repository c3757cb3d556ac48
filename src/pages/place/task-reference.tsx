import { referenceText } from '../../i18n/record-words.ts';
import type { Task } from '../../model/record.ts';
import { parseReference } from '../../model/reference.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { documentShort } from '../../ui/document-short.ts';

/** Document (linked to its page), place in it, and the task's permanent id (linked to its page). */
export function TaskReference({ task }: { readonly task: Task }) {
  const { dict, hrefTo, index } = useAtlas();
  const document = index.documentById.get(task.document);
  return (
    <>
      {document ? (
        <a href={hrefTo({ kind: 'plan', id: document.id })} title={document.title}>
          {documentShort(dict, document)}
        </a>
      ) : (
        task.document
      )}
      {' · '}
      {referenceText(dict, parseReference(task.ref))}
      {' · '}
      <a href={hrefTo({ kind: 'task', id: task.id })}>{task.id}</a>
    </>
  );
}
