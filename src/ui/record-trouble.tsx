import type { Dictionary } from '../i18n/dictionary.ts';
import { Trouble } from './trouble.tsx';

/** Why there is no record: as the loader tells it. */
export type RecordFailure = 'unreachable' | 'outdated' | 'corrupt';

interface RecordTroubleProps {
  readonly dict: Dictionary;
  readonly failure: RecordFailure;
  readonly onRetry: () => void;
  readonly detail?: string;
}

/** The record did not come: the static page stays readable, and one button tries again. Needs no record, hence no `Atlas`. */
export function RecordTrouble({ dict, failure, onRetry, detail }: RecordTroubleProps) {
  const { failures } = dict;
  const words = {
    unreachable: failures.recordNotLoaded,
    outdated: failures.recordOutdated,
    corrupt: failures.recordCorrupt,
  }[failure];
  return (
    <div className="sheet">
      <Trouble
        title={words.title}
        detail={detail}
        detailLabel={failures.details}
        actions={
          <button type="button" className="button" onClick={onRetry}>
            {failure === 'unreachable' ? failures.retry : failures.reload}
          </button>
        }
      >
        {words.text}
      </Trouble>
    </div>
  );
}
