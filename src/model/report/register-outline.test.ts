import { expect, test } from 'vitest';
import type { Task } from '../record.ts';
import { taskWith } from '../record-for-tests.ts';
import { type OutlineNode, registerOutline, tasksWithin } from './register-outline.ts';

const at = (sourceLine: number, ref: string, change: Partial<Task> = {}) =>
  taskWith({ id: `t${sourceLine}`, ref, sourceLine, ...change });

/** Headings by indentation, tasks by their line. */
const drawn = (nodes: readonly OutlineNode[], depth = 0): readonly string[] =>
  nodes.flatMap((node) => [
    `${' '.repeat(depth)}${node.key}: ${node.tasks.map((task) => task.sourceLine).join(' ')}`.trimEnd(),
    ...drawn(node.parts, depth + 1),
  ]);

test('sections within sections, tasks under the innermost', () => {
  const tasks = [
    at(2, 'Mục II.2.b, gạch đầu dòng 1, ý (+) 2'),
    at(1, 'Mục II.2.b, gạch đầu dòng 1, ý (+) 1'),
    at(3, 'Mục IV.6'),
  ];
  expect(drawn(registerOutline(tasks))).toEqual(['II:', ' II.2:', '  II.2.b: 1 2', 'IV:', ' IV.6: 3']);
});

test('a part named by its heading is a heading', () => {
  const tasks = [at(1, 'Mục III.1.a, gạch đầu dòng Đường bộ'), at(2, 'Mục III.3, phần Du lịch, đoạn 2')];
  expect(drawn(registerOutline(tasks))).toEqual([
    'III:',
    ' III.1:',
    '  III.1.a:',
    '   III.1.a Đường bộ: 1',
    ' III.3:',
    '  III.3 Du lịch: 2',
  ]);
});

test('articles and the annex stand on their own, clauses and rows are no headings', () => {
  const tasks = [at(1, 'Điều 1 khoản 2 điểm b'), at(2, 'Điều 1 khoản 3'), at(3, 'Phụ lục, STT 3')];
  expect(drawn(registerOutline(tasks))).toEqual(['article 1: 1 2', 'annex: 3']);
});

test('the groups of a table are parts of its section', () => {
  const tasks = [at(1, 'Mục III, STT 1', { group: 'I' }), at(2, 'Mục III, STT 8', { group: 'II' })];
  expect(drawn(registerOutline(tasks))).toEqual(['III:', ' III group I: 1', ' III group II: 2']);
});

test('a numbered section without a title is no heading', () => {
  const tasks = [at(1, 'Mục V.1'), at(2, 'Mục V.10, gạch đầu dòng thứ 1')];
  expect(drawn(registerOutline(tasks, (key) => key !== 'V.1'))).toEqual(['V: 1', ' V.10: 2']);
});

test('a reference it cannot read is a heading of its own, and no task is lost', () => {
  const tasks = [at(1, 'somewhere'), at(2, ''), at(3, 'Mục I')];
  expect(registerOutline(tasks).flatMap(tasksWithin)).toHaveLength(3);
});
