import { featureFile } from '../record-files/features.ts';
import { DATA_PACKAGE_FILE } from '../record-files/read-record-files.ts';
import { type Correction, CorrectionError } from './correction.ts';
import { appendRows, changeCell } from './csv-text.ts';
import { putFeature } from './feature-text.ts';

type Files = ReadonlyMap<string, string>;

/** datapackage.json with another `as_of`, and the `version` that goes with it. */
function withAsOf(text: string, asOf: string): string {
  return text
    .replace(/("as_of"\s*:\s*")[^"]*"/, `$1${asOf}"`)
    .replace(/("version"\s*:\s*")[^"]*"/, `$1${asOf.replaceAll('-', '.')}"`);
}

/**
 * The files a correction changes, each with its new text. Pure, and textual: lines it does not touch keep their bytes.
 * The result is not checked yet.
 * @param files path relative to `data/` → text
 * @throws CorrectionError when a file is missing, or a row that should change is not there
 */
export function applyCorrection(files: Files, correction: Correction): Files {
  const changed = new Map<string, string>();
  const textOf = (file: string): string => {
    const text = changed.get(file) ?? files.get(file);
    if (text !== undefined) return text;
    throw new CorrectionError({ en: `${file} is missing.`, vi: `Thiếu tệp ${file}.` });
  };
  for (const cell of correction.cells) changed.set(cell.table.path, changeCell(textOf(cell.table.path), cell));
  for (const row of correction.rows) changed.set(row.table.path, appendRows(textOf(row.table.path), [row]));
  for (const change of correction.features) {
    const file = featureFile(change.layer);
    changed.set(file, putFeature(textOf(file), change));
  }
  if (correction.asOf !== undefined) {
    changed.set(DATA_PACKAGE_FILE, withAsOf(textOf(DATA_PACKAGE_FILE), correction.asOf));
  }
  return changed;
}

/** The whole record after a correction. */
export function correctedFiles(files: Files, correction: Correction): Files {
  return new Map([...files, ...applyCorrection(files, correction)]);
}
