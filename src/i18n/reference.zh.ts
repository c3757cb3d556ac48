import type { reference as vi } from './reference.vi.ts';
import { translationOf } from './translation.ts';

export const reference = translationOf<typeof vi>()({
  section: (mark) => `第${mark}节`,
  article: (number) => `第${number}条`,
  clause: (number) => `第${number}款`,
  point: (mark) => `${mark}项`,
  dash: (number) => `第${number}个破折号项`,
  plus: (number) => `第${number}个（+）项`,
  paragraph: (number) => `第${number}段`,
  row: (number) => `序号${number}`,
  annex: '附录',
  'dash-headed': (heading) => `“${heading}”破折号项`,
  'part-headed': (heading) => `“${heading}”部分`,
  join: '，',
  label: '在文件中的位置',
  line: (number) => `文本第${number}行`,
  headings: {
    'Đường bộ': '公路',
    'Đường sắt': '铁路',
    'Đường hàng không': '航空',
    'Đường thủy': '水路',
    'Tài chính, ngân hàng, bảo hiểm': '金融、银行、保险',
    'Thương mại, tổ chức sự kiện': '贸易、活动组织',
    'Du lịch': '旅游',
  },
});
