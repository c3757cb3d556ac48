import { expect, test } from 'vitest';
import type { AtlasRecord } from '../record.ts';
import { dueBy, linkWith, placeWith, recordWith, rowWith, taskWith } from '../record-for-tests.ts';
import { indexRecord } from '../record-index.ts';
import {
  commitmentsCoordinatedBy,
  commitmentsLedBy,
  commitmentsOf,
  datesOf,
  isLedBy,
  standingOf,
} from './commitments.ts';

const agency = (id: string, successor?: string): AtlasRecord['agencies'][number] => ({
  id,
  name: id,
  nameVi: id,
  level: 'central',
  ...(successor ? { successor: { id: successor, date: '2025-03-01', source: 's' } } : {}),
});
const agencies = [agency('old', 'new'), agency('new'), agency('other')];
const agencyNames = ['old', 'other'].map((id) => ({
  nameInDocument: `The ${id}`,
  agencies: [id],
  documents: ['plan'],
}));
const given = (change: Partial<AtlasRecord>) => indexRecord(recordWith({ agencies, agencyNames, ...change }));
const only = <T>(list: readonly T[]): T => {
  if (list.length !== 1 || list[0] === undefined) throw new Error(`${list.length} instead of one`);
  return list[0];
};

test('a row and its repeats are one commitment, led by whoever any of them names', () => {
  const index = given({
    tasks: [taskWith({ id: 'main' }), taskWith({ id: 'repeat', sameAs: 'main', leads: ['The old'] })],
  });
  const commitment = only(commitmentsOf(index, index.record.tasks));
  expect(commitment.task.id).toBe('main');
  expect(commitment.leads.map((lead) => lead.nameInDocument)).toEqual(['The old']);
});

test('what a repeat names beside the lead of the row itself stands apart', () => {
  const index = given({
    tasks: [
      taskWith({ id: 'main', leads: ['The old'] }),
      taskWith({ id: 'repeat', sameAs: 'main', leads: ['The old', 'The other'] }),
    ],
  });
  const { leads, otherLeads } = only(commitmentsOf(index, index.record.tasks));
  expect(leads.map((lead) => lead.nameInDocument)).toEqual(['The old']);
  expect(otherLeads.map((lead) => lead.nameInDocument)).toEqual(['The other']);
});

test('a body leads what its predecessor is named for, not the other way round', () => {
  const index = given({ tasks: [taskWith({ id: 'a', leads: ['The old'] })] });
  const commitment = only(commitmentsOf(index, index.record.tasks));
  expect(['old', 'new', 'other'].filter((id) => isLedBy(commitment, id))).toEqual(['old', 'new']);
});

const guided = given({
  tasks: [
    taskWith({ id: 'main', leads: ['The old'] }),
    taskWith({ id: 'target', sameAs: 'main' }),
    taskWith({ id: 'guide', sameAs: 'main', leads: ['The other'], coordinators: ['The old'] }),
  ],
  taskLinks: ['main', 'guide'].map((to) => ({ from: 'target', to, relation: 'assigned-by' as const })),
});

test('a body that leads the row itself is shown by it, and counts once', () => {
  const commitment = only(commitmentsLedBy(guided, 'new'));
  expect([commitment.task.id, commitment.repeats.map((task) => task.id)]).toEqual(['main', ['target']]);
});

test('a body only a repeat names is shown by the row that names it, and counts once', () => {
  const commitment = only(commitmentsLedBy(guided, 'other'));
  expect([commitment.task.id, commitment.repeats.map((task) => task.id)]).toEqual(['guide', ['target']]);
});

test('a body among the coordinators is shown by the row that names it', () => {
  expect(commitmentsCoordinatedBy(guided, 'new').map(({ task }) => task.id)).toEqual(['guide']);
  expect(commitmentsCoordinatedBy(guided, 'other')).toEqual([]);
});

const twoDates = (statuses: AtlasRecord['statuses']) =>
  given({
    tasks: [
      taskWith({ id: 'main', asks: 'scheme', due: dueBy(2025, { qualifier: 'in', act: 'submission' }) }),
      taskWith({ id: 'repeat', asks: 'works', sameAs: 'main', due: dueBy(2030) }),
    ],
    statuses,
  });

test('of two dates the earliest not yet reached counts', () => {
  const index = twoDates([rowWith('main', '2025-06-01', 'under-study')]);
  const commitment = only(commitmentsOf(index, index.record.tasks));
  expect(standingOf(index, commitment, '2026-01-10')).toMatchObject({ outcome: 'late', act: 'submission', byDays: 10 });
});

test('once the first date is reached the next one counts', () => {
  const index = twoDates([rowWith('main', '2025-06-01', 'approved')]);
  const commitment = only(commitmentsOf(index, index.record.tasks));
  expect(standingOf(index, commitment, '2026-01-10')).toMatchObject({ outcome: 'open', due: '2030-12-31' });
});

test('when all dates are reached the last one counts', () => {
  const index = twoDates([rowWith('main', '2025-06-01', 'operating')]);
  const commitment = only(commitmentsOf(index, index.record.tasks));
  expect(standingOf(index, commitment, '2026-01-10')).toMatchObject({ outcome: 'reached', due: '2030-12-31' });
});

test('the same date for the same act is one date', () => {
  const index = given({
    tasks: [taskWith({ id: 'main', due: dueBy(2030) }), taskWith({ id: 'repeat', sameAs: 'main', due: dueBy(2030) })],
  });
  expect(datesOf(index, only(commitmentsOf(index, index.record.tasks)), '2026-01-10')).toHaveLength(1);
});

test('without a date the row with most detail decides', () => {
  const index = given({
    tasks: [taskWith({ id: 'main' })],
    places: [placeWith({ id: 'p' })],
    featureTasks: [linkWith({ place: 'p', task: 'main' })],
    statuses: [rowWith('p', '2020', 'operating')],
  });
  const commitment = only(commitmentsOf(index, index.record.tasks));
  expect(standingOf(index, commitment, '2026-01-10')).toMatchObject({ outcome: 'reached', due: null, byDays: 0 });
});
