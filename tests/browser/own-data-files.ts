/** Files as readers have them: what they hold, and how the atlas must take them. */

export interface OwnFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

export const WAREHOUSES: OwnFile = {
  name: 'kho.csv',
  content:
    '\ufeffTên;Kinh độ;Vĩ độ;Ghi chú\nKho A;103,9321;22,5012;<b>không phải HTML</b> & chữ\nKho B;105,8412;21,0245;"có ; trong ô"\nKho C;n/a;21,1;hỏng\n',
};

export const MIXED: OwnFile = {
  name: 'hon-hop.geojson',
  content: JSON.stringify({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { name: 'Vùng' },
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [104, 22],
              [105, 22],
              [105, 23],
              [104, 23],
              [104, 22],
            ],
          ],
        },
      },
      {
        type: 'Feature',
        properties: { name: 'Tuyến' },
        geometry: {
          type: 'LineString',
          coordinates: [
            [104, 22],
            [106, 21],
          ],
        },
      },
      { type: 'Feature', properties: { name: 'Điểm' }, geometry: { type: 'Point', coordinates: [106.7, 20.85] } },
    ],
  }),
};

export const SWAPPED: OwnFile = {
  name: 'doi-cho.csv',
  content: 'name,lon,lat\nA,22.5012,103.9321\nB,21.0245,105.8412\n',
};

/** Written by Google Earth, with a prefix it does not declare and a description in HTML. */
export const KML: OwnFile = {
  name: 'diem.kml',
  content: `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark>
<name>Cửa khẩu thử</name>
<description><![CDATA[<table><tr><td>Diện tích</td><td>12 ha</td></tr></table><script>document.title='x'</script>]]></description>
<gx:balloonVisibility>1</gx:balloonVisibility>
<Point><coordinates>103.9321,22.5012,0</coordinates></Point>
</Placemark></Document></kml>`,
};

export const GPX: OwnFile = {
  name: 'duong.gpx',
  content: `<?xml version="1.0"?><gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1"><trk><name>Chuyến đi</name><trkseg>
<trkpt lat="22.5" lon="103.9"/><trkpt lat="22.4" lon="104.0"/><trkpt lat="22.3" lon="104.2"/></trkseg></trk></gpx>`,
};

const point = (x: number, y: number) => JSON.stringify({ type: 'Point', coordinates: [x, y] });

/** A file that is refused, and part of the sentence that says why (in Vietnamese). */
export const REFUSED: readonly (readonly [what: string, file: OwnFile, says: string])[] = [
  ['an empty file', { name: 'trong.csv', content: '' }, 'Tệp trống.'],
  ['a file of blanks', { name: 'trang.geojson', content: ' \n\t ' }, 'Tệp trống.'],
  [
    'an archive under another name',
    { name: 'du-lieu.geojson', content: Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]) },
    'ZIP',
  ],
  ['a picture', { name: 'ban-do.csv', content: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]) }, 'hình ảnh'],
  [
    'bytes that are no text',
    { name: 'x.json', content: Uint8Array.from([1, 2, 3, 0, 255, 254, 0, 9]) },
    'không phải văn bản',
  ],
  ['GeoJSON that was cut off', { name: 'cut.geojson', content: MIXED.content.slice(0, 180) }, 'cắt ngang'],
  ['broken JSON', { name: 'hong.json', content: '{"type" "FeatureCollection"}' }, 'không đúng dạng JSON'],
  ['TopoJSON', { name: 't.json', content: '{"type":"Topology","arcs":[],"objects":{}}' }, 'TopoJSON'],
  [
    'a collection of nothing',
    { name: 'n.geojson', content: '{"type":"FeatureCollection","features":[]}' },
    'không có đối tượng nào',
  ],
  ['a table without a position', { name: 'cot.csv', content: 'tên,tỉnh\nA,Lào Cai\n' }, 'Các cột trong tệp: tên, tỉnh'],
  ['a table of words where numbers belong', { name: 'chu.csv', content: 'lon,lat\nmột,hai\n' }, '“một hai”'],
  ['metres of VN-2000', { name: 'vn2000.csv', content: 'x,y\n2487654.3,412345.6\n' }, 'VN-2000'],
  ['metres of Web Mercator', { name: 'mercator.geojson', content: point(11_577_000, 2_570_000) }, 'Web Mercator'],
  [
    'a system named by the file',
    {
      name: 'crs.geojson',
      content: `{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:3405"}},"features":[]}`,
    },
    'EPSG:3405',
  ],
  ['points of another continent', { name: 'paris.geojson', content: point(2.35, 48.85) }, 'ngoài vùng bản đồ'],
  ['broken XML', { name: 'hong.kml', content: '<kml><Document>' }, 'không đúng dạng XML'],
  ['XML of another kind', { name: 'trang.xml', content: '<html><p>x</p></html>' }, 'XML <html>'],
];
