import type { LatenessOutcome } from '../../model/lateness.ts';
import { FILL_OF_OUTCOME } from './bar-fills.ts';

/** The little square of an outcome in the legend of a bar. Late has a clock instead, as everywhere. */
export function OutcomeMark({ outcome }: { readonly outcome: LatenessOutcome }) {
  const fill = FILL_OF_OUTCOME[outcome];
  return (
    <svg className="state-mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <rect className={`share share-${fill}`} x="2" y="2" width="12" height="12" />
      {fill === 'struck' ? <path className="ring" d="M2.5 13.5l11-11" /> : null}
    </svg>
  );
}
