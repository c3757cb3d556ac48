import { formatDate } from '../../i18n/dates.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { dueWhen } from '../../i18n/record-words.ts';
import { stepOf } from '../../model/progress.ts';
import type { Milestone, PlannedDate, PromiseLine } from '../../model/promise-line.ts';
import type { Status } from '../../model/vocabulary.ts';

/** One dot of the promise line. */
export interface PromiseStep {
  readonly key: string;
  /** `done` has happened; `ahead` is a plan's date still to come or not judged; `late` has passed and is not reached. */
  readonly kind: 'done' | 'ahead' | 'late';
  readonly date: string;
  readonly word: string;
}

/** Length of `2025-12`. */
const MONTH_LENGTH = 7;

/** More dots than this do not fit a sheet of paper; recorded ones are kept before planned ones. */
const MOST_STEPS = 5;

/**
 * The dots of a promise line from left to right: what happened, then what the plans say and has not been reached.
 *
 * @param status the state on the day of the line
 */
export function promiseSteps(dict: Dictionary, line: PromiseLine, status: Status): readonly PromiseStep[] {
  const standing = line.milestones.filter(({ stage }) => stillStands(stage, status));
  const done = standing.map((milestone) => doneStep(dict, milestone));
  const open = distinct(line.planned.filter((planned) => isStanding(planned) && !isRepeat(planned, line)));
  const room = Math.max(1, MOST_STEPS - done.length);
  // The first date to come and the last one say most.
  const kept = open.length <= room ? open : [...open.slice(0, room - 1), ...open.slice(-1)];
  return [...done, ...kept.map((planned) => plannedStep(dict, planned))];
}

function doneStep(dict: Dictionary, milestone: Milestone): PromiseStep {
  const seen = milestone.row?.basis === 'observed';
  // A day does not fit under a dot; the history has it.
  const month = milestone.date.slice(0, MONTH_LENGTH);
  return {
    key: milestone.stage,
    kind: 'done',
    date: seen ? dict.promise.bySeen(month) : formatDate(month, dict.lang),
    word: dict.promise.stages[milestone.stage],
  };
}

function plannedStep(dict: Dictionary, { task, lateness }: PlannedDate): PromiseStep {
  const act = task.due?.act ?? 'completion';
  return {
    key: task.id,
    kind: lateness.late ? 'late' : 'ahead',
    date: task.due ? dueWhen(dict, task.due) : '',
    word: act === 'completion' ? dict.promise.stages.due : dict.promise.dueColumns[act],
  };
}

/** A halt that is over, or works begun and given up again, would read as the state of today; the history keeps them. */
function stillStands(stage: Milestone['stage'], status: Status): boolean {
  if (stage === 'suspended' || stage === 'cancelled') return stage === status;
  const reached = stepOf(status);
  return reached === null || STEP_OF_STAGE[stage] <= reached;
}

const STEP_OF_STAGE = { proposed: 0, approved: 3, started: 4, opened: 5 } as const;

/** Still to come, or passed and not reached; a date nobody can judge is no promise ahead. */
function isStanding({ lateness }: PlannedDate): boolean {
  return lateness.outcome === 'open' || lateness.outcome === 'late';
}

/** A row that says with less detail what another row of the line says. */
function isRepeat({ task }: PlannedDate, line: PromiseLine): boolean {
  return task.sameAs !== null && line.planned.some((other) => other.task.id === task.sameAs);
}

function distinct(planned: readonly PlannedDate[]): readonly PlannedDate[] {
  const seen = new Set<string>();
  return planned.filter(({ task, day }) => {
    const key = `${day} ${task.due?.act}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
