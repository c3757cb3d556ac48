import { formatDate } from './dates.ts';
import type { documents as vi } from './documents.vi.ts';
import { formatNumber } from './numbers.ts';
import { translationOf } from './translation.ts';

const n = (value: number) => formatNumber(value, 'zh');
const yearOf = (date: string) => date.slice(0, 4);

export const documents = translationOf<typeof vi>()({
  editionNamed: (edition) => `版本${edition}`,
  onThisPage: '本页内容',
  permanentId: '任务编号',
  today: '现为',
  noDate: '未列期限',
  inPart: (status) => `${status}（部分）`,
  reachedBy: (date) => `已达成，${formatDate(date, 'zh')}观测`,
  stoodAlready: (date) => `${formatDate(date, 'zh')}已如此，早于文件`,
  promisedBy: (year) => `文件承诺于${year}年底前`,
  alsoSaidIn: '另见于（较简略）',
  concernsPlaces: '相关地点',
  inheritedFrom: (agency) => `文件指派给${agency}`,
  otherLeads: (count) => `其他条文另列${n(count)}个单位`,
  coordinatorCount: (count) => `${n(count)}个配合单位`,
  commitments: (_count) => '项任务',
  rowsAndCommitments: (rows, commitments) =>
    rows === commitments ? `${n(rows)}项任务。` : `${n(rows)}行；合并重复内容后为${n(commitments)}项任务。`,
  filterRegister: '筛选任务册',
  searchTasks: '名称、地点、机构…',
  shown: (count, total) => (count === total ? `${n(total)}项任务` : `${n(total)}项任务中的${n(count)}项`),
  nothingMatches: '没有符合的任务。',
  openAll: '全部展开',
  foldAll: '全部收起',
  periods: {
    legend: '报告期',
    year: (asOf) => `${yearOf(asOf)}年`,
    'last-year': (asOf) => `${Number(yearOf(asOf)) - 1}年`,
    'half-1': (asOf) => `${yearOf(asOf)}年上半年`,
    'half-2': (asOf) => `${yearOf(asOf)}年下半年`,
    'since-document': (_asOf) => '自文件颁布以来',
    own: (_asOf) => '自选两日期',
    from: '自',
    to: '至',
  },
  withDate: '列有期限',
  datesByYear: '各年期限数量及结果',
  datesInYear: (year, count) => `${year}年：${n(count)}`,
  nothingLate: '档案中没有逾期任务。',
  wholeTable: '完整表格',
  promises: {
    heading: '承诺与实际',
    intro: (count) =>
      `各文件共列${n(count)}个期限，每个期限与实际达成之日并列，逾期最久者在前。逾期只按期限所指事项判断。`,
    due: '文件所列期限',
    reached: '档案所记达成之日',
    overdue: '逾期',
    today: (asOf) => `档案截至${formatDate(asOf, 'zh')}`,
  },
  gaps: {
    unknown: (count, total) => `${n(total)}项任务中，${n(count)}项状态不详。`,
    unnamed: (count, total) => `${n(total)}项任务中，${n(count)}项文件未指派任何机构。`,
    unsure: (count, total) => `${n(total)}个地点中，${n(count)}个仅为代表点、按车站连线或示意线。`,
    doubtful: (count, total) => `${n(total)}行状态记录中，${n(count)}行可信度低。`,
    unplaced: (count) => `${n(count)}个地点位置不详`,
    unmapped: (count) => `${n(count)}项涉及地点而无法标在地图上的任务`,
  },
  reportMistake: '指出错误',
  libraries: (count) => `${n(count)}个软件库及其许可`,
  fileSize: (bytes) => (bytes < 1e6 ? `${n(Math.ceil(bytes / 1e3))} kB` : `${formatNumber(bytes / 1e6, 'zh', 1)} MB`),
});
