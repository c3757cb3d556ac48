import { dateAfterPreposition, dateInSentence, formatDate } from './dates.ts';
import { formatNumber } from './numbers.ts';

const n = (value: number) => formatNumber(value, 'vi');
const yearOf = (date: string) => date.slice(0, 4);

/** The pages of text: register, report, plan against reality, agencies, gaps. */
export const documents = {
  editionNamed: (edition: string) => `Ấn bản ${edition}`,
  onThisPage: 'Trong trang này',
  permanentId: 'Mã nhiệm vụ',
  today: 'nay là',
  noDate: 'Không nêu thời hạn',
  /** After a label of a status. */
  inPart: (status: string) => `${status} (một phần)`,
  reachedBy: (date: string) => `Đã đạt, ghi nhận ${dateInSentence(date, 'vi')}`,
  stoodAlready: (date: string) => `Đã như vậy từ ${dateAfterPreposition(date, 'vi')}, trước khi có văn bản`,
  promisedBy: (year: number) => `Văn bản cam kết đến hết năm ${year}`,
  alsoSaidIn: 'Cũng nêu, ít chi tiết hơn, tại',
  concernsPlaces: 'Địa điểm có liên quan',
  inheritedFrom: (agency: string) => `Văn bản giao cho ${agency}`,
  otherLeads: (count: number) => `${n(count)} cơ quan nêu tại mục khác`,
  coordinatorCount: (count: number) => `${n(count)} cơ quan phối hợp`,
  /** Follows the number. */
  commitments: (_count: number) => 'nhiệm vụ',
  rowsAndCommitments: (rows: number, commitments: number) =>
    rows === commitments
      ? `${n(rows)} nhiệm vụ.`
      : `${n(rows)} dòng; gộp các dòng trùng nội dung còn ${n(commitments)} nhiệm vụ.`,
  filterRegister: 'Lọc sổ nhiệm vụ',
  searchTasks: 'Tên, địa điểm, cơ quan…',
  shown: (count: number, total: number) =>
    count === total ? `${n(total)} nhiệm vụ` : `${n(count)} trong ${n(total)} nhiệm vụ`,
  nothingMatches: 'Không nhiệm vụ nào khớp.',
  openAll: 'Mở tất cả',
  foldAll: 'Thu gọn tất cả',
  periods: {
    legend: 'Kỳ báo cáo',
    year: (asOf: string) => `Năm ${yearOf(asOf)}`,
    'last-year': (asOf: string) => `Năm ${Number(yearOf(asOf)) - 1}`,
    'half-1': (asOf: string) => `6 tháng đầu ${yearOf(asOf)}`,
    'half-2': (asOf: string) => `6 tháng cuối ${yearOf(asOf)}`,
    'since-document': (_asOf: string) => 'Từ khi có văn bản',
    own: (_asOf: string) => 'Hai ngày tự chọn',
    from: 'Từ ngày',
    to: 'Đến ngày',
  },
  withDate: 'Có nêu thời hạn',
  datesByYear: 'Số thời hạn theo năm, và kết quả đến nay',
  datesInYear: (year: number, count: number) => `${year}: ${n(count)}`,
  nothingLate: 'Không có nhiệm vụ nào chậm theo hồ sơ.',
  wholeTable: 'Bảng đầy đủ',
  promises: {
    heading: 'Cam kết và thực tế',
    intro: (count: number) =>
      `${n(count)} thời hạn của các văn bản, mỗi thời hạn đặt cạnh ngày thực sự đạt được, chậm nhất xếp trước. Chậm chỉ xét đúng việc mà thời hạn nói đến.`,
    due: 'thời hạn trong văn bản',
    reached: 'ngày đạt được, theo hồ sơ',
    overdue: 'chậm',
    today: (asOf: string) => `hồ sơ tính đến ${formatDate(asOf, 'vi')}`,
  },
  gaps: {
    unknown: (count: number, total: number) => `${n(count)} trong ${n(total)} nhiệm vụ chưa rõ tình trạng.`,
    unnamed: (count: number, total: number) =>
      `${n(count)} trong ${n(total)} nhiệm vụ không được văn bản giao cho cơ quan nào.`,
    unsure: (count: number, total: number) =>
      `${n(count)} trong ${n(total)} địa điểm chỉ có điểm đại diện, đường vẽ qua ga hoặc đường sơ đồ.`,
    doubtful: (count: number, total: number) => `${n(count)} trong ${n(total)} dòng tình trạng có độ tin cậy thấp.`,
    unplaced: (count: number) => `${n(count)} địa điểm chưa rõ vị trí`,
    unmapped: (count: number) => `${n(count)} nhiệm vụ về một nơi mà không đặt được lên bản đồ`,
  },
  reportMistake: 'Báo sai sót',
  libraries: (count: number) => `${n(count)} thư viện phần mềm và giấy phép`,
  fileSize: (bytes: number) =>
    bytes < 1e6 ? `${n(Math.ceil(bytes / 1e3))} kB` : `${formatNumber(bytes / 1e6, 'vi', 1)} MB`,
};
