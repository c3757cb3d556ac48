import { formatKm } from './distances.ts';
import { formatNumber } from './numbers.ts';

const n = (value: number) => formatNumber(value, 'vi', 0);

/** The strip (the corridor straightened into kilometres) and the year below it. */
export const strip = {
  heading: 'Dải hành lang',
  length: (km: number) => `${n(km)} km dọc tuyến đường sắt`,
  atKm: (km: number) => `km ${n(km)} trên hành lang`,
  fromKmToKm: (from: number, to: number) => `km ${n(from)} – ${n(to)} trên hành lang`,
  offset: (km: number) => `cách trục ${formatKm(km, 'vi')}`,
  offStrip: (count: number) => `${n(count)} địa điểm xa trục, không có trên dải`,
  profile: 'Cao độ mặt đất dọc tuyến',
  elevation: (metres: number, uncertaintyM: number) => `${n(metres)} m (± ${n(uncertaintyM)} m)`,
  axis: 'Ki-lô-mét từ Côn Minh',
  lane: (layer: string, count: number) => `${layer}: ${n(count)} địa điểm`,
  listLabel: 'Địa điểm theo thứ tự ki-lô-mét, từ Côn Minh ra biển',
  placeAt: (name: string, status: string, km: number) => `${name}, ${status}, km ${n(km)}`,
  brush: 'Kéo để chọn đoạn hiện trên bản đồ',
  brushed: (from: number, to: number) => `Đang hiện km ${n(from)} – ${n(to)}`,
  clearBrush: 'Hiện cả hành lang',
  show: 'Mở dải hành lang',
  hide: 'Thu dải hành lang',
  toKunming: 'Về phía Côn Minh',
  toSea: 'Về phía biển',
  zoomIn: 'Phóng to dải',
  zoomOut: 'Thu nhỏ dải',
  wholeLine: 'Cả tuyến',
  showOnMap: 'Hiện đoạn này trên bản đồ',
  lanePerLayer: 'Tách từng lớp',
  folded: (count: number) => `${n(count)} địa điểm nữa ở đây; phóng to để thấy`,
  moreInTable: (count: number) => `Còn ${n(count)} địa điểm; xem trong bảng`,
  placeBetween: (name: string, status: string, from: number, to: number) =>
    `${name}, ${status}, km ${n(from)} – ${n(to)}`,
  /** Between a status and what else is said of it. */
  join: ', ',
  keys: 'Phím mũi tên đi dọc hành lang, Enter mở địa điểm, + và − phóng to, thu nhỏ.',
  year: {
    label: 'Năm',
    recorded: 'đã ghi nhận',
    promised: 'đã cam kết',
    recordedIn: (year: number) => `Năm ${year}: tình trạng như đã ghi nhận khi ấy`,
    promisedIn: (year: number) => `Năm ${year}: điều các kế hoạch cam kết, chưa phải thực tế`,
    today: 'Hiện nay',
    backToToday: 'Về hiện nay',
    earlier: 'Lùi một năm',
    later: 'Tiến một năm',
    play: 'Chạy qua các năm',
    pause: 'Dừng',
    promisedStatus: (status: string, year: number) => `Cam kết cho năm ${year}: ${status}`,
    sinceNoPromise: 'Không kế hoạch nào nêu thời hạn; giữ tình trạng ghi nhận gần nhất.',
  },
};
