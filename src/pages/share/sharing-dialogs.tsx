import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';
import type { SharingWords } from '../../i18n/load-sharing-words.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { FailureBoundary } from '../../ui/failure-boundary.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { SharingTools } from './sharing-tools.ts';
import { useSharingWords } from './use-sharing-words.ts';

interface DialogProps {
  readonly words: SharingWords;
  readonly tools: SharingTools;
  readonly onClose: () => void;
}

/** Each comes with its own code, when it is first opened. */
const DIALOGS = {
  share: lazy(async () => ({ default: (await import('./share-dialog.tsx')).ShareDialog })),
  embed: lazy(async () => ({ default: (await import('./embed-dialog.tsx')).EmbedDialog })),
  cite: lazy(async () => ({ default: (await import('./cite-dialog.tsx')).CiteDialog })),
  picture: lazy(async () => ({ default: (await import('./picture-dialog.tsx')).PictureDialog })),
} as const satisfies Record<string, ComponentType<DialogProps>>;

export type SharingDialogName = keyof typeof DIALOGS;

interface SharingButtonProps {
  readonly opens: SharingDialogName;
  readonly tools: SharingTools;
  readonly children: ReactNode;
}

/** A button that opens one of the sharing dialogs. Its code and words are fetched with the first press. */
export function SharingButton({ opens, tools, children }: SharingButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {children}
      </button>
      {open ? (
        <FailureBoundary>
          <Opened name={opens} tools={tools} onClose={() => setOpen(false)} />
        </FailureBoundary>
      ) : null}
    </>
  );
}

interface OpenedProps {
  readonly name: SharingDialogName;
  readonly tools: SharingTools;
  readonly onClose: () => void;
}

function Opened({ name, tools, onClose }: OpenedProps) {
  const { dict } = useAtlas();
  const words = useSharingWords(dict.lang);
  const Dialog = DIALOGS[name];
  if (words === null) return null;
  if (words === 'failed') {
    return (
      <Notice closeLabel={dict.failures.dismiss} onClose={onClose}>
        {dict.failures.unexpected.title}. {dict.failures.unexpected.text}
      </Notice>
    );
  }
  return (
    <Suspense>
      <Dialog words={words} tools={tools} onClose={onClose} />
    </Suspense>
  );
}
