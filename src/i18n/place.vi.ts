import { dateAfterPreposition, dateInSentence, formatDate } from './dates.ts';
import { formatKm, formatMetres } from './distances.ts';
import { formatNumber } from './numbers.ts';

const n = (value: number) => formatNumber(value, 'vi');
const at = (date: string) => dateInSentence(date, 'vi');
const after = (date: string) => dateAfterPreposition(date, 'vi');

/** The sheet of a place. */
export const place = {
  close: 'Đóng phiếu địa điểm',
  back: 'Trở lại',
  sheet: (name: string) => `Phiếu địa điểm: ${name}`,
  facts: 'Thông tin chính',
  alsoCalled: 'Tên khác',
  operator: 'Đơn vị vận hành',
  province: 'Tỉnh, thành phố',
  provinceBefore2025: (province: string) => `trước ngày 01/07/2025: ${province}`,
  onCorridor: 'Trên hành lang',
  noChineseName: 'Chưa có tên tiếng Trung chắc chắn.',
  zhNameSeen: 'Nơi thấy tên tiếng Trung',
  note: 'Ghi chú',
  status: {
    heading: 'Tình trạng',
    observed: (date: string) => `ghi nhận ${at(date)}`,
    event: (date: string) => `từ ${after(date)}`,
    asOf: (date: string) => `tính đến ${after(date)}`,
    unknown: 'Chưa tìm thấy dữ liệu về tình trạng.',
    stale: 'Thông tin cũ hơn 12 tháng.',
    inPart: 'một phần',
    confidence: (level: string) => `độ tin cậy ${level}`,
    uncertain: (from: string, until: string) => `trong khoảng ${formatDate(from, 'vi')} – ${formatDate(until, 'vi')}`,
  },
  history: {
    heading: 'Diễn biến',
    event: 'sự kiện',
    observed: 'ghi nhận',
    none: 'Hồ sơ chưa có dòng nào về tình trạng.',
    showAll: (count: number) => `Xem cả ${n(count)} dòng`,
    showFewer: 'Thu gọn',
    earlier: (count: number) => `${n(count)} dòng cũ hơn`,
  },
  tasks: {
    heading: 'Nhiệm vụ',
    concerns: 'Nhiệm vụ có liên quan',
    none: 'Không văn bản nào nêu địa điểm này.',
    context: 'Đối chiếu thêm: không có trong kế hoạch.',
    more: (count: number) => `Còn ${n(count)} nhiệm vụ`,
  },
  figures: {
    heading: 'Số liệu',
    none: 'Chưa có số liệu.',
    contradict: 'Các nguồn nêu số khác nhau; hồ sơ giữ cả hai.',
    asOf: (date: string) => at(date),
    noDate: 'nguồn không ghi ngày',
    measured: 'Đã có',
    aims: 'Mục tiêu của kế hoạch',
  },
  position: {
    heading: 'Vị trí',
    accuracy: (metres: number) => `sai số khoảng ${formatMetres(metres, 'vi')}`,
    surveyed: (metres: number) => `Đo đạc, sai số khoảng ${formatMetres(metres, 'vi')}.`,
    stations: (metres: number) => `Vẽ qua các ga, sai số khoảng ${formatMetres(metres, 'vi')}.`,
    schematic: (metres: number) => `Sơ đồ, sai số khoảng ${formatMetres(metres, 'vi')}; không dùng để đo.`,
    representative: (metres: number) => `Điểm đại diện, sai số khoảng ${formatMetres(metres, 'vi')}.`,
    noAccuracy: 'Chưa rõ độ chính xác.',
    none: 'Chưa rõ vị trí: địa điểm chỉ có trong danh sách, không có trên bản đồ.',
    source: 'Nguồn của vị trí',
    generalKnowledge: 'Vị trí theo hiểu biết chung, chưa đo.',
  },
  access: {
    heading: 'Khoảng cách',
    along: (km: number, mode: 'rail' | 'road', about: boolean) =>
      `${formatKm(km, 'vi', { approximate: about })} theo ${mode === 'rail' ? 'đường sắt' : 'đường bộ'}`,
    straight: (km: number, about: boolean) => `${formatKm(km, 'vi', { approximate: about })} đường chim bay`,
    noPath: 'Chưa có đường nối trong mạng lưới đã vẽ.',
    to: (target: string) => `Đến ${target}`,
    method: 'Tính theo các tuyến đã vẽ trên bản đồ, cộng đoạn thẳng ở hai đầu.',
    showPath: 'Hiện đường đi',
  },
  sources: {
    heading: 'Nguồn',
    source: (number: number) => `Nguồn ${number}`,
    count: (count: number) => `${n(count)} nguồn`,
    published: (publisher: string, date: string) => `${publisher}, ${at(date)}`,
    undated: (publisher: string) => `${publisher}, không ghi ngày`,
    unlinked: 'Không dẫn liên kết vì trang là bản sao hoặc không đáng tin.',
    noAddress: 'Không có địa chỉ mạng.',
    open: (title: string) => `Mở nguồn: ${title}`,
    licence: 'Giấy phép',
    language: (language: string) => `bằng ${language}`,
  },
  neighbours: {
    previous: 'Địa điểm trước trên hành lang',
    next: 'Địa điểm tiếp theo trên hành lang',
    heading: 'Gần đó trên hành lang',
  },
  actions: {
    more: 'Thao tác khác',
    fullPage: 'Mở trang đầy đủ',
    onMap: 'Xem trên bản đồ',
    report: 'Báo sai sót',
    zoomTo: 'Phóng tới',
  },
};
