import { formatNumber } from './numbers.ts';
import type { ownData as vi } from './own-data.vi.ts';
import { englishPlural } from './plural.ts';
import { translationOf } from './translation.ts';

const n = (value: number) => formatNumber(value, 'en');
const features = (count: number) => `${n(count)} ${englishPlural(count, { one: 'feature', other: 'features' })}`;
const notShown = (count: number) => `${features(count)} ${englishPlural(count, { one: 'is', other: 'are' })} not shown`;

export const ownData = translationOf<typeof vi>()({
  count: (count) => features(count),
  reading: (file) => `Reading ${file}…`,
  added: (file, count) => `${file} added: ${features(count)}.`,
  removed: (file) => `${file} removed.`,
  show: (file) => `Show ${file} on the map`,
  remove: (file) => `Remove ${file}`,
  zoom: 'Show all of it',
  zoomTo: (file) => `Show all of ${file}`,
  look: 'Look through',
  lookThrough: (file) => `Look through the features of ${file}`,
  list: 'Files added',
  card: (file) => `Feature of ${file}`,
  feature: (number) => `Feature ${n(number)}`,
  position: (number, count) => `${n(number)} of ${n(count)}`,
  previous: 'Previous feature',
  next: 'Next feature',
  noProperties: 'It has no properties.',
  measuring: 'Measuring the distances…',
  noDistances: 'The distances could not be measured.',
  notPartOfRecord: 'Not part of the record; the record does not check this data.',
  notAdded: (file) => `Not added: ${file}`,
  nothingElse: 'Everything already on the map stays as it is.',
  goOn: 'Read it anyway',
  swap: 'Swap them and add',
  problems: {
    empty: 'The file is empty.',
    truncatedJson: 'The file is cut off: its end is missing. Please download or export it again.',
    brokenJson: 'The file is not valid JSON.',
    brokenJsonAt: (line) => `The file is not valid JSON; the reading stopped at line ${n(line)}.`,
    brokenXml: 'The file is not valid XML (KML, GPX).',
    notGeographic: (found) => `The content is ${found}, not GeoJSON, KML, GPX or a CSV table.`,
    noFeatures: 'The file has no features.',
    noColumns: (columns) => `No columns with longitude and latitude were found. The columns of the file: ${columns}.`,
    acceptedColumns: (columns) => `Names that are understood: ${columns}.`,
    noPositions: (rows, example) =>
      `Rows read: ${n(rows)}, none with a position that can be read; for example “${example}”.`,
    swapped: (count) => `Longitude and latitude of ${features(count)} stand the wrong way round.`,
    metres:
      'The coordinates are metres (VN-2000, UTM or the like), not longitude and latitude. Please convert them to WGS 84 and drop the file again.',
    webMercator:
      'The coordinates are metres of Web Mercator (EPSG:3857). Please convert them to WGS 84 and drop the file again.',
    namedSystem: (system) =>
      `The file uses the coordinate system ${system}. Please convert it to WGS 84 and drop it again.`,
    allOutside: (count) => `All of it lies outside the map: ${features(count)}.`,
    tooLarge: (limitMb) => `The file is larger than ${n(limitMb)} MB; a browser cannot read it.`,
    large: (limitMb) => `The file is larger than ${n(limitMb)} MB; reading it may take long and slow the device down.`,
    failed: 'Something went wrong while the file was read; the device may be short of memory.',
  },
  binaries: {
    zip: 'This is a ZIP archive (perhaps KMZ, XLSX or a shapefile). Please unpack it and drop the file inside.',
    compressed: 'This is a compressed file. Please unpack it and drop the file inside.',
    pdf: 'This is a PDF, which holds no geographic data that can be read.',
    picture: 'This is a picture, which holds no geographic data that can be read.',
    spreadsheet: 'This is an older spreadsheet or document. Please save it as CSV and drop it again.',
    shapefile: 'This is a shapefile. Please export it as GeoJSON (WGS 84) and drop that.',
    unknown: 'The file is not text.',
  },
  warnings: {
    noGeometry: (count) => `${notShown(count)}: no position.`,
    unreadable: (count) => `${notShown(count)}: coordinates that cannot be read.`,
    swapped: (count) => `${notShown(count)}: longitude and latitude stand the wrong way round.`,
    projected: (count) => `${notShown(count)}: coordinates in metres.`,
    lines: (rows) => `Lines of the file: ${rows}.`,
    numbers: (rows) => `Numbers in the file: ${rows}.`,
    outside: (count) => `${features(count)} ${englishPlural(count, { one: 'lies', other: 'lie' })} outside the map.`,
    encoding: (encoding) => `The file is not UTF-8 and was read as ${encoding}; letters may be wrong.`,
    swappedBack: 'Longitude and latitude were swapped.',
  },
});
