import { type ReactNode, useEffect, useId, useRef } from 'react';
import '../styles/dialog.css';
import { Icon } from './icon.tsx';

interface ModalDialogProps {
  readonly title: string;
  readonly closeLabel: string;
  /** Also told when the reader presses Escape or clicks beside the sheet. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly className?: string;
}

/**
 * A sheet of paper over the whole page. It is the browser's own dialog: the page behind is out of reach, Escape closes, and the focus
 * goes back to where it came from.
 */
export function ModalDialog({ title, closeLabel, onClose, children, className = '' }: ModalDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the keyboard's way, and the browser's own.
    <dialog
      ref={dialog}
      className={`dialog sheet ${className}`}
      aria-labelledby={heading}
      onClose={onClose}
      onClick={(event) => {
        // The dialog itself is only its backdrop: its content fills it.
        if (event.target === dialog.current) dialog.current?.close();
      }}
    >
      <div className="dialog-sheet">
        <div className="dialog-head">
          <h2 id={heading}>{title}</h2>
          <button
            type="button"
            className="button button-plain button-round"
            aria-label={closeLabel}
            onClick={() => dialog.current?.close()}
          >
            <Icon name="close" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
