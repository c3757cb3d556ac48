import { formatDate } from './dates.ts';
import { formatKm, formatMetres } from './distances.ts';
import { formatNumber } from './numbers.ts';
import type { place as vi } from './place.vi.ts';
import { translationOf } from './translation.ts';

const n = (value: number) => formatNumber(value, 'zh');
const on = (date: string) => formatDate(date, 'zh');

export const place = translationOf<typeof vi>()({
  close: '关闭地点信息',
  back: '返回',
  sheet: (name) => `地点信息：${name}`,
  facts: '基本信息',
  alsoCalled: '其他名称',
  operator: '运营单位',
  province: '省、直辖市',
  provinceBefore2025: (province) => `2025年7月1日之前：${province}`,
  onCorridor: '在走廊上的位置',
  noChineseName: '尚无确定的中文名称。',
  zhNameSeen: '中文名称出处',
  note: '备注',
  status: {
    heading: '状态',
    observed: (date) => `${on(date)}观测`,
    event: (date) => `自${on(date)}起`,
    asOf: (date) => `截至${on(date)}`,
    unknown: '未见有关其状态的数据。',
    stale: '该信息已超过12个月。',
    inPart: '部分',
    confidence: (level) => `可信度${level}`,
    uncertain: (from, until) => `在${on(from)}至${on(until)}之间`,
  },
  history: {
    heading: '历程',
    event: '事件',
    observed: '观测',
    none: '档案中尚无状态记录。',
    showAll: (count) => `显示全部${n(count)}条`,
    showFewer: '收起',
    earlier: (count) => `另有${n(count)}条更早的记录`,
  },
  tasks: {
    heading: '任务',
    concerns: '相关任务',
    none: '没有文件提及该地点。',
    context: '背景要素：计划中未提及。',
    more: (count) => `另有${n(count)}项任务`,
  },
  figures: {
    heading: '数据',
    none: '尚无数据。',
    contradict: '各来源数字不一，档案一并保留。',
    asOf: (date) => on(date),
    noDate: '来源未注明日期',
    measured: '已有数字',
    aims: '计划目标',
  },
  position: {
    heading: '位置',
    accuracy: (metres) => `误差约${formatMetres(metres, 'zh')}`,
    surveyed: (metres) => `实测，误差约${formatMetres(metres, 'zh')}。`,
    stations: (metres) => `按车站绘制，误差约${formatMetres(metres, 'zh')}。`,
    schematic: (metres) => `示意，误差约${formatMetres(metres, 'zh')}；不可用于量测。`,
    representative: (metres) => `代表点，误差约${formatMetres(metres, 'zh')}。`,
    noAccuracy: '精度不详。',
    none: '位置不详：该地点仅列于清单，未标在地图上。',
    source: '位置来源',
    generalKnowledge: '位置依据一般常识，未经测量。',
  },
  access: {
    heading: '距离',
    along: (km, mode, about) => `沿${mode === 'rail' ? '铁路' : '公路'}${formatKm(km, 'zh', { approximate: about })}`,
    straight: (km, about) => `直线距离${formatKm(km, 'zh', { approximate: about })}`,
    noPath: '已绘制的路网中尚无通路。',
    to: (target) => `至${target}`,
    method: '沿地图所绘线路计算，两端加直线距离。',
    showPath: '显示路径',
  },
  sources: {
    heading: '来源',
    source: (number) => `来源${number}`,
    count: (count) => `${n(count)}个来源`,
    published: (publisher, date) => `${publisher}，${on(date)}`,
    undated: (publisher) => `${publisher}，未注明日期`,
    unlinked: '该网页为副本或不可信，故不提供链接。',
    noAddress: '无网址。',
    open: (title) => `打开来源：${title}`,
    licence: '许可',
    language: (language) => language,
  },
  neighbours: {
    previous: '走廊上的前一地点',
    next: '走廊上的后一地点',
    heading: '走廊邻近地点',
  },
  actions: {
    more: '更多操作',
    fullPage: '打开完整页面',
    onMap: '在地图上查看',
    report: '反馈错误',
    zoomTo: '缩放至此',
  },
});
