import { expect, test } from 'vitest';
import { recordWith, taskWith } from '../record-for-tests.ts';
import { indexRecord } from '../record-index.ts';
import { relatedTasks } from './related-tasks.ts';

const task = taskWith({ id: 'a' });
const index = indexRecord(
  recordWith({
    tasks: [task, ...['b', 'c', 'd', 'e'].map((id) => taskWith({ id }))],
    taskLinks: [
      { from: 'a', to: 'b', relation: 'implements' },
      { from: 'c', to: 'a', relation: 'implements' },
      { from: 'd', to: 'a', relation: 'same-project', note: 'why' },
      { from: 'a', to: 'e', relation: 'same-project' },
      { from: 'a', to: 'missing', relation: 'related' },
    ],
  }),
);

test('each relation is read from both ends, symmetric ones as one', () => {
  const read = relatedTasks(index, task).map((group) => [
    group.relation,
    group.direction,
    group.tasks.map((other) => other.task.id),
  ]);
  expect(read).toEqual([
    ['implements', 'from', ['b']],
    ['implements', 'to', ['c']],
    ['same-project', 'from', ['e', 'd']],
  ]);
});

test('the note of a link stays with it', () => {
  expect(relatedTasks(index, task).at(-1)?.tasks.at(-1)?.note).toBe('why');
});
