import { formatNumber } from './numbers.ts';
import type { stories as vi } from './stories.vi.ts';
import { translationOf } from './translation.ts';

const n = (value: number) => formatNumber(value, 'zh');

export const stories = translationOf<typeof vi>()({
  heading: '故事',
  intro: '随地图移动的演示页面，无网络也可使用。',
  start: '开始',
  present: '演示',
  next: '下一页',
  previous: '上一页',
  first: '第一页',
  last: '最后一页',
  step: (step, steps) => `第${n(step)}页，共${n(steps)}页`,
  steps: (count) => `${n(count)}页`,
  notes: '演讲备注',
  openNotes: '打开备注窗口',
  noNotes: '本页没有备注。',
  nextUp: '下一页内容',
  end: '结束',
  timer: '计时',
  elapsed: (minutes, seconds) => `${n(minutes)}分${n(seconds)}秒`,
  startTimer: '开始计时',
  pauseTimer: '暂停计时',
  resetTimer: '重置计时',
  blank: '黑屏',
  unblank: '恢复画面',
  blanked: '当前为黑屏，按B键恢复。',
  leave: '退出故事',
  fullscreen: '全屏',
  popupBlocked: '浏览器拦截了备注窗口，请允许弹出窗口。',
  scanToFollow: '扫码在手机上观看',
  secondLanguage: '第二语言',
  oneLanguage: '单一语言',
  overview: '全部页面',
  goTo: (title) => `前往“${title}”`,
});
