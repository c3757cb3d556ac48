import { formatDate } from './dates.ts';
import { formatNumber } from './numbers.ts';
import type { report as vi } from './report.vi.ts';
import { translationOf } from './translation.ts';

const n = (value: number) => formatNumber(value, 'zh');

export const report = translationOf<typeof vi>()({
  heading: '进展报告',
  title: (document) => `实施进展：${document}`,
  asOf: (date) => `依据截至${formatDate(date, 'zh')}的档案`,
  periods: { yearly: '年度报告', 'half-yearly': '半年报告' },
  period: (from, to) => `${formatDate(from, 'zh')}至${formatDate(to, 'zh')}`,
  duty: {
    yearly: '计划要求每年9月30日之前报告实施结果。',
    'half-yearly': '计划要求每半年和每年报告。',
  },
  planSays: '计划的要求',
  recordShows: '档案的记录',
  apart: '左栏为文件原意，右栏为公开来源所示，两者互不混淆。',
  notAStatement: '依据公开来源汇总，并非任何机构的正式报告。',
  groups: {
    done: '已完成',
    'in-part': '部分完成',
    'under-way': '进行中',
    'not-begun': '未开始',
    stopped: '暂停或取消',
    unknown: '不详',
  },
  groupMeanings: {
    done: '记录的状态已达到任务要求。',
    'in-part': '只达到了要求的一部分。',
    'under-way': '已有工作，尚未达到要求。',
    'not-begun': '仅列入计划、研究中或刚获批准。',
    stopped: '已暂停或取消。',
    unknown: '未见数据。不详并不等于未做。',
  },
  late: '逾期',
  lateCount: (count) => `${n(count)}项任务逾期`,
  lateNote: '逾期只按期限所指事项判断：完成、开工、呈报或提议。',
  total: (count) => `共${n(count)}项任务`,
  folded: (count) => `已合并${n(count)}行重复内容。`,
  share: (count, total) => `${n(total)}项中的${n(count)}项`,
  byAgency: '按牵头单位',
  byTheme: '按领域',
  noLead: '文件未指明',
  changes: '本期变化',
  noChanges: '档案中本期没有变化记录。',
  changed: (from, to) => `${from} → ${to}`,
  withoutPlace: '不对应具体地点的任务',
  exportCsv: '下载CSV表格',
  exportDocx: '下载Word文档',
  printPdf: '打印或存为PDF',
  preparedFrom: (edition) => `依据档案${edition}版编制`,
  columns: {
    number: '序号',
    reference: '位置',
    task: '任务',
    lead: '牵头单位',
    coordinators: '配合单位',
    due: '文件所列期限',
    status: '记录的状态',
    asOf: '日期',
    assessment: '对照期限',
    sources: '来源',
  },
});
