import type { LatenessOutcome } from '../../model/lateness.ts';
import type { Status } from '../../model/vocabulary.ts';
import type { BarFill } from './share-fill.tsx';

/** The form of a status in a bar, as near to its mark as a bar allows. */
export const FILL_OF_STATUS: Readonly<Record<Status, BarFill>> = {
  completed: 'double',
  operating: 'full',
  'under-construction': 'hatched',
  approved: 'outline',
  planned: 'dashed',
  'under-study': 'dotted',
  suspended: 'struck',
  cancelled: 'struck',
  unknown: 'empty',
};

/** The form of an outcome: late alone has a colour of its own. */
export const FILL_OF_OUTCOME: Readonly<Record<LatenessOutcome, BarFill>> = {
  late: 'late',
  'not-judged': 'struck',
  open: 'outline',
  reached: 'full',
  'no-date': 'empty',
};
