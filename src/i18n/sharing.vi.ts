import { dateAfterPreposition, formatDate } from './dates.ts';
import { formatNumber } from './numbers.ts';

const n = (value: number) => formatNumber(value, 'vi');

/** The dialogs that share, embed, cite, picture and pack what is shown. Shorter words for the buttons are in `actions`. */
export const sharing = {
  noPublicAddress: 'Bản này chưa có địa chỉ công khai: liên kết chỉ mở được ở nơi mở được trang này.',
  embed: {
    wholeCorridor: 'Cả hành lang',
    heightBy: 'Chiều cao',
    heights: {
      auto: 'Tự động, bằng đoạn mã nhỏ',
      fixed: 'Cố định, không cần đoạn mã',
      ratio: 'Theo tỉ lệ, không cần đoạn mã',
    },
    ratio: 'Tỉ lệ',
    heightPx: 'Cao (px)',
    columnWidth: 'Bề rộng cột bài để xem trước',
    px: (px: number) => `${n(px)} px`,
    pin: 'Giữ nguyên ấn bản này: khung không đổi theo hồ sơ, và cho biết điều gì đã đổi',
    asReader: 'Theo máy người đọc',
    imageInside: 'Kèm hình cho bản tin và trình đọc không hiện khung',
    wordPress: 'Địa chỉ cho WordPress',
    wordPressHint:
      'Dán địa chỉ này thành một dòng riêng trong bài; WordPress tự tạo khung với bản đồ tĩnh. Muốn bản đồ động, hãy dán đoạn mã ở trên.',
    altText: (title: string, detail: string, date: string) =>
      `Bản đồ: ${title}. ${detail}. Hồ sơ tính đến ${dateAfterPreposition(date, 'vi')}.`,
  },
  kit: {
    heading: 'Bộ tài liệu cho tòa soạn',
    about: 'Một tệp zip: đoạn mã, hình PNG và SVG, chữ thay hình, trích dẫn và dữ liệu đang hiện (CSV).',
    action: 'Tải bộ tài liệu',
    withoutPicture: 'Thiếu hình PNG: máy này không vẽ được bản đồ động.',
    readme: {
      snippet: 'đoạn mã để dán vào bài',
      png: 'hình bản đồ',
      svg: 'hình vẽ vectơ, sửa được',
      alt: 'chữ thay hình',
      citation: 'trích dẫn và giấy phép',
      bibtex: 'trích dẫn dạng BibTeX',
      csv: 'các địa điểm đang hiện',
    },
  },
  cite: {
    text: 'Trích dẫn',
    bibtex: 'BibTeX',
    licence: 'Giấy phép',
    apa: (title: string, edition: string, date: string, address: string, seen: string) =>
      `Bản đồ Hành lang. (${formatDate(date, 'vi')}). ${title} (ấn bản ${edition}) [Bản đồ tương tác]. Truy cập ${dateAfterPreposition(seen, 'vi')}, từ ${address}`,
    licenceText:
      'Dữ liệu và hình của Bản đồ Hành lang: CC BY 4.0, được dùng lại khi ghi nguồn. Đường bờ và biên giới: GSHHG (LGPL). Tên thành phố: GeoNames (CC BY 4.0).',
    all: 'Sao chép cả ba',
  },
  picture: {
    action: 'Lưu hình',
    format: 'Dạng tệp',
    formats: { png: 'PNG, hình ảnh', svg: 'SVG, hình vẽ vectơ' },
    sharpness: 'Độ nét',
    times: (ratio: number) => `${n(ratio)}×`,
    save: 'Lưu hình',
    pixels: (width: number, height: number) => `${n(width)} × ${n(height)} px`,
    tooLarge: (width: number, height: number, mostWidth: number, mostHeight: number) =>
      `Máy này không tạo được hình ${n(width)} × ${n(height)} px; cỡ lớn nhất là ${n(mostWidth)} × ${n(mostHeight)} px.`,
    smaller: (width: number, height: number) => `Lưu cỡ ${n(width)} × ${n(height)} px`,
    noMap: 'Máy này không vẽ được bản đồ động; hình SVG vẫn lưu được.',
    svgFonts: 'Chữ trong tệp SVG là chữ sửa được; phần mềm cần có phông Be Vietnam Pro.',
  },
};
