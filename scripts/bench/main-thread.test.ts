import { expect, test } from 'vitest';
import { workBetweenMarks } from './main-thread.ts';

const thread = { ph: 'X', pid: 1, tid: 2 };
const mark = (name: 'begin' | 'end', ts: number) => ({ ...thread, ph: 'I', name: `bench-action-${name}`, ts });
const task = (ts: number, tdur: number, tid = 2) => ({
  ...thread,
  tid,
  name: 'ThreadControllerImpl::RunTask',
  ts,
  tdur,
});

test('each action is told by its longest task and by all of them, in processor milliseconds', () => {
  const events = [
    task(0, 9000),
    mark('begin', 100),
    task(200, 4000),
    task(300, 12_000),
    task(350, 50_000, 3),
    mark('end', 400),
    task(450, 70_000),
    mark('begin', 500),
    task(600, 1000),
    mark('end', 700),
  ];
  expect(workBetweenMarks(events)).toEqual([
    { longestMs: 12, totalMs: 16 },
    { longestMs: 1, totalMs: 1 },
  ]);
});

test('without marks nothing is told', () => {
  expect(workBetweenMarks([task(0, 10)])).toEqual([]);
});
