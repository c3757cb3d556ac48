import { id, integer, number, oneOf, optional, optionalText, text } from './cells.ts';
import { column, defineTable, type RowOf } from './table.ts';

/** How the position of a station or interchange was found. */
const STOP_BASES = [
  'wikidata',
  'encyclopedia',
  'general-knowledge',
  'general-knowledge-fitted',
  'interpolated',
  'station-area',
  'planning-layer',
  'assumed',
] as const;

export const STOPS = defineTable({
  id: 'stops',
  path: 'stops.csv',
  title: { en: 'Stations and interchanges along lines', vi: 'Ga và nút giao dọc tuyến' },
  columns: {
    line: column(
      id,
      'Line the stop belongs to (a place or a line of network.geojson)',
      'Tuyến (địa điểm hoặc network.geojson)',
    ),
    order: column(integer, 'Order along the line, from Kunming to the sea', 'Thứ tự dọc tuyến, từ Côn Minh ra biển'),
    name_vi: column(text, 'Name', 'Tên'),
    name_en: column(text, 'Name in English', 'Tên tiếng Anh'),
    name_zh: column(optionalText, 'Name in Chinese, where sure', 'Tên tiếng Trung, nếu chắc'),
    lon: column(number, 'Longitude, degrees', 'Kinh độ'),
    lat: column(number, 'Latitude, degrees', 'Vĩ độ'),
    km_official: column(optional(number), 'Official chainage, km', 'Lý trình chính thức, km'),
    elevation_m: column(optional(number), 'Elevation, m', 'Cao độ, m'),
    basis: column(oneOf(STOP_BASES), 'How the position was found', 'Cách xác định vị trí'),
    accuracy_m: column(integer, 'Accuracy of the position, m', 'Độ chính xác, m'),
    note_vi: column(optionalText, 'What is inferred', 'Điều được suy ra'),
    note_en: column(optionalText, 'The note in English', 'Ghi chú tiếng Anh'),
    note_zh: column(optionalText, 'The note in Chinese', 'Ghi chú tiếng Trung'),
  },
  key: ['line', 'order'],
  foreignKeys: [{ column: 'line', to: 'lines' }],
});
export type StopRow = RowOf<typeof STOPS>;
