import { useAtlas } from './atlas-context.ts';
import { Icon } from './icon.tsx';

/** Why there is no live map at the moment. */
export type MapFailureKind = 'no-webgl' | 'worker-blocked' | 'style' | 'context-lost';

interface MapTroubleProps {
  readonly failure: MapFailureKind;
  /** Tries to draw again; offered where it can help. */
  readonly onRetry?: () => void;
  readonly onDismiss?: () => void;
}

/** A note over the poster: the live map is missing, and everything else still works. */
export function MapTrouble({ failure, onRetry, onDismiss }: MapTroubleProps) {
  const { dict } = useAtlas();
  const { failures } = dict;
  const words = {
    'no-webgl': failures.noWebGl,
    'worker-blocked': failures.workerBlocked,
    style: failures.mapNotLoaded,
    'context-lost': failures.webGlLost,
  }[failure];
  const canRetry = failure === 'context-lost' || failure === 'style';
  return (
    <div className="notice sheet" role="status">
      <div>
        <strong>{words.title}.</strong> {words.text}{' '}
        {canRetry && onRetry ? (
          <button type="button" className="text-button" onClick={onRetry}>
            {failure === 'context-lost' ? failures.restoreMap : failures.retry}
          </button>
        ) : null}
      </div>
      {onDismiss ? (
        <button
          type="button"
          className="button button-plain button-round"
          aria-label={failures.dismiss}
          onClick={onDismiss}
        >
          <Icon name="close" />
        </button>
      ) : null}
    </div>
  );
}
