import type { ReactNode } from 'react';
import { useAtlas } from '../../ui/atlas-context.ts';
import { YearControl } from './year-control.tsx';

interface StripPanelProps {
  readonly strip: ((head: ReactNode) => ReactNode) | undefined;
}

/** The corridor straightened, and the year above it. */
export function StripPanel({ strip }: StripPanelProps) {
  const head = <StripHead />;
  return strip ? strip(head) : head;
}

function StripHead() {
  const { dict, index } = useAtlas();
  return (
    <div className="strip-head">
      <div className="strip-title">
        <h2>{dict.strip.heading}</h2>
        <p className="soft">{dict.strip.length(index.record.spine.lengthKm)}</p>
      </div>
      <YearControl />
    </div>
  );
}
