import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PMTiles } from 'pmtiles';
import { afterAll, expect, test } from 'vitest';
import { hashOfId } from '../../src/model/detail-archive.ts';
import { FileSource } from './file-source-for-tests.ts';
import { PmtilesWriter } from './pmtiles-writer.ts';

const folder = mkdtempSync(join(tmpdir(), 'tiles-'));
afterAll(() => rmSync(folder, { recursive: true }));

const info = { minZoom: 0, maxZoom: 9, bounds: [101, 18, 109, 26] as const, metadata: { name: 'test' } };
/** A text of its own length for each tile, so that no directory can be squeezed into the root. */
const content = (x: number, y: number) => `${x} ${y} ${'z'.repeat(hashOfId(`${x}/${y}`) % 4000)}`;
const text = (data: ArrayBuffer | undefined) => (data ? new TextDecoder().decode(data) : null);

test('every tile is found again by a PMTiles reader, also through leaf directories', async () => {
  const file = join(folder, 'many.pmtiles');
  const writer = new PmtilesWriter(file);
  for (let x = 199; x >= 0; x -= 1) {
    for (let y = 0; y < 150; y += 1) writer.add(9, x, y, new TextEncoder().encode(content(x, y)));
  }
  await writer.finish(info);
  const source = new FileSource(file);
  const archive = new PMTiles(source);
  const header = await archive.getHeader();
  expect(header).toMatchObject({
    specVersion: 3,
    clustered: true,
    tileType: 1,
    minZoom: 0,
    maxZoom: 9,
    minLon: 101,
    maxLat: 26,
  });
  expect(header.leafDirectoryLength).toBeGreaterThan(0);
  expect(await archive.getMetadata()).toEqual({ name: 'test' });
  for (const [x, y] of [
    [0, 0],
    [199, 149],
    [3, 77],
    [150, 2],
  ] as const) {
    expect(text((await archive.getZxy(9, x, y))?.data)).toBe(content(x, y));
  }
  expect(await archive.getZxy(9, 300, 300)).toBeUndefined();
  expect(existsSync(`${file}.tiles`)).toBe(false);
});

test('an archive without tiles is still one', async () => {
  const file = join(folder, 'none.pmtiles');
  await new PmtilesWriter(file).finish(info);
  const archive = new PMTiles(new FileSource(file));
  expect(await archive.getZxy(3, 1, 1)).toBeUndefined();
});
