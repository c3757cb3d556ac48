import Papa from 'papaparse';
import * as v from 'valibot';
import { looseFeatures } from '../../src/model/record-files/read-geojson.ts';
import { TABLES } from '../../src/model/record-files/tables.ts';
import type { DeskLang } from './desk-lang.ts';

const PROPERTIES = v.object({ properties: v.looseObject({ id: v.string() }) });

/** Names of places and of rows with an id, from the files as they are, sound or not. A later state wins over an earlier one. */
export function subjectNames(
  states: readonly ReadonlyMap<string, string>[],
  lang: DeskLang,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const put = (id: string, fields: Readonly<Record<string, unknown>>) => {
    const name = ['name:', 'name_', 'title_']
      .map((stem) => fields[`${stem}${lang}`])
      .find((text) => typeof text === 'string');
    if (typeof name === 'string' && name !== '') names.set(id, name);
  };
  for (const files of states) {
    for (const [file, text] of files) {
      if (file.endsWith('.geojson') && !file.startsWith('basemap/')) {
        for (const { feature } of looseFeatures(file, text).features) {
          const parsed = v.safeParse(PROPERTIES, feature);
          if (parsed.success) put(parsed.output.properties.id, parsed.output.properties);
        }
      }
      if (TABLES.some((table) => table.path === file && 'id' in table.columns)) {
        const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
        for (const row of data) if (row.id) put(row.id, row);
      }
    }
  }
  return names;
}
