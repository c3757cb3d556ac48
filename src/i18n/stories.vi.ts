import { formatNumber } from './numbers.ts';

const n = (value: number) => formatNumber(value, 'vi');

/** Stories and presenting them. */
export const stories = {
  heading: 'Câu chuyện',
  intro: 'Các trang trình bày đi cùng bản đồ, dùng được khi không có mạng.',
  start: 'Bắt đầu',
  present: 'Trình bày',
  next: 'Tiếp theo',
  previous: 'Trước',
  first: 'Trang đầu',
  last: 'Trang cuối',
  step: (step: number, steps: number) => `Trang ${n(step)} trong ${n(steps)}`,
  steps: (count: number) => `${n(count)} trang`,
  notes: 'Lời người trình bày',
  openNotes: 'Mở cửa sổ lời trình bày',
  noNotes: 'Trang này không có lời trình bày.',
  nextUp: 'Trang sau',
  end: 'Hết',
  timer: 'Đồng hồ',
  elapsed: (minutes: number, seconds: number) => `${n(minutes)} phút ${n(seconds)} giây`,
  startTimer: 'Chạy đồng hồ',
  pauseTimer: 'Dừng đồng hồ',
  resetTimer: 'Đặt lại đồng hồ',
  blank: 'Tắt màn hình',
  unblank: 'Bật màn hình',
  blanked: 'Màn hình đang tắt; bấm phím B để bật.',
  leave: 'Rời câu chuyện',
  fullscreen: 'Toàn màn hình',
  popupBlocked: 'Trình duyệt chặn cửa sổ lời trình bày. Hãy cho phép cửa sổ bật lên.',
  scanToFollow: 'Quét mã để xem trên điện thoại',
  secondLanguage: 'Ngôn ngữ thứ hai',
  oneLanguage: 'Một ngôn ngữ',
  overview: 'Mọi trang',
  goTo: (title: string) => `Tới trang “${title}”`,
};
