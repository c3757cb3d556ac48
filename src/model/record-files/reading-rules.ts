/** Names of what can be wrong with the form of a file, a row or a cell; the rules of the check come on top. */
export const READING_RULES = [
  'file-missing',
  'csv-form',
  'csv-separator',
  'csv-columns',
  'csv-width',
  'csv-blank-line',
  'json-form',
  'geojson-form',
  'as-of',
  'required',
  'id-form',
  'date-form',
  'date-spreadsheet',
  'number-form',
  'vocabulary',
  'list-form',
  'pinyin-form',
  'osm-selector-form',
  'unknown-property',
  'wrong-type',
] as const;
export type ReadingRule = (typeof READING_RULES)[number];
