import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findRoundTripTools } from '../../scripts/round-trip-tools.ts';
import { checkRecord } from '../../src/model/check/check-record.ts';
import { newProblems } from '../../src/model/correction/new-problems.ts';
import { diffRecords } from '../../src/model/record-diff/diff-records.ts';
import { featureFile } from '../../src/model/record-files/features.ts';
import { readLayer } from '../../src/model/record-files/read-geojson.ts';
import { LAYERS } from '../../src/model/vocabulary.ts';
import { DATA, FILES, runProgram, workFolder } from './work-folder.ts';

const { ogr2ogr } = findRoundTripTools();

/** QGIS edits a layer as GeoPackage and exports it as GeoJSON (RFC 7946) with five decimals: both through GDAL. */
describe.skipIf(!ogr2ogr)('a layer through GDAL to GeoPackage and back', () => {
  const folder = workFolder();

  function thereAndBack(layer: (typeof LAYERS)[number]): string {
    const [packed, back] = [join(folder, `${layer}.gpkg`), join(folder, `${layer}.geojson`)];
    runProgram(ogr2ogr ?? '', ['-f', 'GPKG', packed, join(DATA, featureFile(layer)), '-nln', layer], folder);
    const options = ['-lco', 'RFC7946=YES', '-lco', 'COORDINATE_PRECISION=5'];
    runProgram(ogr2ogr ?? '', ['-f', 'GeoJSON', ...options, back, packed], folder);
    return readFileSync(back, 'utf8');
  }

  it.each(LAYERS)('%s comes back with every place, property and coordinate', (layer) => {
    const before = readLayer(layer, FILES.get(featureFile(layer)) ?? '');
    const after = readLayer(layer, thereAndBack(layer));
    expect(after.problems).toEqual([]);
    expect(before.rows.length).toBeGreaterThan(0);
    const plain = (rows: typeof before.rows) => rows.map(({ geometry, properties }) => ({ geometry, properties }));
    expect(plain(after.rows)).toEqual(plain(before.rows));
  });

  it('gives a record in which nothing changed and the check finds nothing new', () => {
    const back = new Map(FILES);
    for (const layer of LAYERS) back.set(featureFile(layer), thereAndBack(layer));
    expect(diffRecords(FILES, back)).toEqual([]);
    const [before, after] = [checkRecord(FILES).problems, checkRecord(back).problems];
    expect(newProblems(before, after)).toEqual([]);
  });

  it('takes the network of roads too', () => {
    const back = join(folder, 'network.geojson');
    runProgram(ogr2ogr ?? '', ['-f', 'GPKG', join(folder, 'network.gpkg'), join(DATA, 'network.geojson')], folder);
    runProgram(
      ogr2ogr ?? '',
      ['-f', 'GeoJSON', '-lco', 'RFC7946=YES', '-lco', 'COORDINATE_PRECISION=5', back, join(folder, 'network.gpkg')],
      folder,
    );
    expect(diffRecords(FILES, new Map(FILES).set('network.geojson', readFileSync(back, 'utf8')))).toEqual([]);
  });

  it('would notice a file that lost something on the way', () => {
    const text = thereAndBack('airports');
    const cut = text.replace(/"name:vi": "[^"]+"/, '"name:vi": "?"');
    writeFileSync(join(folder, 'cut.geojson'), cut);
    expect(diffRecords(FILES, new Map(FILES).set(featureFile('airports'), cut))).toHaveLength(1);
  });
});
