import { dateInSentence } from './dates.ts';
import { formatNumber } from './numbers.ts';

const n = (value: number) => formatNumber(value, 'vi');

/** The page on method, sources, licences, gaps, privacy. Paragraphs stand in reading order. */
export const about = {
  heading: 'Về bản đồ này',
  lead: 'Bản đồ Hành lang là hồ sơ công khai, kiểm tra được về hành lang Côn Minh – Lào Cai – Hà Nội – Hải Phòng – Quảng Ninh. Mỗi cam kết trong kế hoạch được đặt vào đúng chỗ: là gì, nhiệm vụ nào yêu cầu, cơ quan nào chủ trì, đến bao giờ và thực tế ra sao, mỗi điều kèm nguồn và ngày.',
  numbers: (places: number, tasks: number, sources: number) =>
    `Hồ sơ hiện có ${n(places)} địa điểm, ${n(tasks)} nhiệm vụ và ${n(sources)} nguồn.`,
  asOf: (date: string) => `Hồ sơ xem xét các nguồn đến hết ${dateInSentence(date, 'vi')}.`,
  method: {
    heading: 'Phương pháp',
    paragraphs: [
      'Nhiệm vụ lấy từ chính văn bản: mỗi dòng là một cam kết kiểm tra được riêng, ghi rõ mục, điều, khoản. Dòng lặp lại được gộp vào dòng nêu chi tiết nhất.',
      'Tình trạng tại một ngày là dòng ghi nhận gần nhất tính đến ngày ấy. Không có dòng nào thì tình trạng là chưa rõ. Thông tin cũ hơn 12 tháng được nói rõ.',
      'Chậm được tính, không phải nhận xét: đã quá hạn mà tình trạng ghi nhận chưa đạt điều nhiệm vụ yêu cầu. Kế hoạch năm 2018 ghi thời gian đề xuất hoặc phối hợp, phụ lục kế hoạch năm 2024 ghi thời gian trình; chậm chỉ xét đúng việc ấy.',
      'Cơ quan chủ trì ghi như trong văn bản, kèm con đường dẫn tới: nhiệm vụ nêu tên, hoặc nhiệm vụ được giao tại mục khác. Văn bản không nêu thì ghi là không nêu. Cơ quan kế thừa từ năm 2025 ghi kèm ngày và nguồn.',
      'Tương lai trên thanh năm là điều các kế hoạch cam kết, vẽ nhạt hơn và không bao giờ vẽ như sự thật.',
      'Khoảng cách tính theo các tuyến đã vẽ trên bản đồ; có tuyến sơ đồ trên đường đi thì con số được nói là “khoảng”.',
    ] as readonly string[],
  },
  sources: {
    heading: 'Nguồn',
    paragraphs: [
      'Mỗi tình trạng, số liệu và vị trí có nguồn riêng, ghi ở phiếu địa điểm. Các nguồn nói khác nhau thì giữ cả hai.',
      'Trang sao chép hoặc không đáng tin được nêu tên nhưng không dẫn liên kết.',
      'Tên tiếng Trung chỉ ghi khi chắc chắn; nếu không, bản đồ dùng tên tiếng Anh.',
    ] as readonly string[],
    list: 'Danh sách mọi nguồn',
  },
  positions: {
    heading: 'Vị trí và đường vẽ',
    paragraphs: [
      'Mỗi vị trí ghi cách có được và sai số. Địa điểm chưa rõ vị trí có trong danh sách, không có trên bản đồ.',
      'Bản đồ nền không có đường ranh giới trên biển và không thể hiện yêu sách nào. Biển mang tên Vịnh Bắc Bộ.',
    ] as readonly string[],
  },
  gaps: {
    heading: 'Những chỗ còn thiếu',
    paragraphs: [
      'Sổ nhiệm vụ của kế hoạch năm 2024 theo bản dự thảo; kế hoạch được ban hành kèm Quyết định 1620/QĐ-TTg ngày 20/12/2024, phụ lục của bản ban hành chưa được đối chiếu.',
      'Nhiều vị trí dựa trên hiểu biết chung hoặc là điểm đại diện; nhiều tuyến mới chỉ vẽ sơ đồ.',
      'Ghi chép của cán bộ, đọc trong một kho dữ liệu công khai, được coi là tài liệu làm việc, độ tin cậy thấp.',
      'Nhiều nhiệm vụ không có tin công khai nào; chưa rõ không có nghĩa là chưa làm.',
    ] as readonly string[],
  },
  licences: {
    heading: 'Giấy phép',
    data: 'Hồ sơ: CC BY 4.0. Được dùng lại cho mọi mục đích, xin ghi “Bản đồ Hành lang” và ấn bản.',
    code: 'Mã nguồn: giấy phép MIT.',
    basemap:
      'Bờ biển, biên giới, sông, hồ: GSHHG, giấy phép LGPL. Vị trí đô thị: GeoNames, CC BY 4.0, và Natural Earth, phạm vi công cộng.',
    fonts: 'Phông chữ: Be Vietnam Pro và Noto Sans SC, giấy phép SIL OFL 1.1.',
    icons: 'Ký hiệu: Maki và Temaki, CC0.',
  },
  privacy: {
    heading: 'Quyền riêng tư',
    paragraphs: [
      'Không cookie, không theo dõi, không gọi máy chủ của bên thứ ba.',
      'Để dùng được khi không có mạng, trang và hồ sơ được cất trên thiết bị sau lần xem đầu tiên. Mục “Dùng khi không có mạng” ở trang này xóa được; sau đó không lưu gì nữa nếu bạn không yêu cầu. Bài trình bày bạn ghép chỉ nằm trên thiết bị này.',
      'Tệp của bạn chỉ mở trên thiết bị này.',
    ] as readonly string[],
  },
  correct: {
    heading: 'Sửa hồ sơ',
    paragraphs: [
      'Hồ sơ là các tệp GeoJSON và CSV ai cũng mở được. Sửa một dòng, chạy một lệnh kiểm tra, lệnh nói rõ chỗ nào sai và sửa ra sao.',
    ] as readonly string[],
  },
  editions: {
    heading: 'Ấn bản',
    text: 'Mỗi ấn bản có tên gồm ngày và mã nội dung. Liên kết tới một ấn bản không đổi về sau.',
  },
};
