import type { reference as vi } from './reference.vi.ts';
import { translationOf } from './translation.ts';

export const reference = translationOf<typeof vi>()({
  section: (mark) => `Section ${mark}`,
  article: (number) => `Article ${number}`,
  clause: (number) => `clause ${number}`,
  point: (mark) => `point ${mark}`,
  dash: (number) => `dash ${number}`,
  plus: (number) => `item (+) ${number}`,
  paragraph: (number) => `paragraph ${number}`,
  row: (number) => `row ${number}`,
  annex: 'Annex',
  'dash-headed': (heading) => `dash “${heading}”`,
  'part-headed': (heading) => `part “${heading}”`,
  join: ', ',
  label: 'Where in the document',
  line: (number) => `line ${number} of the text`,
  headings: {
    'Đường bộ': 'Roads',
    'Đường sắt': 'Railways',
    'Đường hàng không': 'Aviation',
    'Đường thủy': 'Waterways',
    'Tài chính, ngân hàng, bảo hiểm': 'Finance, banking, insurance',
    'Thương mại, tổ chức sự kiện': 'Trade, events',
    'Du lịch': 'Tourism',
  },
});
