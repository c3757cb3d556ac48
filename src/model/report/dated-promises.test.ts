import { expect, test } from 'vitest';
import { dueBy, recordWith, rowWith, taskWith } from '../record-for-tests.ts';
import { indexRecord } from '../record-index.ts';
import { datedPromises } from './dated-promises.ts';

const index = indexRecord(
  recordWith({
    tasks: [
      taskWith({ id: 'open-late', due: dueBy(2040) }),
      taskWith({ id: 'open-soon', due: dueBy(2030) }),
      taskWith({ id: 'in-time', due: dueBy(2020) }),
      taskWith({ id: 'reached-late', due: dueBy(2020) }),
      taskWith({ id: 'late', due: dueBy(2024) }),
      taskWith({ id: 'later', due: dueBy(2022) }),
      taskWith({ id: 'not-judged', due: dueBy(2010) }),
      taskWith({ id: 'no-date' }),
      taskWith({ id: 'annual', due: dueBy(2030, { qualifier: 'annual' }) }),
    ],
    statuses: [
      rowWith('in-time', '2019', 'operating'),
      rowWith('reached-late', '2023', 'operating'),
      rowWith('late', '2023', 'planned'),
      rowWith('later', '2023', 'planned'),
    ],
  }),
);

test('worst first, and nothing without a date', () => {
  expect(datedPromises(index, '2026-06-15').map((promise) => promise.task.id)).toEqual([
    'later',
    'late',
    'not-judged',
    'reached-late',
    'in-time',
    'open-soon',
    'open-late',
  ]);
});
