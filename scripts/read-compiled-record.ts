import { readFileSync } from 'node:fs';
import { decodeDetails, decodeRecord } from '../src/model/compiled-record.ts';
import type { AtlasRecord } from '../src/model/record.ts';

/**
 * Reads a compiled record (`generated/record/<edition>/<lang>.json`), with the details that lie beside an outline.
 *
 * @throws Error when a file is missing or refused; it says what the file holds instead
 */
export function readCompiledRecord(file: string, edition?: string): AtlasRecord {
  const decoded = decodeRecord(readFileSync(file, 'utf8'), edition === undefined ? {} : { edition });
  if (!decoded.ok) throw new Error(`${file} is refused: ${decoded.refused}, ${decoded.detail}.`);
  if (!decoded.ok.outline) return decoded.ok;
  const beside = file.replace(/\.json$/u, '.details.json');
  const whole = decodeDetails(readFileSync(beside, 'utf8'), decoded.ok);
  if (!whole.ok) throw new Error(`${beside} is refused: ${whole.refused}, ${whole.detail}.`);
  return whole.ok;
}
