import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lateness, lateTasksOf, placeIsLate } from './lateness.ts';
import type { FeatureTask, StatusRow, Task } from './record.ts';
import { dueBy, linkWith, placeWith, recordWith, rowWith, taskWith } from './record-for-tests.ts';
import { indexRecord } from './record-index.ts';
import { DUE_ACTS, STATUSES } from './vocabulary.ts';

const TODAY = '2026-06-15';
const due2025 = dueBy(2025, { qualifier: 'in' });
function judged(task: Partial<Task>, statuses: readonly StatusRow[], links: readonly FeatureTask[] = [], day = TODAY) {
  const full = taskWith({ id: 't', due: due2025, ...task });
  return lateness(indexRecord(recordWith({ tasks: [full], statuses, featureTasks: links })), full, day);
}

test('works that were due and are still being built are late, by the days since', () => {
  expect(judged({}, [rowWith('t', '2024', 'under-construction')])).toMatchObject({
    late: true,
    outcome: 'late',
    due: '2025-12-31',
    byDays: 166,
    shortfall: { status: 'under-construction' },
  });
});

test('nothing is late on the due day itself', () => {
  expect(judged({}, [rowWith('t', '2024', 'planned')], [], '2025-12-31')).toMatchObject({
    late: false,
    outcome: 'open',
  });
});

test('a scheme submitted late and then approved is reached, with the days it took too long', () => {
  const task = { asks: 'scheme', due: dueBy(2025, { act: 'submission' }) } as const;
  expect(judged(task, [rowWith('t', '2024-05-27', 'planned'), rowWith('t', '2026-03-18', 'approved')])).toMatchObject({
    late: false,
    outcome: 'reached',
    byDays: 77,
    reached: { date: '2026-03-18' },
    act: 'submission',
  });
});

test('before that approval it was late', () => {
  const task = { asks: 'scheme', due: dueBy(2025, { act: 'submission' }) } as const;
  expect(
    judged(task, [rowWith('t', '2024-05-27', 'planned'), rowWith('t', '2026-03-18', 'approved')], [], '2026-03-17')
      .late,
  ).toBe(true);
});

test('an observation after the due day does not say when it was reached', () => {
  const seen = rowWith('t', '2026-05', 'operating', { basis: 'observed' });
  expect(judged({}, [seen])).toMatchObject({ outcome: 'reached', byDays: 0 });
});

test('what opened in time and was suspended later is not late', () => {
  expect(judged({}, [rowWith('t', '2024', 'operating'), rowWith('t', '2026-01', 'suspended')])).toMatchObject({
    outcome: 'reached',
    byDays: 0,
  });
});

test('an unknown state is no proof of lateness', () => {
  expect(judged({}, []).outcome).toBe('not-judged');
  expect(judged({}, [rowWith('t', '2026-01', 'unknown')]).outcome).toBe('not-judged');
});

test('a proposal or a report is never called late', () => {
  fc.assert(
    fc.property(fc.constantFrom('proposal', 'report'), fc.constantFrom(...STATUSES), (act, status) => {
      return !judged({ due: dueBy(2018, { act: act as 'report' }) }, [rowWith('t', '2017', status)]).late;
    }),
  );
});

test('what was planned before the document was written is no answer to a proposal it asks for', () => {
  const documents = [{ id: 'plan', title: '', issuer: '', date: '2018', nature: 'plan', note: '' }] as const;
  const task = taskWith({ id: 't', due: dueBy(2018, { act: 'proposal' }) });
  const outcome = (date: string) => {
    const statuses = [rowWith('t', date, 'planned')];
    return lateness(indexRecord(recordWith({ tasks: [task], documents, statuses })), task, TODAY).outcome;
  };
  expect([outcome('2012-02-17'), outcome('2018-07-16')]).toEqual(['not-judged', 'reached']);
});

test('the place that answers the task fully speaks for it', () => {
  expect(judged({}, [rowWith('a', '2024', 'planned')], [linkWith({ place: 'a', task: 't' })]).late).toBe(true);
});

test('a task is reached only when every place that answers it fully is: the last one gives the date', () => {
  const links = [linkWith({ place: 'a', task: 't' }), linkWith({ place: 'b', task: 't' })];
  const opened = [rowWith('a', '2024-01-01', 'operating'), rowWith('b', '2026-01-30', 'operating')];
  expect(judged({}, opened, links)).toMatchObject({ outcome: 'reached', byDays: 30, reached: { subject: 'b' } });
  expect(judged({}, opened.slice(0, 1), links).outcome).toBe('not-judged');
});

test('a place that answers in part can show a shortfall, never a completion', () => {
  const links = [linkWith({ place: 'a', task: 't', answers: 'part' })];
  expect(judged({}, [rowWith('a', '2024', 'planned')], links).late).toBe(true);
  expect(judged({}, [rowWith('a', '2024', 'operating')], links).outcome).toBe('not-judged');
});

test('a task without a date is never late', () => {
  expect(judged({ due: null }, [rowWith('t', '2024', 'planned')]).outcome).toBe('no-date');
});

test('once late stays late until something new is recorded, and the days only grow', () => {
  const days = fc.integer({ min: 0, max: 4000 });
  fc.assert(
    fc.property(fc.constantFrom(...STATUSES), fc.constantFrom(...DUE_ACTS), days, days, (status, act, a, b) => {
      const at = (n: number) => new Date(Date.UTC(2025, 11, 31 + n)).toISOString().slice(0, 10);
      const [first, second] = [Math.min(a, b), Math.max(a, b)].map((n) =>
        judged({ due: dueBy(2025, { act }) }, [rowWith('t', '2020', status)], [], at(n)),
      );
      return !first?.late || (second?.late === true && second.byDays >= first.byDays);
    }),
  );
});

const late = (place: readonly StatusRow[]) =>
  indexRecord(
    recordWith({
      places: [placeWith({ id: 'a' }), placeWith({ id: 'b' })],
      tasks: [taskWith({ id: 't', due: due2025 })],
      featureTasks: [linkWith({ place: 'a', task: 't' }), linkWith({ place: 'b', task: 't' })],
      statuses: place,
    }),
  );

test('a place is late by the tasks that ask for it and that it has not reached itself', () => {
  const index = late([rowWith('a', '2024', 'planned'), rowWith('b', '2024', 'operating')]);
  expect(lateTasksOf(index, 'a', null).map(({ id }) => id)).toEqual(['t']);
  expect([placeIsLate(index, 'b', null), placeIsLate(index, 'a', 2025), placeIsLate(index, 'a', 2030)]).toEqual([
    false,
    false,
    true,
  ]);
});
