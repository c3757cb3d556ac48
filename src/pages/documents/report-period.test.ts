import { expect, test } from 'vitest';
import type { PlanDocument } from '../../model/record.ts';
import { recordWith } from '../../model/record-for-tests.ts';
import { indexRecord } from '../../model/record-index.ts';
import { chosenPeriod, periodChoices } from './report-period.ts';

const document: PlanDocument = { id: 'plan', title: '', issuer: '', date: '2024-12', nature: 'plan', note: '' };
const index = indexRecord(recordWith({ documents: [document] }));
const plan = { kind: 'document', id: 'plan' } as const;
const agency = { kind: 'agency', id: 'a' } as const;
const own = { from: '2020-01-01', to: '2020-02-01' };

test('the year and its halves are those of the record, not of the clock', () => {
  expect(chosenPeriod(index, plan, 'year', own)).toEqual({ from: '2026-01-01', to: '2026-12-31' });
  expect(chosenPeriod(index, plan, 'last-year', own).to).toBe('2025-12-31');
  expect(chosenPeriod(index, plan, 'half-1', own).to).toBe('2026-06-30');
});

test('since the document begins on the first day its date can mean', () => {
  expect(chosenPeriod(index, plan, 'since-document', own).from).toBe('2024-12-01');
});

test("the reader's own period is kept", () => {
  expect(chosenPeriod(index, plan, 'own', own)).toEqual(own);
});

test('a half that has not begun is no choice, nor is the day an agency was made', () => {
  expect(periodChoices(index, plan)).toEqual(['year', 'last-year', 'half-1', 'since-document', 'own']);
  expect(periodChoices(index, agency)).toEqual(['year', 'last-year', 'half-1', 'own']);
  const later = indexRecord(recordWith({ asOf: '2026-07-01' }));
  expect(periodChoices(later, agency)).toContain('half-2');
});
