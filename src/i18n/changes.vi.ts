import { dateAfterPreposition, formatDate } from './dates.ts';
import { formatMetres } from './distances.ts';
import { formatNumber } from './numbers.ts';

const n = (value: number) => formatNumber(value, 'vi');

/** What has changed between two editions of the record. */
export const changes = {
  edition: (date: string) => `Ấn bản ngày ${formatDate(date, 'vi')}`,
  open: 'Thay đổi từ ấn bản này',
  heading: (from: string, to: string) =>
    `Thay đổi từ ${dateAfterPreposition(from, 'vi')} đến ${dateAfterPreposition(to, 'vi')}`,
  none: 'Các địa điểm trong khung không có gì thay đổi.',
  noneHere: 'Địa điểm này không có gì thay đổi.',
  count: (count: number) => `${n(count)} địa điểm có thay đổi`,
  newest: 'Xem ấn bản mới nhất',
  loading: 'Đang đối chiếu hai ấn bản…',
  failed: 'Không tải được ấn bản mới nhất.',
  added: 'mới có trong hồ sơ',
  removed: 'không còn trong hồ sơ',
  fields: {
    name: 'Tên',
    kind: 'Loại',
    status: 'Tình trạng',
    history: 'Diễn biến',
    tasks: 'Nhiệm vụ',
    lead: 'Cơ quan chủ trì',
    position: 'Vị trí',
  },
  fromTo: (before: string, after: string) => `${before} → ${after}`,
  since: (change: string, date: string) => `${change} (từ ${dateAfterPreposition(date, 'vi')})`,
  nothing: 'chưa có',
  lines: (added: number, removed: number) => `thêm ${n(added)} dòng, bỏ ${n(removed)} dòng`,
  linesAdded: (added: number) => `thêm ${n(added)} dòng`,
  tasksChanged: (added: number, removed: number) => `thêm ${n(added)}, bỏ ${n(removed)}`,
  moved: (metres: number) => `dời khoảng ${formatMetres(metres, 'vi')}`,
  redrawn: 'vẽ lại',
};
