import type { LatenessOutcome } from '../../model/lateness.ts';
import { FILL_OF_OUTCOME } from './bar-fills.ts';
import { ShareFill } from './share-fill.tsx';

/** The little square of an outcome in the legend of a bar. Late has a clock instead, as everywhere. */
export function OutcomeMark({ outcome }: { readonly outcome: LatenessOutcome }) {
  return (
    <svg className="state-mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <ShareFill fill={FILL_OF_OUTCOME[outcome]} x={2} y={2} width={12} height={12} />
    </svg>
  );
}
