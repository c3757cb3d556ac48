import * as v from 'valibot';
import { id, integer, optional, optionalText } from './cells.ts';
import { parseOsmSelector } from './osm-selector.ts';
import { column, defineTable, type RowOf } from './table.ts';

const selector = v.pipe(
  v.string(),
  v.nonEmpty('required'),
  v.check((text) => parseOsmSelector(text) !== null, 'osm-selector-form'),
  v.metadata<string, { readonly field: 'string' }>({ field: 'string' }),
);

export const OSM_LINES = defineTable({
  id: 'osm-lines',
  path: 'osm-lines.csv',
  title: {
    en: 'Where OpenStreetMap has the track or road of a line',
    vi: 'Tuyến nào lấy hình từ đối tượng nào của OpenStreetMap',
  },
  columns: {
    line: column(id, 'Line of the record', 'Tuyến trong hồ sơ'),
    selector: column(
      optional(selector),
      'relation/<number>, or tags: railway=rail gauge~1000; empty where we are not sure',
      'relation/<số>, hoặc thẻ: railway=rail gauge~1000; để trống nếu chưa chắc',
    ),
    reach_m: column(optional(integer), 'How far from the line as drawn to look, m', 'Tìm cách tuyến đã vẽ bao xa, m'),
    note_vi: column(optionalText, 'Why there is no selector, or what to look at', 'Vì sao để trống, hoặc điều cần xem'),
    note_en: column(optionalText, 'The note in English', 'Ghi chú tiếng Anh'),
    note_zh: column(optionalText, 'The note in Chinese', 'Ghi chú tiếng Trung'),
  },
  key: ['line'],
  foreignKeys: [{ column: 'line', to: 'lines' }],
});
export type OsmLineRow = RowOf<typeof OSM_LINES>;
