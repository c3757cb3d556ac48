import type { Asks, DueAct, Status } from './vocabulary.ts';

/** How far along a state is; the two ways out (suspended, cancelled) are nowhere on the way. */
const STEP: Readonly<Record<Status, number | null>> = {
  unknown: 0,
  'under-study': 1,
  planned: 2,
  approved: 3,
  'under-construction': 4,
  operating: 5,
  completed: 5,
  suspended: null,
  cancelled: null,
};

const PLANNED = 2;
const APPROVED = 3;
const BEGUN = 4;
const IN_USE = 5;

/** Step of a state on the way from unknown (0) to in use (5); null for suspended and cancelled. */
export function stepOf(status: Status): number | null {
  return STEP[status];
}

/**
 * The first step that answers what a task asks, for the act its date is about.
 *
 * Works are reached in use, a scheme or a study when approved (or later). A date of *submission* is answered by an approval: the
 * record has no state "submitted", and nothing is approved unsubmitted. A date of *proposing or coordinating* is answered as soon as the
 * thing is at least planned: what is only under study may not have been proposed yet. A report leaves no trace in the states: null,
 * never judged.
 */
function stepAsked(asks: Asks, act: DueAct): number | null {
  if (act === 'report') return null;
  if (act === 'proposal') return PLANNED;
  if (act === 'start') return BEGUN;
  if (act === 'submission') return APPROVED;
  return asks === 'works' || asks === 'duty' ? IN_USE : APPROVED;
}

/** True when a state answers what the task asks. */
export function reaches(status: Status, asks: Asks, act: DueAct): boolean {
  const [step, asked] = [STEP[status], stepAsked(asks, act)];
  return step !== null && asked !== null && step >= asked;
}
