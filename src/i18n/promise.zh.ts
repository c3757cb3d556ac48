import { formatDate } from './dates.ts';
import { formatDuration } from './durations.ts';
import type { promise as vi } from './promise.vi.ts';
import { translationOf } from './translation.ts';

const on = (date: string) => formatDate(date, 'zh');
const late = (days: number) => formatDuration(days, 'zh');

export const promise = translationOf<typeof vi>()({
  when: {
    by: (date) => `到${on(date)}`,
    before: (date) => `${on(date)}之前`,
    in: (date) => `${on(date)}内`,
    annual: '每年',
  },
  due: {
    completion: (when) => `期限：${when}`,
    start: (when) => `${when}开工`,
    submission: (when) => `${when}呈报`,
    proposal: (when) => `${when}提议或配合`,
    report: (when) => `${when}报告`,
  },
  acts: {
    completion: '所列为完成期限。',
    start: '所列为开工时间，并非完成时间。',
    submission: '所列为呈报时间，并非完成时间。',
    proposal: '所列为提议或配合的时间，并非工程完成时间。',
    report: '所列为报告期限。',
  },
  dueLabel: '期限',
  dueColumns: {
    completion: '完成期限',
    start: '开工期限',
    submission: '呈报时间',
    proposal: '提议、配合期限',
    report: '报告期限',
  },
  submitTo: (authority) => `呈报：${authority}`,
  noDue: '文件未列期限。',
  inTheDocumentsWords: (words) => `文件原文：“${words}”`,
  stages: {
    proposed: '提议',
    approved: '批准',
    started: '开工',
    opened: '运营',
    suspended: '暂停',
    cancelled: '取消',
    due: '计划',
  },
  lineLabel: '从提议到运营',
  lineText: (stage, date) => `${stage}：${on(date)}`,
  noStage: '档案中尚无任何阶段记录。',
  bySeen: (date) => `不晚于${on(date)}`,
  outcomes: {
    reached: '已达成',
    late: '逾期',
    open: '未到期',
    'no-date': '无期限',
    'not-judged': '已到期，结果不详',
  },
  outcomeMeanings: {
    reached: '期限所指事项已经完成。',
    late: '期限已过，而记录的状态尚未达到要求。',
    open: '期限未到。',
    'no-date': '文件未列期限，或为每年重复的工作。',
    'not-judged': '期限已过，但没有任何记录说明是否完成。不详并不等于逾期。',
  },
  lateMark: '逾期',
  lateBy: {
    completion: (days) => `逾期${late(days)}`,
    start: (days) => `开工逾期${late(days)}`,
    submission: (days) => `呈报逾期${late(days)}：未见批准记录`,
    proposal: (days) => `提议逾期${late(days)}`,
    report: (days) => `报告逾期${late(days)}`,
  },
  reachedInTime: (date) => `${on(date)}达成，未逾期`,
  reachedLate: (date, days) => `${on(date)}达成，比期限晚${late(days)}`,
  dueIn: (days) => `剩余${late(days)}`,
  lead: {
    label: '牵头单位',
    coordinators: '配合单位',
    moreCoordinators: (count) => `另${count}家`,
    named: '由任务条文指明',
    assigned: (reference) => `由${reference}指派`,
    own: '由有关本地点的来源指明',
    'general-clause': '针对此类地点的一般职责，并非本地点的牵头单位',
    notNamed: '文件未指明',
    notNamedIn: (document) => `${document}：文件未指明牵头单位`,
    nobody: '没有文件提及该地点，故无牵头单位',
    asInDocument: '名称按文件原文',
    successor: (agency, date) => `现为${agency}（自${on(date)}起）`,
    standsFor: (agencies) => `指${agencies}`,
    standsForNobody: '统称，并非特指某一机构',
  },
});
