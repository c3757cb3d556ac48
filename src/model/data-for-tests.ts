/** The record's files as they stand in the repository, for tests of the real thing: path relative to `data/` → text. */
const modules = import.meta.glob<string>(
  ['../../data/*.{csv,json,geojson}', '../../data/features/*.geojson', '../../data/register/*.csv'],
  { query: '?raw', import: 'default', eager: true },
);

export const DATA_FILES: ReadonlyMap<string, string> = new Map(
  Object.entries(modules).map(([path, text]) => [path.replace('../../data/', ''), text]),
);
