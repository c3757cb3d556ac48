import { decodeText } from './decode-text.ts';
import { type FileFormat, type OwnDataWarning, type RawFeature, type Reading, refuse } from './own-data.ts';
import { readCsvText } from './read-csv-text.ts';
import { readGeoJsonText } from './read-geojson-text.ts';

/** What a file holds before its positions are checked, and what had to be guessed to read it. */
export interface RawFile {
  readonly features: readonly RawFeature[];
  readonly warnings: readonly OwnDataWarning[];
}

/** Reads a file of JSON or a table. XML needs the browser's own reader and comes another way. Never throws. */
export function readOwnFile(bytes: Uint8Array, format: Exclude<FileFormat, 'xml'>): Reading<RawFile> {
  const { text, guessed } = decodeText(bytes);
  if (text.trim() === '') return refuse({ kind: 'empty' });
  const reading = format === 'json' ? readGeoJsonText(text) : readCsvText(text);
  if (reading.problem) return reading;
  const warnings: OwnDataWarning[] = guessed === null ? [] : [{ kind: 'encoding', encoding: guessed }];
  return { ok: { features: reading.ok, warnings } };
}
