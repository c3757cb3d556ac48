import { dateAfterPreposition, dateInSentence, formatDate } from './dates.ts';
import { formatDuration } from './durations.ts';

const after = (date: string) => dateAfterPreposition(date, 'vi');
const at = (date: string) => dateInSentence(date, 'vi');
const late = (days: number) => formatDuration(days, 'vi');

/** Dates the plans set, who leads, and whether a promise was kept. `when` is one of the phrases of `when`. */
export const promise = {
  when: {
    by: (date: string) => `đến ${after(date)}`,
    before: (date: string) => `trước ${after(date)}`,
    in: (date: string) => `trong ${after(date)}`,
    annual: 'hằng năm',
  },
  due: {
    completion: (when: string) => `Hạn ${when}`,
    start: (when: string) => `Khởi công ${when}`,
    submission: (when: string) => `Trình ${when}`,
    proposal: (when: string) => `Đề xuất hoặc phối hợp ${when}`,
    report: (when: string) => `Báo cáo ${when}`,
  },
  /** Which act the date is about: lateness is judged on that act alone. */
  acts: {
    completion: 'Thời hạn hoàn thành.',
    start: 'Thời điểm khởi công, không phải thời điểm hoàn thành.',
    submission: 'Đây là thời gian trình, không phải thời gian hoàn thành.',
    proposal: 'Đây là thời gian đề xuất hoặc phối hợp, không phải thời gian hoàn thành công trình.',
    report: 'Thời hạn báo cáo.',
  },
  dueLabel: 'Đến hạn',
  dueColumns: {
    completion: 'Hạn hoàn thành',
    start: 'Hạn khởi công',
    submission: 'Thời gian trình',
    proposal: 'Hạn đề xuất, phối hợp',
    report: 'Hạn báo cáo',
  },
  submitTo: (authority: string) => `Trình: ${authority}`,
  noDue: 'Văn bản không nêu thời hạn.',
  inTheDocumentsWords: (words: string) => `Nguyên văn: “${words}”`,
  /** The promise line: what happened, then what the plan says. */
  stages: {
    proposed: 'đề xuất',
    approved: 'phê duyệt',
    started: 'khởi công',
    opened: 'vận hành',
    suspended: 'tạm dừng',
    cancelled: 'hủy bỏ',
    due: 'kế hoạch',
  },
  lineLabel: 'Từ đề xuất đến vận hành',
  lineText: (stage: string, date: string) => `${stage}: ${formatDate(date, 'vi')}`,
  noStage: 'Hồ sơ chưa ghi nhận mốc nào.',
  bySeen: (date: string) => `muộn nhất ${at(date)}`,
  outcomes: {
    reached: 'Đã đạt',
    late: 'Chậm',
    open: 'Chưa đến hạn',
    'no-date': 'Không có thời hạn',
    'not-judged': 'Quá hạn, chưa rõ kết quả',
  },
  outcomeMeanings: {
    reached: 'Điều mà thời hạn nói đến đã được thực hiện.',
    late: 'Đã quá hạn mà tình trạng ghi nhận chưa đạt.',
    open: 'Thời hạn chưa đến.',
    'no-date': 'Văn bản không nêu thời hạn, hoặc việc lặp lại hằng năm.',
    'not-judged': 'Đã quá hạn, nhưng hồ sơ không có gì cho thấy việc đã làm hay chưa. Không rõ không có nghĩa là chậm.',
  },
  lateMark: 'Chậm',
  lateBy: {
    completion: (days: number) => `Chậm ${late(days)} so với thời hạn`,
    start: (days: number) => `Khởi công chậm ${late(days)}`,
    submission: (days: number) => `Trình chậm ${late(days)}: chưa ghi nhận phê duyệt`,
    proposal: (days: number) => `Đề xuất chậm ${late(days)}`,
    report: (days: number) => `Báo cáo chậm ${late(days)}`,
  },
  reachedInTime: (date: string) => `Đã đạt ${at(date)}, đúng hạn`,
  reachedLate: (date: string, days: number) => `Đã đạt ${at(date)}, sau thời hạn ${late(days)}`,
  dueIn: (days: number) => `Còn ${late(days)}`,
  lead: {
    label: 'Cơ quan chủ trì',
    coordinators: 'Cơ quan phối hợp',
    moreCoordinators: (count: number) => `+${count}`,
    named: 'Nêu trong chính nhiệm vụ',
    assigned: (reference: string) => `Được giao tại ${reference}`,
    own: 'Theo nguồn về chính địa điểm này',
    'general-clause': 'Trách nhiệm chung với mọi địa điểm loại này, không phải chủ trì riêng địa điểm này',
    notNamed: 'Văn bản không nêu cơ quan',
    notNamedIn: (document: string) => `${document}: văn bản không nêu cơ quan chủ trì`,
    nobody: 'Không văn bản nào nêu địa điểm này, nên không có cơ quan chủ trì',
    asInDocument: 'Tên ghi như trong văn bản',
    successor: (agency: string, date: string) => `nay là ${agency} (từ ${after(date)})`,
    standsFor: (agencies: string) => `Chỉ ${agencies}`,
    standsForNobody: 'Gọi chung, không chỉ một cơ quan cụ thể',
  },
};
