import Papa from 'papaparse';
import type { AtlasRecord } from '../model/record.ts';
import { RECORD_LICENCE } from './licence.ts';

/** By this spreadsheets know that the file is UTF-8 and Vietnamese keeps its marks. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Rows as CSV (RFC 4180, CRLF, byte-order mark). Columns are those of the first row; each row ends with the edition and the licence,
 * since a CSV file has no other place for them. Without rows only the two columns are named.
 */
export function writeCsv(
  rows: readonly Readonly<Record<string, unknown>>[],
  { edition }: Pick<AtlasRecord, 'edition'>,
): string {
  const fields = [...Object.keys(rows[0] ?? {}), 'edition', 'licence'];
  const data = rows.map((row) => ({ ...row, edition, licence: RECORD_LICENCE }));
  return `${BYTE_ORDER_MARK}${Papa.unparse({ fields, data }, { newline: '\r\n' }).trimEnd()}\r\n`;
}
