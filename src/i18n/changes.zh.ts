import type { changes as vi } from './changes.vi.ts';
import { formatDate } from './dates.ts';
import { formatMetres } from './distances.ts';
import { formatNumber } from './numbers.ts';
import { translationOf } from './translation.ts';

const n = (value: number) => formatNumber(value, 'zh');
const on = (date: string) => formatDate(date, 'zh');

export const changes = translationOf<typeof vi>()({
  edition: (date) => `${on(date)}版本`,
  open: '此版本以来的变化',
  heading: (from, to) => `${on(from)}至${on(to)}的变化`,
  none: '框内各地点没有变化。',
  noneHere: '此地点没有变化。',
  count: (count) => `${n(count)}个地点有变化`,
  newest: '查看最新版本',
  loading: '正在对比两个版本……',
  failed: '无法加载最新版本。',
  added: '新列入档案',
  removed: '已不在档案中',
  fields: {
    name: '名称',
    kind: '类型',
    status: '状态',
    history: '历程',
    tasks: '任务',
    lead: '牵头单位',
    position: '位置',
  },
  fromTo: (before, after) => `${before} → ${after}`,
  since: (change, date) => `${change}（自${on(date)}起）`,
  nothing: '尚无',
  lines: (added, removed) => `新增${n(added)}条，移除${n(removed)}条`,
  linesAdded: (added) => `新增${n(added)}条`,
  tasksChanged: (added, removed) => `新增${n(added)}项，移除${n(removed)}项`,
  moved: (metres) => `移动约${formatMetres(metres, 'zh')}`,
  redrawn: '重新绘制',
});
