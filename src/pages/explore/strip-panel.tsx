import { type ReactNode, useState } from 'react';
import { useAtlas } from '../../ui/atlas-context.ts';
import { Icon } from '../../ui/icon.tsx';
import { YearControl } from './year-control.tsx';

interface StripPanelProps {
  readonly strip: ((head: ReactNode) => ReactNode) | undefined;
}

/** The corridor straightened, and the year above it. The strip folds away where the map needs the room; the year stays. */
export function StripPanel({ strip }: StripPanelProps) {
  const [folded, setFolded] = useState(false);
  const head = <StripHead folded={folded} onFold={strip ? () => setFolded(!folded) : undefined} />;
  return (
    <div className="strip-fold" data-folded={folded}>
      {strip ? strip(head) : head}
    </div>
  );
}

interface StripHeadProps {
  readonly folded: boolean;
  readonly onFold: (() => void) | undefined;
}

function StripHead({ folded, onFold }: StripHeadProps) {
  const { dict, index, live } = useAtlas();
  const label = folded ? dict.strip.show : dict.strip.hide;
  return (
    <div className="strip-head">
      <div className="strip-title">
        <h2>{dict.strip.heading}</h2>
        <p className="soft">{dict.strip.length(index.record.spine.lengthKm)}</p>
        {live && onFold ? (
          <button
            type="button"
            className="strip-folder button button-plain button-round"
            aria-expanded={!folded}
            aria-label={label}
            title={label}
            onClick={onFold}
          >
            <Icon name={folded ? 'up' : 'down'} />
          </button>
        ) : null}
      </div>
      <YearControl />
    </div>
  );
}
