import { expect, test } from 'vitest';
import { leadOfTask, leadsOfPlace } from './lead-agency.ts';
import type { Agency, AgencyName, AtlasRecord } from './record.ts';
import { linkWith, placeWith, recordWith, taskWith } from './record-for-tests.ts';
import { indexRecord } from './record-index.ts';

/** The railway of the 2024 plan, as the register has it: the plan's rows name nobody, Section V.3 assigns them. */
const MINISTRY = 'Bộ Giao thông vận tải';
const agencies: readonly Agency[] = [
  {
    id: 'bo-giao-thong-van-tai',
    name: 'Ministry of Transport',
    nameVi: MINISTRY,
    level: 'central',
    successor: { id: 'bo-xay-dung', date: '2025-03-01', source: 's' },
  },
  { id: 'bo-xay-dung', name: 'Ministry of Construction', nameVi: 'Bộ Xây dựng', level: 'central' },
  { id: 'so-a', name: 'A', nameVi: 'Sở A', level: 'city-department' },
];
const agencyNames: readonly AgencyName[] = [
  { nameInDocument: MINISTRY, agencies: ['bo-giao-thong-van-tai'], documents: ['lc2024'] },
  { nameInDocument: 'Sở A', agencies: ['so-a'], documents: ['hp2018'] },
];
const assigned = taskWith({ id: 'lc2024-ii-2b-2', document: 'lc2024' });
const detailed = taskWith({ id: 'lc2024-iii-1a-rail-2', document: 'lc2024' });
const assigning = taskWith({ id: 'lc2024-v-3b', document: 'lc2024', kind: 'responsibility', leads: [MINISTRY] });
const base: Partial<AtlasRecord> = {
  agencies,
  agencyNames,
  places: [placeWith({ id: 'rail', layer: 'railways', kind: 'railway' })],
  tasks: [assigned, detailed, assigning],
  taskLinks: [
    { from: assigned.id, to: assigning.id, relation: 'assigned-by' },
    { from: detailed.id, to: assigning.id, relation: 'assigned-by' },
  ],
  featureTasks: [linkWith({ place: 'rail', task: assigned.id }), linkWith({ place: 'rail', task: detailed.id })],
};
const indexWith = (change: Partial<AtlasRecord> = {}) => indexRecord(recordWith({ ...base, ...change }));

test('a task that names its lead is believed', () => {
  expect(leadOfTask(indexWith(), assigning).leads).toMatchObject([
    { basis: 'named', nameInDocument: MINISTRY, document: 'lc2024', paths: [{ task: assigning.id, assignedBy: null }] },
  ]);
});

test('a task that names nobody takes the lead of the row that assigns it, and says so', () => {
  expect(leadOfTask(indexWith(), assigned).leads).toMatchObject([
    { basis: 'assigned', nameInDocument: MINISTRY, paths: [{ task: assigned.id, assignedBy: assigning.id }] },
  ]);
});

test('a task nobody assigns is "not named in the document", never given to anybody', () => {
  expect(leadOfTask(indexWith({ taskLinks: [] }), assigned)).toEqual({
    leads: [],
    notNamedIn: ['lc2024'],
    nobody: false,
  });
});

test('the legal successor stands beside the name, with its day and source', () => {
  const [lead] = leadOfTask(indexWith(), assigned).leads;
  expect(lead?.bodies).toMatchObject([
    {
      agency: { id: 'bo-giao-thong-van-tai' },
      successors: [{ agency: { id: 'bo-xay-dung' }, date: '2025-03-01', source: 's' }],
    },
  ]);
});

test('bodies that succeed one another in a ring do not loop', () => {
  const successor = (id: string) => ({ id, date: '2025', source: 's' });
  const ring: readonly Agency[] = [
    { id: 'bo-giao-thong-van-tai', name: '', nameVi: '', level: 'other', successor: successor('b') },
    { id: 'b', name: '', nameVi: '', level: 'other', successor: successor('bo-giao-thong-van-tai') },
  ];
  expect(leadOfTask(indexWith({ agencies: ring }), assigned).leads[0]?.bodies[0]?.successors).toHaveLength(1);
});

test('a place lists a lead once, with every path to it', () => {
  expect(leadsOfPlace(indexWith(), 'rail').leads.map(({ paths }) => paths)).toEqual([
    [
      { task: assigned.id, assignedBy: assigning.id },
      { task: detailed.id, assignedBy: assigning.id },
    ],
  ]);
});

test('where the assigning row itself asks for the place, its own word is the path', () => {
  const featureTasks = [...(base.featureTasks ?? []), linkWith({ place: 'rail', task: assigning.id })];
  expect(leadsOfPlace(indexWith({ featureTasks }), 'rail').leads).toMatchObject([
    { basis: 'named', paths: [{ task: assigning.id, assignedBy: null }] },
  ]);
});

test('one document may name a lead where another names none', () => {
  const other = taskWith({ id: 'hp2018-06', document: 'hp2018', leads: ['Sở A'] });
  const index = indexWith({
    tasks: [assigned, other],
    taskLinks: [],
    featureTasks: [linkWith({ place: 'rail', task: assigned.id }), linkWith({ place: 'rail', task: other.id })],
  });
  expect(leadsOfPlace(index, 'rail')).toMatchObject({
    leads: [{ document: 'hp2018' }],
    notNamedIn: ['lc2024'],
    nobody: false,
  });
});

test("a place's own lead counts only where no task names one", () => {
  const places = [placeWith({ id: 'rail', lead: { agency: 'so-a', source: 's' } })];
  expect(leadsOfPlace(indexWith({ places }), 'rail').leads.map(({ basis }) => basis)).toEqual(['assigned']);
  expect(leadsOfPlace(indexWith({ places, taskLinks: [] }), 'rail')).toMatchObject({
    leads: [{ basis: 'own', nameInDocument: 'Sở A', source: 's' }],
    notNamedIn: [],
  });
});

test('a place no document asks for has nobody, and no document to blame', () => {
  expect(leadsOfPlace(indexWith({ featureTasks: [] }), 'rail')).toEqual({ leads: [], notNamedIn: [], nobody: true });
});

test('a standing duty over all places of the kind is shown as a general clause, not as a lead', () => {
  const duty = taskWith({
    id: 'lc2024-v-6',
    document: 'lc2024',
    kind: 'responsibility',
    scope: 'province',
    theme: 'rail',
    leads: [MINISTRY],
  });
  const link = linkWith({ place: 'rail', task: duty.id, relation: 'concerns', answers: 'no' });
  const index = indexWith({ tasks: [duty], featureTasks: [link] });
  expect(leadsOfPlace(index, 'rail')).toMatchObject({ leads: [{ basis: 'general-clause' }], nobody: true });
});

test('a task of another theme that only concerns the place gives no clause', () => {
  const duty = taskWith({ id: 'd', kind: 'responsibility', scope: 'province', theme: 'science', leads: [MINISTRY] });
  const link = linkWith({ place: 'rail', task: duty.id, relation: 'concerns' });
  expect(leadsOfPlace(indexWith({ tasks: [duty], featureTasks: [link] }), 'rail').leads).toEqual([]);
});

test('a name two bodies share gives both, a name the record does not know gives none but stays as written', () => {
  const joint = taskWith({ id: 'j', document: 'hp2018', leads: ['Sở A; Sở B', 'Sở lạ'] });
  const names = [{ nameInDocument: 'Sở A; Sở B', agencies: ['so-a', 'bo-xay-dung'], documents: ['hp2018'] }];
  const { leads } = leadOfTask(indexWith({ agencyNames: names }), joint);
  expect(leads.map((lead) => [lead.nameInDocument, lead.bodies.length])).toEqual([
    ['Sở A; Sở B', 2],
    ['Sở lạ', 0],
  ]);
});
