import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FeatureTask, StatusRow, Task } from './record.ts';
import { linkWith, recordWith, rowWith, taskWith } from './record-for-tests.ts';
import { indexRecord } from './record-index.ts';
import { foldSameAs, taskState } from './task-state.ts';

const TODAY = '2026-06-15';
function stateOf(
  statuses: readonly StatusRow[],
  links: readonly FeatureTask[],
  tasks: readonly Task[] = [taskWith({ id: 't' })],
) {
  const index = indexRecord(recordWith({ tasks, featureTasks: links, statuses }));
  const [task] = tasks;
  if (!task) throw new Error('a task is needed');
  return taskState(index, task, TODAY);
}
const yes = (place: string) => linkWith({ place, task: 't' });
const part = (place: string) => linkWith({ place, task: 't', answers: 'part' });

test('own rows speak before the places', () => {
  const state = stateOf([rowWith('t', '2025', 'planned'), rowWith('a', '2025', 'operating')], [yes('a')]);
  expect(state).toMatchObject({ status: 'planned', inPart: false, from: 'own' });
});

test('without own rows the place that answers the task speaks for it', () => {
  expect(stateOf([rowWith('a', '2025', 'operating')], [yes('a')])).toMatchObject({
    status: 'operating',
    inPart: false,
    from: 'places',
  });
});

test('a place that answers in part gives at most "in part"', () => {
  expect(stateOf([rowWith('a', '2025', 'operating')], [part('a')])).toMatchObject({
    status: 'operating',
    inPart: true,
  });
});

test('a place that may not answer says nothing', () => {
  const link = linkWith({ place: 'a', task: 't', answers: 'no' });
  expect(stateOf([rowWith('a', '2025', 'operating')], [link])).toEqual({
    status: 'unknown',
    inPart: false,
    from: 'none',
    rows: [],
  });
});

test('of several places the one least far decides, and the task stands there in part', () => {
  const rows = [rowWith('a', '2025', 'operating'), rowWith('b', '2025', 'planned')];
  expect(stateOf(rows, [yes('a'), yes('b')])).toMatchObject({ status: 'planned', inPart: true });
});

test('a place nothing is known of keeps the task in part', () => {
  expect(stateOf([rowWith('a', '2025', 'operating')], [yes('a'), yes('b')])).toMatchObject({
    status: 'operating',
    inPart: true,
  });
});

test('a repeat takes the rows of the row it points to', () => {
  const tasks = [taskWith({ id: 'r', sameAs: 't' }), taskWith({ id: 't' })];
  expect(stateOf([rowWith('t', '2025', 'approved')], [], tasks)).toMatchObject({ status: 'approved', from: 'own' });
});

test('rows after the day are not looked at', () => {
  expect(stateOf([rowWith('t', '2027', 'operating')], []).from).toBe('none');
});

test('folding keeps every task exactly once', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const tasks = fc.uniqueArray(fc.record({ id: fc.constantFrom(...ids), same: fc.constantFrom(null, ...ids) }), {
    selector: ({ id }) => id,
  });
  fc.assert(
    fc.property(tasks, (list) => {
      // In the register same_as never chains.
      const heads = new Set(list.filter(({ same }) => same === null).map(({ id }) => id));
      const made = list.map(({ id, same }) => taskWith({ id, sameAs: same !== null && heads.has(same) ? same : null }));
      const folded = foldSameAs(made).flatMap(({ task, repeats }) => [task.id, ...repeats.map((repeat) => repeat.id)]);
      return (
        folded.toSorted().join() ===
        made
          .map(({ id }) => id)
          .toSorted()
          .join()
      );
    }),
  );
});

test('a repeat whose row is not in the list stands alone', () => {
  const lone = taskWith({ id: 'r', sameAs: 'elsewhere' });
  expect(foldSameAs([lone])).toEqual([{ task: lone, repeats: [] }]);
});
