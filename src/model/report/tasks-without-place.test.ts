import { expect, test } from 'vitest';
import { linkWith, recordWith, taskWith } from '../record-for-tests.ts';
import { indexRecord } from '../record-index.ts';
import { tasksWithoutPlace } from './tasks-without-place.ts';

test('tasks about a place or route that no place answers, each once', () => {
  const index = indexRecord(
    recordWith({
      tasks: [
        taskWith({ id: 'linked' }),
        taskWith({ id: 'linked-by-repeat' }),
        taskWith({ id: 'repeat', sameAs: 'linked-by-repeat' }),
        taskWith({ id: 'corridor', scope: 'corridor' }),
        taskWith({ id: 'bare' }),
        taskWith({ id: 'bare-repeat', sameAs: 'bare' }),
        taskWith({ id: 'bare-route', scope: 'route' }),
      ],
      featureTasks: [linkWith({ place: 'p', task: 'linked' }), linkWith({ place: 'p', task: 'repeat' })],
    }),
  );
  expect(tasksWithoutPlace(index).map((task) => task.id)).toEqual(['bare', 'bare-route']);
});
