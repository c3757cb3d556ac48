import { dateInSentence } from './dates.ts';

/** What went wrong, why, and what can be done. Never an apology, always a way on. */
export const failures = {
  unknownPlace: {
    title: 'Không có địa điểm này',
    text: (id: string) => `Hồ sơ không có địa điểm mang mã “${id}”. Có thể liên kết bị gõ sai.`,
  },
  unknownTask: {
    title: 'Không có nhiệm vụ này',
    text: (id: string) => `Hồ sơ không có nhiệm vụ mang mã “${id}”.`,
  },
  unknownAgency: {
    title: 'Không có cơ quan này',
    text: (id: string) => `Hồ sơ không có cơ quan mang mã “${id}”.`,
  },
  unknownPlan: {
    title: 'Không có văn bản này',
    text: (id: string) => `Hồ sơ không có văn bản mang mã “${id}”.`,
  },
  unknownStory: {
    title: 'Không có câu chuyện này',
    text: (id: string) => `Không có câu chuyện mang mã “${id}”.`,
  },
  pageNotFound: {
    title: 'Không tìm thấy trang',
    text: 'Địa chỉ này không dẫn tới trang nào. Hãy tìm trên bản đồ hoặc trong danh sách.',
  },
  recordNotLoaded: {
    title: 'Chưa tải được hồ sơ',
    text: 'Kết nối bị gián đoạn hoặc máy chủ không trả lời. Nội dung của trang vẫn đọc được.',
  },
  detailsNotLoaded: {
    title: 'Chưa tải được phần chi tiết',
    text: 'Kết nối bị gián đoạn hoặc máy chủ không trả lời. Bản đồ, danh sách và bộ lọc vẫn dùng được.',
  },
  recordOutdated: {
    title: 'Trang và hồ sơ khác phiên bản',
    text: 'Hồ sơ vừa có ấn bản mới. Tải lại trang để dùng ấn bản ấy.',
  },
  recordCorrupt: {
    title: 'Hồ sơ tải về bị hỏng',
    text: 'Dữ liệu nhận được không trọn vẹn nên không được dùng. Hãy tải lại.',
  },
  noWebGl: {
    title: 'Không vẽ được bản đồ động',
    text: 'Trình duyệt này không có hoặc đã tắt WebGL. Bản đồ tĩnh, bảng và dải hành lang vẫn dùng được.',
  },
  webGlLost: {
    title: 'Bản đồ vừa ngừng vẽ',
    text: 'Thiết bị đã lấy lại bộ nhớ đồ họa. Lựa chọn của bạn vẫn còn.',
  },
  workerBlocked: {
    title: 'Bản đồ bị chặn',
    text: 'Cài đặt bảo mật không cho trang chạy tiến trình nền. Bản đồ tĩnh và bảng vẫn dùng được.',
  },
  mapNotLoaded: {
    title: 'Chưa tải được bản đồ',
    text: 'Phần bản đồ động chưa tải xong. Bản đồ tĩnh, bảng và dải hành lang vẫn dùng được.',
  },
  unexpected: {
    title: 'Có lỗi ngoài dự kiến',
    text: 'Phần này của trang đã dừng. Các phần khác vẫn dùng được.',
  },
  scriptOff: 'JavaScript đang tắt: trang vẫn đọc và in được, bản đồ động thì không.',
  retry: 'Thử lại',
  reload: 'Tải lại trang',
  restoreMap: 'Vẽ lại bản đồ',
  useStaticMap: 'Xem bản đồ tĩnh',
  toTheMap: 'Về bản đồ',
  search: 'Tìm trong hồ sơ',
  details: 'Chi tiết kỹ thuật',
  ignoredParameter: (key: string, value: string) => `Đã bỏ qua “${key}=${value}” trong liên kết vì không hợp lệ.`,
  ignoredParameters: (keys: string) => `Đã bỏ qua một số phần không hợp lệ của liên kết: ${keys}.`,
  movedPlace: (name: string) => `Liên kết cũ; địa điểm này nay là ${name}.`,
  olderEdition: (date: string) => `Liên kết trỏ tới ấn bản cũ; đang hiện hồ sơ cập nhật ${dateInSentence(date, 'vi')}.`,
  dismiss: 'Ẩn thông báo',
  offline: {
    now: 'Đang ngoại tuyến. Mọi thứ đã tải vẫn dùng được.',
    back: 'Đã có mạng trở lại.',
    ready: 'Đã lưu để dùng khi không có mạng.',
    saving: 'Đang lưu để dùng ngoại tuyến…',
    save: 'Lưu để dùng ngoại tuyến',
    remove: 'Xóa bản ngoại tuyến',
    notSaved: 'Không lưu được bản ngoại tuyến: thiết bị không còn chỗ hoặc không cho phép.',
    update: 'Đã có ấn bản mới.',
    updateNow: 'Dùng ấn bản mới',
    afterTalk: 'Đang có bản trình bày ở cửa sổ khác; hãy đổi ấn bản sau khi xong.',
    savedEdition: (date: string) => `Bản ngoại tuyến: hồ sơ cập nhật ${dateInSentence(date, 'vi')}`,
    notAvailable: 'Trang này chưa được lưu và hiện không có mạng.',
  },
};
