import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Counts,
  countAgency,
  countDocument,
  type Days,
  knownDays,
} from '../../scripts/count-again/count-report.ts';
import { readTables } from '../../scripts/count-again/record-tables.ts';
import { report as words } from '../../src/i18n/report.en.ts';
import { launchBrowser, openWatched, type Site, serveSite } from './driver.ts';

/** A planner at the report of a plan or an agency, every number held against `scripts/count-again`, which knows the tables alone. */

const folder = fileURLToPath(new URL('../../data/', import.meta.url));
const tables = readTables(folder);
const { as_of: asOf } = JSON.parse(readFileSync(`${folder}datapackage.json`, 'utf8'));
const PATIENTLY = { timeout: 60_000 };

let browser: Browser;
let site: Site;
beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveSite();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function openReport(path: string, options: { width: number; height: number } = { width: 1440, height: 900 }) {
  const opened = await openWatched(browser, site, { acceptDownloads: true, viewport: options });
  await opened.page.goto(site.url(path));
  await opened.page.waitForSelector('.report-actions button:not([disabled])', PATIENTLY);
  return opened;
}

/** The numbers a part of the report shows, largest first. */
async function numbersOf(page: Page, part: string): Promise<readonly number[]> {
  const texts = await page.locator(`.report [aria-labelledby="${part}"] .count-number`).allTextContents();
  return texts.map((text) => Number(text.replaceAll(',', ''))).toSorted((a, b) => b - a);
}

const sizes = (groups: readonly Counts['byState'][]) =>
  groups.flatMap((group) => Object.values(group).map((ids) => ids.length)).toSorted((a, b) => b - a);

async function expectCounts(page: Page, counts: Counts): Promise<void> {
  await expect
    .poll(() => numbersOf(page, 'record-shows'), PATIENTLY)
    .toEqual(sizes([counts.byState, counts.byOutcome]));
  expect(await page.locator('.report-total strong').textContent()).toBe(String(counts.commitments.length));
  expect(await page.locator('[aria-labelledby="report-changed"] > ol > li').count()).toBe(counts.changed.length);
  expect(await page.locator('[aria-labelledby="report-late"] > ol > li').count()).toBe(counts.late.length);
}

async function chooseDays(page: Page, { from, to }: Days): Promise<void> {
  await page.locator('.period-choices button').last().click();
  const [first, last] = await page.locator('.period-dates input').all();
  await first?.fill(from);
  await last?.fill(to);
}

async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const coming = page.waitForEvent('download', PATIENTLY);
  await page.locator('.report-actions').getByRole('button', { name: button, exact: true }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

describe.each([
  { path: 'en/plans/lc2024/', id: 'lc2024', count: countDocument },
  { path: 'en/plans/hp2018/', id: 'hp2018', count: countDocument },
  { path: 'en/plans/gk2018/', id: 'gk2018', count: countDocument },
  { path: 'en/agencies/bo-xay-dung/', id: 'bo-xay-dung', count: countAgency },
])('the report on $id', ({ path, id, count }) => {
  test('shows the numbers of the tables, for the year and for any two days, and exports the same', async () => {
    const { page, context, complaints } = await openReport(path);
    await expectCounts(page, count(tables, id, knownDays({ from: '2026-01-01', to: '2026-12-31' }, asOf)));
    const days = { from: '2019-03-05', to: '2025-06-30' };
    await chooseDays(page, days);
    const counts = count(tables, id, days);
    await expectCounts(page, counts);
    const csv = await saved(page, words.exportCsv);
    expect(csv.name).toBe(`${id}-2019-03-05-2025-06-30.csv`);
    const rows: Record<string, string>[] = parse(csv.bytes, { bom: true, columns: true });
    expect(rows.map((row) => row.id).toSorted()).toEqual(counts.commitments);
    const changed = rows.filter((row) => row[words.sections.changed] !== words.changes.none);
    expect(changed.map((row) => row.id).toSorted()).toEqual(counts.changed);
    const docx = await saved(page, words.exportDocx);
    expect(docx.name).toBe(`${id}-2019-03-05-2025-06-30.docx`);
    expect(docx.bytes.subarray(0, 2).toString()).toBe('PK');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('opens, behind each number, exactly as many rows, each with a page of its own', async () => {
    const { page, context, complaints } = await openReport(path, { width: 390, height: 844 });
    const counts = await page.locator('.report details.count:has(.count-number)').all();
    expect(counts.length).toBeGreaterThan(3);
    for (const details of counts) {
      await details.locator('summary').click();
      const rows = details.locator('.count-rows > li > a');
      const number = Number((await details.locator('.count-number').textContent())?.replaceAll(',', ''));
      expect(await rows.count()).toBe(number);
      expect(await rows.first().isVisible()).toBe(true);
      await details.locator('summary').click();
    }
    const href = await page.locator('.report .count-rows a').first().getAttribute('href');
    expect((await page.request.get(new URL(href ?? '', page.url()).href)).status()).toBe(200);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

test('half a year is one press', async () => {
  const { page, context } = await openReport('en/plans/hp2018/');
  const half = page.locator('.period-choices button').filter({ hasText: 'First half' });
  await half.click();
  await expectCounts(page, countDocument(tables, 'hp2018', { from: '2026-01-01', to: '2026-06-30' }));
  await context.close();
});

test.each([
  ['vi', 'lc2024'],
  ['en', 'hp2018'],
  ['zh', 'gk2018'],
])('the report in %s on %s prints on A4 as itself alone, its numbers on the first page', async (lang, id) => {
  const { page, context } = await openReport(`${lang}/plans/${id}/`);
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-asked', 'true');
  });
  await page.locator('.report-actions button').first().click();
  await page.waitForSelector('html[data-asked="true"]');
  await page.emulateMedia({ media: 'print' });
  // Laid out as on paper: 210 mm less the margins. What stands apart from the table fits the height of a page.
  await page.setViewportSize({ width: 703, height: 1000 });
  expect(await page.locator('.register, #register').first().isVisible()).toBe(false);
  const sides = await page.locator('.report-sides').boundingBox();
  const top = await page.locator('.doc').boundingBox();
  expect((sides?.y ?? 0) + (sides?.height ?? 0) - (top?.y ?? 0)).toBeLessThan(1030);
  expect(await page.locator('.report-sides .share-bar').first().isVisible()).toBe(true);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const text = pdf.toString('latin1');
  const boxes = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)].map(([, width, height]) => [
    Math.round(Number(width)),
    Math.round(Number(height)),
  ]);
  expect(boxes.length).toBeGreaterThan(2);
  for (const box of boxes) expect(box).toEqual([595, 842]);
  await context.close();
});

test('plan against reality lays every dated promise on one axis, the longest late first', async () => {
  const { page, context, complaints } = await openReport('en/plans/lc2024/');
  await page.goto(site.url('en/plans/'));
  await page.waitForSelector('#promises');
  const items = await page.locator('#promises .promise-item').count();
  const documents = ['lc2024', 'hp2018', 'gk2018'].map((id) =>
    countDocument(tables, id, { from: '2018-01-01', to: asOf }),
  );
  expect(items).toBe(documents.reduce((sum, { dates }) => sum + dates.length, 0));
  const first = page.locator('#promises .promise-group').first();
  const late = documents.flatMap(({ dates }) => dates).filter(({ outcome }) => outcome === 'late');
  const expected = late.toSorted((a, b) => b.days - a.days).map(({ row }) => row);
  const shown = await first
    .locator('.promise-words a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2)));
  expect(shown).toEqual(expected);
  expect(complaints).toEqual([]);
  await context.close();
});
