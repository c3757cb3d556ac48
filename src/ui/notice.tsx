import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

interface NoticeProps {
  readonly children: ReactNode;
  /** The word on the closing button; without it the notice stays. */
  readonly closeLabel?: string;
  readonly onClose?: () => void;
}

/** One quiet line over the map: something was left out or read otherwise than asked. Announced once, never in the way. */
export function Notice({ children, closeLabel, onClose }: NoticeProps) {
  return (
    <div className="notice sheet" role="status">
      <div>{children}</div>
      {onClose && closeLabel ? (
        <button type="button" className="button button-plain button-round" aria-label={closeLabel} onClick={onClose}>
          <Icon name="close" />
        </button>
      ) : null}
    </div>
  );
}
