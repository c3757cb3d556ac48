import { expect, test } from 'vitest';
import type { Agency } from '../record.ts';
import { recordWith, taskWith } from '../record-for-tests.ts';
import { indexRecord } from '../record-index.ts';
import { agencyDuties, type Duty } from './agency-duties.ts';

const agency = (id: string, successor?: string): Agency => ({
  id,
  name: id,
  nameVi: id,
  level: 'central',
  ...(successor ? { successor: { id: successor, date: '2025-03-01', source: 's' } } : {}),
});
const index = indexRecord(
  recordWith({
    agencies: [agency('first', 'second'), agency('second', 'third'), agency('third'), agency('side', 'third')],
    agencyNames: ['first', 'second', 'third', 'side'].map((id) => ({
      nameInDocument: `The ${id}`,
      agencies: [id],
      documents: ['plan'],
    })),
    tasks: [
      taskWith({ id: 'a', leads: ['The first'] }),
      taskWith({ id: 'b', leads: ['The third'], coordinators: ['The side'] }),
      taskWith({ id: 'c', coordinators: ['The first', 'The third'] }),
      taskWith({ id: 'd', coordinators: ['The side'] }),
    ],
  }),
);
const read = (duties: readonly Duty[]) =>
  duties.map(({ commitment, inheritedFrom }) => [commitment.task.id, inheritedFrom?.id ?? null]);

test('what a body leads by its own name comes first-hand, the rest from those it took over', () => {
  expect(read(agencyDuties(index, 'third').leads)).toEqual([
    ['a', 'first'],
    ['b', null],
  ]);
});

test('what a body leads is not repeated among what it helps with', () => {
  expect(read(agencyDuties(index, 'third').coordinates)).toEqual([
    ['c', null],
    ['d', 'side'],
  ]);
});

test('a body keeps what it is named for after another took over', () => {
  expect(read(agencyDuties(index, 'first').leads)).toEqual([['a', null]]);
  expect(agencyDuties(index, 'first').passedTo).toMatchObject({ agency: { id: 'second' }, date: '2025-03-01' });
});

test('the bodies it took over from are named with date and source', () => {
  expect(agencyDuties(index, 'third').tookOverFrom.map((from) => [from.agency.id, from.date, from.source])).toEqual([
    ['second', '2025-03-01', 's'],
    ['side', '2025-03-01', 's'],
  ]);
});

test('a body without duties has empty lists, and so has one the record does not know', () => {
  expect(agencyDuties(index, 'side').leads).toEqual([]);
  expect(agencyDuties(index, 'nobody')).toMatchObject({ leads: [], coordinates: [], passedTo: null, names: [] });
});
