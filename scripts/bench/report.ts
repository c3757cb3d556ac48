import type { Load } from './measure-load.ts';
import type { PageHealth } from './measure-pages.ts';
import type { ActionCosts, Results } from './results.ts';
import { growthExponent } from './statistics.ts';

const ATLAS = 'Corridor Atlas';
const MAPLIBRE = 'bare MapLibre';

/** The findings of a bench as `docs/bench.md`: ratios of one run on one machine, each beside its target. */
export function writeBenchReport(results: Results): string {
  const parts = [
    heading(results),
    summary(results),
    loads(results),
    actions(results),
    frames(results),
    ownData(results),
    growth(results),
    health(results),
    tiles(results),
    READING,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function heading({ date, machine }: Results): string {
  const on = machine
    ? `${machine.cores} cores, ${machine.memoryGb} GB, ${machine.renderer}, ${machine.protocol}; ${machine.load} processes waiting for a core when it began`
    : 'no run yet';
  return `# Bench\n\n\`npm run bench\` wrote this page${date ? ` on ${date}` : ''}. Machine: ${on}. Ratios count, absolute times do not: they are of that machine alone.`;
}

interface Row {
  readonly what: string;
  readonly measured: string;
  readonly target: string;
  readonly met: boolean;
}

function summary(results: Results): string {
  const rows = [...loadRows(results), ...actionRows(results), ...restRows(results)];
  if (rows.length === 0) return '';
  return `## Targets\n\n${table(
    ['what', 'measured', 'target', ''],
    rows.map(({ what, measured, target, met }) => [what, measured, target, met ? 'met' : '**missed**']),
  )}`;
}

function loadRows({ loads, frames }: Results): Row[] {
  const [own, bare] = [loads?.[ATLAS], loads?.[MAPLIBRE]];
  const rows: Row[] = [];
  if (own && bare) {
    const lcp = own.lcpMs / bare.firstMapMs;
    const idle = own.mapIdleMs / bare.mapIdleMs;
    rows.push(
      ratioRow('text and poster readable (LCP) ÷ first map of a bare MapLibre page, 4x slower processor, 4G', lcp, 0.5),
      ratioRow('live map idle with the whole record ÷ the bare page, idle', idle, 1.15),
    );
  }
  const [rate, bareRate] = [frames?.[ATLAS], frames?.[MAPLIBRE]];
  if (rate && bareRate) {
    const share = rate / bareRate;
    rows.push({
      what: 'frames while panning ÷ the bare page',
      measured: share.toFixed(2),
      target: '≥ 0.9',
      met: share >= 0.9,
    });
  }
  return rows;
}

function ratioRow(what: string, ratio: number, limit: number): Row {
  return { what, measured: ratio.toFixed(2), target: `≤ ${limit}`, met: ratio <= limit };
}

function actionRows({ actions, search, grown }: Results): Row[] {
  const worst = (costs: ActionCosts | undefined) =>
    Math.max(0, ...Object.values(costs ?? {}).map((cost) => cost?.longestP95Ms ?? 0));
  const rows: Row[] = [];
  if (actions?.[ATLAS]) rows.push(msRow('filter, year or selection, longest task, p95', worst(actions[ATLAS]), 16));
  if (search) rows.push(msRow('a key in the search, longest task, p95', search.longestP95Ms, 16));
  const many = grown?.['100000'];
  if (many) rows.push(msRow('the same with 100,000 places', worst(many), 50));
  return rows;
}

function msRow(what: string, ms: number, limit: number): Row {
  return { what, measured: `${ms.toFixed(1)} ms`, target: `≤ ${limit} ms`, met: ms <= limit };
}

function restRows({ builds, memory, pages, loads }: Results): Row[] {
  const rows: Row[] = [];
  const [first] = builds ?? [];
  if (first) {
    const seconds = first.checkS + first.compileS;
    rows.push({
      what: 'check and compile the record, processor time',
      measured: `${seconds.toFixed(1)} s`,
      target: '≤ 5 s',
      met: seconds <= 5,
    });
  }
  if (builds && builds.length > 1) {
    const exponent = growthExponent(builds.map(({ places, checkS, compileS }) => [places, checkS + compileS]));
    rows.push({
      what: `the same up to ${builds.at(-1)?.places.toLocaleString('en')} places, exponent of growth`,
      measured: exponent.toFixed(2),
      target: '≤ 1',
      met: exponent <= 1.05,
    });
  }
  if (memory) {
    const growthShare = memory.afterMb / memory.beforeMb - 1;
    rows.push({
      what: `memory after ${memory.selections} selections and ${memory.filterChanges} filter changes`,
      measured: `${growthShare >= 0 ? '+' : ''}${(growthShare * 100).toFixed(1)} %`,
      target: '≤ +10 %',
      met: growthShare <= 0.1,
    });
  }
  if (pages) {
    const shift = Math.max(loads?.[ATLAS]?.layoutShift ?? 0, ...pages.map(({ layoutShift }) => layoutShift));
    const sum = (of: (page: PageHealth) => number) => pages.reduce((total, page) => total + of(page), 0);
    rows.push(
      { what: 'layout shift, worst page', measured: shift.toFixed(3), target: '≤ 0.02', met: shift <= 0.02 },
      zeroRow(
        'third-party requests',
        sum((page) => page.thirdParty),
      ),
      zeroRow(
        'cookies',
        sum((page) => page.cookies),
      ),
      zeroRow(
        'console errors and warnings',
        sum((page) => page.complaints.length),
      ),
    );
  }
  return rows;
}

function zeroRow(what: string, count: number): Row {
  return { what: `${what}, all kinds of pages`, measured: String(count), target: '0', met: count === 0 };
}

function loads({ loads: found }: Results): string {
  if (!found) return '';
  const row = ([name, load]: [string, Load]) => [
    name,
    seconds(load.lcpMs),
    seconds(load.firstMapMs),
    seconds(load.mapIdleMs),
    load.kilobytes.toFixed(0),
    String(load.requests),
    load.layoutShift.toFixed(3),
  ];
  return `## Loading, phone on 4G\n\n${table(
    ['page', 'LCP', 'first map', 'map idle', 'kB until idle', 'requests', 'layout shift'],
    Object.entries(found).map(row),
  )}`;
}

function seconds(ms: number): string {
  return Number.isFinite(ms) ? `${(ms / 1000).toFixed(2)} s` : '–';
}

function actions({ actions: found }: Results): string {
  return found ? `## What an action costs the main thread\n\n${costTable('page', found)}` : '';
}

/** Longest task / all tasks until the page rests, p95, ms. */
function costTable(head: string, costs: Readonly<Record<string, ActionCosts>>): string {
  const cell = (cost: ActionCosts['filter']) =>
    cost ? `${cost.longestP95Ms.toFixed(1)} / ${cost.totalP95Ms.toFixed(0)}` : '–';
  return table(
    [head, 'filter', 'year', 'selection'],
    Object.entries(costs).map(([name, { filter, year, select }]) => [name, cell(filter), cell(year), cell(select)]),
  );
}

function frames({ frames: found }: Results): string {
  if (!found) return '';
  return `## Frames a second while panning\n\n${table(
    ['page', 'frames / s'],
    Object.entries(found).map(([name, rate]) => [name, rate.toFixed(1)]),
  )}`;
}

function ownData({ ownData: found }: Results): string {
  if (!found) return '';
  const { points, listedMs, framesWithout, framesWith } = found;
  return `## A reader’s own file\n\n${table(
    ['points', 'dropped until listed and drawn', 'frames / s without it', 'with it'],
    [[points.toLocaleString('en'), seconds(listedMs), framesWithout.toFixed(1), framesWith.toFixed(1)]],
  )}`;
}

function growth({ builds, grown }: Results): string {
  const parts: string[] = [];
  if (builds) {
    parts.push(
      table(
        ['places', 'check', 'compile', 'peak memory', 'compiled (vi), without ways'],
        builds.map(({ places, checkS, compileS, peakMemoryMb, megabytes }) => [
          places.toLocaleString('en'),
          `${checkS.toFixed(1)} s`,
          `${compileS.toFixed(1)} s`,
          `${peakMemoryMb.toFixed(0)} MB`,
          `${megabytes.toFixed(1)} MB`,
        ]),
      ),
    );
  }
  if (grown) parts.push(costTable('places in the live atlas', grown));
  return parts.length === 0 ? '' : `## Growth\n\n${parts.join('\n\n')}`;
}

function health({ pages }: Results): string {
  if (!pages) return '';
  return `## Every kind of page\n\n${table(
    ['page', 'layout shift', 'third-party requests', 'cookies', 'console'],
    pages.map(({ page, layoutShift, thirdParty, cookies, complaints }) => [
      page,
      layoutShift.toFixed(3),
      String(thirdParty),
      String(cookies),
      complaints.length === 0 ? '0' : `${complaints.length}: ${complaints[0]}`,
    ]),
  )}`;
}

function tiles({ tiles: found }: Results): string {
  if (!found) return '';
  const views = found.views.map(({ what, requests, kilobytes }) => [what, String(requests), kilobytes.toFixed(0)]);
  return `## Tiles\n\n${found.places.toLocaleString('en')} places: archive of ${found.archiveMb.toFixed(0)} MB built in ${found.buildS.toFixed(0)} s of processor time with ${found.buildPeakMb.toFixed(0)} MB of memory; in the browser ${found.heapMb.toFixed(0)} MB of heap after the views below, a filter's longest task ${found.filterLongestP95Ms.toFixed(1)} ms (p95).\n\n${table(['view', 'requests', 'kB'], views)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const READING = `## How it is measured

- **Phone on 4G**: processor slowed 4 times, 9 Mbit/s, 170 ms there and back, empty cache, HTTP/2 with gzip as static hosts have it. The
  pages take turns, and the medians of the rounds count.
- **Bare MapLibre, bare Leaflet**: the least a developer writes for the same data (\`scripts/bench/pages/\`): the same basemap file, the
  same places, lines, circles and names of towns. No legend, no search, no strip, no text.
- **kepler.gl** is its npm build with the same places, without the base map for which it needs a key and a network. **uMap** has no build
  on npm: it is a server application. Its map is Leaflet, so the bare Leaflet page is what it cannot be lighter than.
- **Actions** are real keys and presses. Told are the longest task and all tasks until the page rests, 95th percentile, in processor time
  of the main thread, so that other work on the machine does not count.
- **Growth**: places invented from a fixed seed (\`scripts/bench/grow-record.ts\`), which pass every rule of the check. The browser gets
  them without the ways to the nearest gate, port and so on.
- **Frames**: the map is dragged to and fro for three seconds.
- **Search**: names, agencies and tasks typed key by key, in three scripts, with a slip of the finger.
- **A reader’s own file**: points of a CSV above the record, the map dragged without and with them. On a device that cannot keep up, a part
  of the points is drawn while the map moves; the first frame, in which that is found out, counts.
- **Renderer**: a browser without a graphics card paints pages in software and runs WebGL on SwiftShader. So does this one.

## What the browser’s profiler says of what is missed

- **Map idle**: before the map begins, the page is laid out (0.3 s of the slowed processor), its code is run (0.2 s) and the live page is
  mounted in place of the still one (0.4 s); the bare page begins at once. The map itself takes a sixth longer than the bare one: 43 strokes of
  lines and a dozen sorts of marks where that has one line and one circle.
- **Frames**: the graphics processor alone is the limit (the main thread needs 4 ms of a frame). The base costs as much as in the bare page;
  the strokes of the lines, the names and the sheets that lie on the map are the difference.
- **Actions**: half of the longest task is React answering (the lists, the counts, the strip), a quarter is putting the answer into the
  page. The map follows in a task of its own, rows of places when there is time.`;
