import { formatKm } from './distances.ts';
import { formatNumber } from './numbers.ts';
import type { strip as vi } from './strip.vi.ts';
import { translationOf } from './translation.ts';

const n = (value: number) => formatNumber(value, 'zh', 0);

export const strip = translationOf<typeof vi>()({
  heading: '走廊长卷',
  length: (km) => `沿铁路${n(km)}公里`,
  atKm: (km) => `走廊${n(km)}公里处`,
  fromKmToKm: (from, to) => `走廊${n(from)}至${n(to)}公里`,
  offset: (km) => `距主线${formatKm(km, 'zh')}`,
  offStrip: (count) => `${n(count)}个地点远离主线，未列`,
  profile: '沿线地面高程',
  elevation: (metres, uncertaintyM) => `${n(metres)}米（±${n(uncertaintyM)}米）`,
  axis: '自昆明起的公里数',
  lane: (layer, count) => `${layer}：${n(count)}个地点`,
  listLabel: '按里程排列的地点，自昆明至海边',
  placeAt: (name, status, km) => `${name}，${status}，${n(km)}公里处`,
  brush: '拖动以选择地图显示的区段',
  brushed: (from, to) => `正在显示${n(from)}至${n(to)}公里`,
  clearBrush: '显示整条走廊',
  show: '展开走廊长卷',
  hide: '收起走廊长卷',
  toKunming: '往昆明方向',
  toSea: '往海边方向',
  zoomIn: '放大长卷',
  zoomOut: '缩小长卷',
  wholeLine: '全线',
  showOnMap: '在地图上显示此段',
  lanePerLayer: '每层一行',
  folded: (count) => `此处还有${n(count)}个地点，放大可见`,
  moreInTable: (count) => `还有${n(count)}个地点，见表格`,
  placeBetween: (name, status, from, to) => `${name}，${status}，${n(from)}至${n(to)}公里`,
  join: '，',
  keys: '方向键沿走廊移动，回车键打开地点，+和−放大缩小。',
  year: {
    label: '年份',
    recorded: '已记录',
    promised: '承诺',
    recordedIn: (year) => `${year}年：当时记录的状态`,
    promisedIn: (year) => `${year}年：各项计划的承诺，尚非事实`,
    today: '当前',
    backToToday: '回到当前',
    earlier: '前一年',
    later: '后一年',
    play: '逐年播放',
    pause: '暂停',
    promisedStatus: (status, year) => `${year}年的承诺：${status}`,
    sinceNoPromise: '没有计划列出期限，沿用最近记录的状态。',
  },
});
