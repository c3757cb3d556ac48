import { lazy, Suspense, useState } from 'react';
import type { Place, Task } from '../../model/record.ts';
import { useAtlas } from '../../ui/atlas-context.ts';

const SuggestCorrection = lazy(async () => ({ default: (await import('./suggest-correction.tsx')).SuggestCorrection }));

type CorrectButtonProps = { readonly place: Place } | { readonly task: Task };

/** Opens the dialog in which a reader says what is wrong about a place or a task. Live pages only; the dialog is fetched when asked for. */
export function CorrectButton(subject: CorrectButtonProps) {
  const { dict, index, live } = useAtlas();
  const [open, setOpen] = useState(false);
  if (!live) return null;
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {dict.actions.correct.action}
      </button>
      {open ? (
        <Suspense>
          <SuggestCorrection {...subject} index={index} dict={dict} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
