import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { importLines } from '../scripts/import-osm/import-lines.ts';
import { fetchOverpass, overpassQuery, parseOverpass } from '../scripts/import-osm/overpass.ts';
import { simplifyLine } from '../scripts/import-osm/simplify-line.ts';
import { traceLine } from '../scripts/import-osm/trace-line.ts';
import { readRecordFolder } from '../scripts/read-record-folder.ts';
import { checkRecord } from '../src/model/check/check-record.ts';
import type { LonLat } from '../src/model/record.ts';
import { parseOsmSelector } from '../src/model/record-files/osm-selector.ts';

/** The answers here are made up: no track or road was ever surveyed there, and none of it is data of OpenStreetMap. */
const MADE_UP = fileURLToPath(new URL('import-osm/made-up-expressway.json', import.meta.url));
const LINE = 'expressway-ha-long-hai-phong';
const HOME = fileURLToPath(new URL('..', import.meta.url));
const FILES = readRecordFolder(join(HOME, 'data'));
const OPTIONS = { lines: [LINE], reachM: 3000, toleranceM: 15, accuracyM: 50, today: '2026-11-23' };
const answer = readFileSync(MADE_UP, 'utf8');

const { raw } = checkRecord(FILES);
const feature = raw.features.find((row) => row.properties.id === LINE);
if (feature?.geometry?.type !== 'LineString') throw new Error(LINE);
const drawn = feature.geometry.coordinates;

const ELEMENTS = v.object({ elements: v.array(v.looseObject({ id: v.number(), type: v.string() })) });
/** The made-up answer without some of its ways. */
function without(...ids: readonly number[]): string {
  const given = v.parse(ELEMENTS, JSON.parse(answer));
  return JSON.stringify({ ...given, elements: given.elements.filter((element) => !ids.includes(element.id)) });
}

async function run(text: string, options: Partial<typeof OPTIONS> = {}) {
  const said: string[] = [];
  const asked: string[] = [];
  const imported = await importLines(
    FILES,
    { ...OPTIONS, ...options },
    async (_, query) => {
      asked.push(query);
      return text;
    },
    (line) => said.push(line),
  );
  return { ...imported, said: said.join('\n'), asked };
}

function selector(text: string) {
  const parsed = parseOsmSelector(text);
  if (!parsed) throw new Error(text);
  return parsed;
}

describe('the question to Overpass', () => {
  it('asks for ways with the tags near the line, latitude first', () => {
    const line: readonly LonLat[] = [
      [103.9, 22.5],
      [104, 22.4],
    ];
    expect(overpassQuery(selector('railway=rail gauge~^1000$'), line, 4000)).toBe(
      '[out:json][timeout:300];way["railway"="rail"]["gauge"~"^1000$"](around:4000,22.5,103.9,22.4,104);out geom;',
    );
  });

  it('asks for the ways of a relation', () => {
    expect(overpassQuery(selector('relation/123'), [], 0)).toBe(
      '[out:json][timeout:300];relation(123);way(r);out geom;',
    );
  });

  it('describes a long line with few points and keeps its end', () => {
    const long = Array.from({ length: 500 }, (_, at): LonLat => [100 + at / 1000, 20]);
    const query = overpassQuery(selector('a=b'), long, 10);
    expect(query.split(',').length).toBeLessThan(150);
    expect(query).toContain(',20,100.499)');
  });

  it('is sent as a form, and the answer comes back as text', async () => {
    const heard: string[] = [];
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      request.on('end', () => {
        heard.push(body);
        response.statusCode = heard.length === 1 ? 200 : 429;
        response.end(heard.length === 1 ? answer : 'rate limited');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    expect(await fetchOverpass('[out:json];', endpoint)).toBe(answer);
    expect(new URLSearchParams(heard[0]).get('data')).toBe('[out:json];');
    await expect(fetchOverpass('x', endpoint)).rejects.toThrow('answers 429: rate limited');
    server.close();
  });
});

describe('an answer of Overpass', () => {
  it('gives ways and the day of the data', () => {
    const { ways, date } = parseOverpass(answer);
    expect(date).toBe('2026-10-01');
    expect(ways).toHaveLength(10);
  });

  it.each([
    ['<html>too busy</html>', 'This is no answer of Overpass: <html>too busy'],
    ['{"remark": "runtime error"}', 'it has no elements'],
  ])('is refused when it is %s', (text, message) => {
    expect(() => parseOverpass(text)).toThrow(message);
  });
});

describe('a traced line', () => {
  const { ways } = parseOverpass(answer);

  it('takes one of two carriageways from end to end and joins the gap between two ways', () => {
    const traced = traceLine(ways, drawn, 3000);
    expect(traced?.lengthKm).toBeCloseTo(23.55, 1);
    expect(traced?.bridgedGaps).toBe(1);
    expect(traced?.farthestM).toBeLessThan(220);
    expect(traced?.startOffM).toBeLessThan(200);
  });

  it('runs from Kunming to the sea, whichever way the ways run', () => {
    const turned = ways.map((way) => ({ ...way, vertices: way.vertices.toReversed() }));
    const [there, back] = [traceLine(ways, drawn, 3000), traceLine(turned, drawn, 3000)];
    expect(back?.line).toEqual(there?.line);
  });

  it('changes to the other carriageway only where they meet', () => {
    const missing = parseOverpass(without(4)).ways;
    expect(traceLine(missing, drawn, 3000)?.lengthKm).toBeCloseTo(23.6, 0);
    expect(traceLine(parseOverpass(without(4, 7)).ways, drawn, 3000)).toBeNull();
  });

  it('does not take ways that begin too far from the ends', () => {
    expect(traceLine(ways, drawn, 50)).toBeNull();
  });
});

describe('a simplified line', () => {
  it('leaves out what lies nearer than the tolerance, and keeps the ends', () => {
    const line: readonly LonLat[] = [
      [104, 22],
      [104.01, 22.00005],
      [104.02, 22],
      [104.02, 22.01],
    ];
    expect(simplifyLine(line, 15)).toEqual([
      [104, 22],
      [104.02, 22],
      [104.02, 22.01],
    ]);
    expect(simplifyLine(line, 2)).toHaveLength(4);
  });
});

describe('npm run import-osm', () => {
  it('redraws a line: surveyed, credited under ODbL, its length told against the official one', async () => {
    const { changed, refused, said, asked } = await run(answer);
    expect(refused).toBe(false);
    expect(asked).toEqual([expect.stringContaining('way["highway"="motorway"](around:4000,20.827,106.757,')]);
    expect(said).toContain('Official length 24.6 km: -4.');
    const after = checkRecord(new Map([...FILES, ...changed]));
    expect(after.problems.filter((problem) => problem.severity === 'error')).toEqual([]);
    const line = after.raw.features.find((row) => row.properties.id === LINE);
    expect(line?.properties).toMatchObject({
      basis: 'surveyed',
      accuracy_m: 50,
      position_source: ['openstreetmap-contributors-nd-tracks-and-roads'],
      'position_note:vi': 'Theo OpenStreetMap, dữ liệu ngày 2026-10-01, lược bớt điểm lệch dưới 15 m.',
      'name:vi': feature?.properties['name:vi'],
    });
    expect(changed.get('sources.csv')).toContain(',ODbL-1.0,false\n');
    expect(changed.get('datapackage.json')).toContain('"name": "ODbL-1.0"');
    expect([...changed.keys()].filter((file) => file.startsWith('features/'))).toEqual([
      'features/expressways.geojson',
    ]);
  });

  it('keeps the kilometre line whole and moves what stands on it', async () => {
    const { changed } = await run(answer);
    const before = FILES.get('spine.json')?.split('\n') ?? [];
    const after = changed.get('spine.json')?.split('\n') ?? [];
    const added = after.filter((line) => /^ {4}\{"path"/.test(line)).length;
    expect(added - before.filter((line) => /^ {4}\{"path"/.test(line)).length).toBe(2);
    const kilometre = (lines: readonly string[], name: string) =>
      Number(
        /"km": ([\d.]+)/.exec(
          lines.find((line) => line.includes(`"name:en": "${name}", "name:zh": "海防", "pos`)) ?? '',
        )?.[1],
      );
    expect(kilometre(after, 'Hải Phòng')).toBe(kilometre(before, 'Hải Phòng'));
    expect(checkRecord(new Map([...FILES, ...changed])).problems.map((problem) => problem.rule)).not.toContain(
      'spine-kilometre',
    );
  });

  it('says why a line stays as it is', async () => {
    expect(await run(without(4, 7))).toMatchObject({
      said: expect.stringContaining('none leads from one end to the other within 4000 m'),
      refused: false,
    });
    expect((await run('{"elements": []}')).said).toContain('has no such ways here');
    expect((await run(answer, { lines: ['road-coastal-hai-phong'] })).said).toContain('No selector: We are not sure');
    await expect(run(answer, { lines: ['no-such-line'] })).rejects.toThrow('no row for no-such-line');
  });

  it('changes nothing when the check refuses the result', async () => {
    // Ways that stop half-way: within reach of both ends only because the reach is absurd.
    const short = parseOverpass(answer).ways.slice(0, 3);
    const half = JSON.stringify({
      elements: short.map(({ id, vertices }) => ({
        type: 'way',
        id,
        geometry: vertices.map(([lon, lat]) => ({ lat, lon })),
      })),
    });
    const files = new Map(FILES).set(
      'osm-lines.csv',
      (FILES.get('osm-lines.csv') ?? '').replace(`${LINE},highway=motorway,4000`, `${LINE},highway=motorway,40000`),
    );
    const said: string[] = [];
    const result = await importLines(
      files,
      OPTIONS,
      async () => half,
      (line) => said.push(line),
    );
    expect(result).toEqual({ changed: new Map(), refused: true });
    expect(said.join('\n')).toContain('[drawn-length]');
  });

  describe('as a program', () => {
    const folder = mkdtempSync(join(tmpdir(), 'import-osm-'));
    cpSync(join(HOME, 'data'), folder, { recursive: true });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    const program = (...words: readonly string[]) => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['scripts/import-osm.ts', '--data', folder, ...words],
        { cwd: HOME, env: { ...process.env, NODE_NO_WARNINGS: '1' } },
      );
      return { status, said: stdout.toString() + stderr.toString() };
    };

    it('works from a saved answer, first dry, then in earnest', () => {
      const dry = program(LINE, '--file', MADE_UP, '--dry-run');
      expect(dry.status).toBe(0);
      expect(dry.said).toContain('Nothing was written (--dry-run)');
      expect(readFileSync(join(folder, 'features/expressways.geojson'), 'utf8')).toBe(
        FILES.get('features/expressways.geojson'),
      );
      const real = program(LINE, '--file', MADE_UP);
      expect(real.said).toContain('Written: data/sources.csv, data/features/expressways.geojson, data/spine.json');
      expect(checkRecord(readRecordFolder(folder)).problems.filter((found) => found.severity === 'error')).toEqual([]);
    });

    it('says what is wrong with a file or a flag', () => {
      const file = join(folder, 'busy.txt');
      writeFileSync(file, 'The server is probably too busy');
      expect(program(LINE, '--file', file)).toMatchObject({ status: 1, said: expect.stringContaining('too busy') });
      expect(program('--file', file).said).toContain('--file is for one line: name it.');
      expect(program(LINE, '--file', file, '--accuracy-m', 'x').said).toContain('whole number of metres');
    });
  });
});
