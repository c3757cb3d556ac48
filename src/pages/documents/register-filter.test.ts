import { expect, test } from 'vitest';
import { NO_FILTER } from '../../model/filter.ts';
import { recordWith, rowWith, taskWith } from '../../model/record-for-tests.ts';
import { indexRecord } from '../../model/record-index.ts';
import { commitmentsOf } from '../../model/report/commitments.ts';
import { filterRegister, isOpen, opened, type RegisterFilter } from './register-filter.ts';

const index = indexRecord(
  recordWith({
    agencies: [
      {
        id: 'old',
        name: 'Old Ministry',
        nameVi: '',
        level: 'central',
        successor: { id: 'new', date: '2025', source: '' },
      },
      { id: 'new', name: 'Heir Ministry', nameVi: '', level: 'central' },
    ],
    agencyNames: [{ nameInDocument: 'Bộ Cũ', agencies: ['old'], documents: ['plan'] }],
    tasks: [
      taskWith({ id: 'rail-1', title: 'Đường sắt Lào Cai', theme: 'rail', leads: ['Bộ Cũ'] }),
      taskWith({ id: 'road-1', title: 'Cao tốc', theme: 'road', objects: ['Bảo Hà'] }),
      taskWith({ id: 'rail-2', title: 'Nói lại: 河口北站', theme: 'rail', sameAs: 'rail-1' }),
    ],
    statuses: [rowWith('rail-1', '2020', 'planned'), rowWith('rail-1', '2024', 'approved')],
  }),
);
const commitments = commitmentsOf(index, index.record.tasks);
const found = (change: Partial<RegisterFilter>, year: number | null = null) =>
  filterRegister(index, commitments, { ...NO_FILTER, ...change }, year).map((commitment) => commitment.task.id);

test('words are found without marks, in titles, objects, repeats and agencies of then and now', () => {
  expect(found({ q: 'duong sat' })).toEqual(['rail-1']);
  expect(found({ q: 'bao ha' })).toEqual(['road-1']);
  expect(found({ q: '河口' })).toEqual(['rail-1']);
  expect(found({ q: 'heir' })).toEqual(['rail-1']);
  expect(found({ q: 'nowhere' })).toEqual([]);
});

test('theme and agency narrow together', () => {
  expect(found({ topic: ['rail', 'road'] })).toEqual(['rail-1', 'road-1']);
  expect(found({ topic: ['road'], agency: ['new'] })).toEqual([]);
  expect(found({ agency: ['new'] })).toEqual(['rail-1']);
});

test('a state is that of the chosen year', () => {
  expect(found({ status: ['planned'] })).toEqual([]);
  expect(found({ status: ['planned'] }, 2021)).toEqual(['rail-1']);
  expect(found({ status: ['unknown'] })).toEqual(['road-1']);
});

test('opening drops what the register understands and keeps the rest', () => {
  const filter = { ...NO_FILTER, q: 'a', layers: ['ports' as const] };
  expect(isOpen(filter)).toBe(false);
  expect(opened(filter)).toEqual({ ...NO_FILTER, layers: ['ports'] });
  expect(isOpen(opened(filter))).toBe(true);
});
