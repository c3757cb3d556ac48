import { describe, expect, test } from 'vitest';
import { readCsvText } from './read-csv-text.ts';

const rowsOf = (text: string) => readCsvText(text).ok;
const positions = (text: string) =>
  rowsOf(text)?.map(({ geometry }) => (geometry as { coordinates?: unknown } | null)?.coordinates ?? geometry);
const KIM_THANH = [103.9321, 22.5012];

describe('a table', () => {
  test.each([
    ['commas', 'name,lon,lat\nA,103.9321,22.5012\n'],
    ['semicolons and decimal commas', 'name;lon;lat\nA;103,9321;22,5012\n'],
    ['tabs', 'name\tlon\tlat\r\nA\t103.9321\t22.5012\r\n'],
    ['bars', 'name|lon|lat\nA|103.9321|22.5012'],
    ['a separator named on the first line', 'sep=;\nname;lon;lat\nA;103,9321;22,5012'],
    ['quoted cells with separators and line ends inside', 'name,lon,lat\n"A, ""B""\nC",103.9321,22.5012'],
    ['decimal commas in quotes', 'name,lon,lat\nA,"103,9321","22,5012"'],
    ['blank lines', '\n\nname,lon,lat\n\nA,103.9321,22.5012\n\n'],
  ])('is read with %s', (_, text) => {
    expect(positions(text)).toEqual([KIM_THANH]);
  });

  test.each([
    ['Longitude', 'Latitude'],
    ['x', 'y'],
    ['LNG', 'LAT'],
    ['Kinh độ', 'Vĩ độ'],
    ['kinh_do', 'vi_do'],
    ['KINH ĐỘ (độ)', 'VĨ ĐỘ (độ)'],
    ['经度', '纬度'],
    ['longitude_wgs84', 'latitude_wgs84'],
    ['POINT_X', 'POINT_Y'],
  ])('may call its position %s and %s', (lon, lat) => {
    expect(positions(`${lat};${lon}\n22,5012;103,9321`)).toEqual([KIM_THANH]);
  });

  test('may hold WKT, by any name', () => {
    expect(positions('id,wkt\n1,"POINT (103.9321 22.5012)"')).toEqual([KIM_THANH]);
    expect(positions('id,where\n1,"LINESTRING(103 22,104 21)"')?.[0]).toEqual([
      [103, 22],
      [104, 21],
    ]);
    expect(rowsOf('id,geom\n1,SRID=4326;POINT(103.9321 22.5012)')?.[0]?.geometry).toMatchObject({ type: 'Point' });
  });

  test('may hold both numbers in one cell, in either order', () => {
    expect(positions('name,toạ độ\nA,"22.5012, 103.9321"')).toEqual([KIM_THANH]);
    expect(positions('name;coordinates\nA;103.9321, 22.5012')).toEqual([KIM_THANH]);
    expect(positions('name;latlng\nA;22,5012 103,9321')).toEqual([KIM_THANH]);
  });

  test('may hold degrees, minutes and seconds', () => {
    const [first] = positions('name,lat,lon\nA,"22°29\'06""N","103°58\'30""E"') ?? [];
    expect(first).toEqual([expect.closeTo(103.975, 9), expect.closeTo(22.485, 9)]);
  });

  test('keeps the other columns in their order, and counts rows as a spreadsheet does', () => {
    const [first, second] = rowsOf('tên,lon,lat,vốn\nA,104,22,"1.000"\nB,104,22') ?? [];
    expect(first?.properties).toEqual([
      ['tên', 'A'],
      ['vốn', '1.000'],
    ]);
    expect(first?.row).toBe(2);
    expect(second).toMatchObject({
      row: 3,
      properties: [
        ['tên', 'B'],
        ['vốn', ''],
      ],
    });
  });

  test('with blank lines and a separator line still counts as a spreadsheet does', () => {
    expect(rowsOf('sep=;\n\nlon;lat\n104;22\n;\n105;22')?.map(({ row }) => row)).toEqual([4, 6]);
  });

  test('without columns for the position says which columns it has', () => {
    expect(readCsvText('tên,tỉnh\nA,Lào Cai').problem).toEqual({ kind: 'no-columns', columns: ['tên', 'tỉnh'] });
    expect(readCsvText('tên,lon\nA,104').problem).toEqual({ kind: 'no-columns', columns: ['tên', 'lon'] });
  });

  test('with a heading alone has no features', () => {
    expect(readCsvText('lon,lat\n').problem).toEqual({ kind: 'no-features' });
  });

  test('in another system by its own word is refused by that name', () => {
    expect(readCsvText('id,geom\n1,SRID=32648;POINT(500000 2400000)').problem).toEqual({
      kind: 'projected',
      system: { named: 'EPSG:32648' },
    });
  });

  test('a cell that is no number stays to be counted; empty cells are a row without a position', () => {
    expect(positions('name,lon,lat\nA,NaN,22\nB,,\nC,104,22')).toEqual([
      { type: 'unreadable', text: 'NaN 22' },
      null,
      [104, 22],
    ]);
  });
});
