import type { NewRow } from '../../src/model/correction/correction.ts';
import type { RawRecord } from '../../src/model/record-files/raw-record.ts';
import { SOURCES } from '../../src/model/record-files/sources.ts';

/** The one source that credits OpenStreetMap, as ODbL asks. The day of the data stands in the position note of each line. */
export const OSM_SOURCE_ID = 'openstreetmap-contributors-nd-tracks-and-roads';

/** The row to add; nothing where the record has it. */
export function osmSourceRows(raw: RawRecord): readonly NewRow[] {
  if (raw.sources.some((source) => source.id === OSM_SOURCE_ID)) return [];
  const cells = {
    id: OSM_SOURCE_ID,
    title_vi: 'Đường ray và đường bộ của OpenStreetMap, © những người đóng góp OpenStreetMap',
    title_en: 'Tracks and roads of OpenStreetMap, © OpenStreetMap contributors',
    title_zh: 'OpenStreetMap的轨道与道路，© OpenStreetMap贡献者',
    publisher: 'OpenStreetMap contributors',
    url: 'https://www.openstreetmap.org/copyright',
    kind: 'dataset',
    language: 'en',
    licence: 'ODbL-1.0',
    unlinked: 'false',
  };
  return [{ table: SOURCES, cells }];
}
