import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where packages that only the round trips need are put: not in package.json, since one of them is old. */
export const ROUND_TRIP_FOLDER = fileURLToPath(new URL('../generated/round-trips', import.meta.url));

/** The program files a round trip goes through; null where one is not installed. */
interface RoundTripTools {
  /** GDAL's ogr2ogr. */
  readonly ogr2ogr: string | null;
  /** LibreOffice with Calc. */
  readonly soffice: string | null;
  /** The JavaScript library of the Data Package standard. */
  readonly dataPackage: string | null;
  /** The Python program of the Data Package standard, which knows version 2. */
  readonly frictionless: string | null;
}

function onPath(name: string): string | null {
  const files = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
  return files.find((file) => existsSync(file)) ?? null;
}

/** What is there. */
export function findRoundTripTools(): RoundTripTools {
  const library = join(ROUND_TRIP_FOLDER, 'node_modules', 'datapackage', 'package.json');
  return {
    ogr2ogr: onPath('ogr2ogr') ?? onPath('ogr2ogr.exe'),
    soffice: onPath('soffice') ?? onPath('soffice.exe'),
    dataPackage: existsSync(library) ? library : null,
    frictionless: onPath('frictionless'),
  };
}
