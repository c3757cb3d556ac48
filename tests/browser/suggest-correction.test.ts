import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readRecordFolder } from '../../scripts/read-record-folder.ts';
import { checkRecord } from '../../src/model/check/check-record.ts';
import { compileRecord } from '../../src/model/compile/compile-record.ts';
import { parseCorrection } from '../../src/model/correction/correction-text.ts';
import { LANGS } from '../../src/model/vocabulary.ts';
import { launchBrowser, openWatched, type Site, serveSite } from './driver.ts';

const PLACE = 'gate-kim-thanh-ii';
const MAIL = 'desk@example.org';
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

let folder: string;
let site: Site;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'correct-lab-'));
  await build({
    configFile: false,
    root: 'tests/browser/correct-lab',
    base: './',
    logLevel: 'error',
    define: { 'import.meta.env.VITE_CORRECTIONS_MAIL': JSON.stringify(MAIL) },
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 2000 },
  });
  const { records } = compileRecord(checkRecord(readRecordFolder('data')).raw);
  for (const lang of LANGS) writeFileSync(join(folder, `${lang}.json`), JSON.stringify(records[lang]));
  site = await serveSite(folder);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function openForm(query: string, viewport = { width: 1280, height: 900 }) {
  const watched = await openWatched(browser, site, { viewport, acceptDownloads: true });
  await watched.page.goto(site.url(`index.html?${query}`));
  await watched.page.getByRole('button', { name: 'open' }).click();
  await watched.page.getByRole('dialog').waitFor();
  return watched;
}

async function fillStatus(page: Page): Promise<void> {
  await page.getByLabel('Status as it is').selectOption('operating');
  await page.getByLabel('Since when, or when it was seen').fill('2026-11-20');
  await page.getByLabel('how things stood that day').check();
  await page.getByLabel('One sentence, in your own words').fill('Lorries pass in both directions.');
  await page.getByLabel('How sure').selectOption('medium');
  await page.getByLabel('Web address').fill('https://example.org/news');
  await page.getByLabel('What the page says, in your own words').fill('Traffic at the gate');
  await page.getByLabel('Who published it').fill('A page');
}

describe('the correction form', () => {
  test('makes a correction to download that the desk can read, and mails it', async () => {
    const { page, complaints, context } = await openForm(`lang=en&place=${PLACE}`);
    await fillStatus(page);
    await page.getByRole('button', { name: 'Check and make the correction' }).click();
    await page.getByText('The correction is sound.').waitFor();
    if (process.env.CORRECT_SHOTS) await page.screenshot({ path: `${process.env.CORRECT_SHOTS}/ready.png` });
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toMatch(/^correction-gate-kim-thanh-ii-\d{4}-\d\d-\d\d\.txt$/);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toMatch(/^A correction about Kim Thành international road border gate No. II \(edition 2026-/);
    expect(parseCorrection(text).rows.map((row) => row.table.path)).toEqual(['sources.csv', 'status.csv']);
    const mail = await page.getByRole('link', { name: 'Mail it' }).getAttribute('href');
    expect(mail).toMatch(/^mailto:desk@example\.org\?subject=Correction/);
    expect(new URL(mail ?? '').searchParams.get('body')).toContain('=== data/status.csv');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('says what is missing, and takes the focus to it', async () => {
    const { page, context } = await openForm(`lang=vi&place=${PLACE}`);
    await page.getByRole('button', { name: 'Kiểm tra và tạo bản đính chính' }).click();
    const alert = page.getByRole('alert');
    expect(await alert.textContent()).toContain('Cần điền: Tình trạng đúng.');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('correct-result');
    await context.close();
  });

  test('moves a point with numbers copied from a map', async () => {
    const { page, context } = await openForm(`lang=zh&place=${PLACE}`);
    await page.getByLabel('位置', { exact: true }).check();
    await page.getByText('22.5218, 103.944', { exact: false }).first().waitFor();
    await page.getByLabel('实际位置').fill('22.5231, 103.9452');
    await page.getByLabel('精确到多少米').fill('30');
    await page.getByRole('radio').nth(3).check();
    await page.getByLabel('网页内容，用您自己的话').fill('口岸位置');
    await page.getByLabel('发布者').fill('某网站');
    await page.getByRole('button', { name: '检查并生成更正' }).click();
    const patch = page.locator('.correct-patch');
    expect(await patch.textContent()).toContain('"coordinates": [103.9452, 22.5231]');
    await context.close();
  });

  test('asks of a task for its status only', async () => {
    const { page, context } = await openForm('lang=en&task=lc2024-ii-2b-2');
    expect(await page.getByText('What is to be corrected').count()).toBe(0);
    expect(await page.getByLabel('Status as it is').locator('option[value=completed]').count()).toBe(1);
    await context.close();
  });

  test('keeps nothing and asks the network for nothing but its own parts', async () => {
    const { page, complaints, context } = await openForm(`lang=en&place=${PLACE}`);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await fillStatus(page);
    await page.getByRole('button', { name: 'Check and make the correction' }).click();
    await page.getByText('The correction is sound.').waitFor();
    expect(asked).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('open');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test.each(LANGS)('has nothing to complain about for axe, in %s, on both papers, on a phone', async (lang) => {
    for (const paper of ['light', 'dark']) {
      const { page, context } = await openForm(`lang=${lang}&place=${PLACE}&paper=${paper}`, {
        width: 390,
        height: 844,
      });
      await page.getByRole('dialog').locator('button[type=submit]').click();
      await page.getByRole('alert').waitFor();
      await page.evaluate(axe);
      const found = await page.evaluate(
        "axe.run('dialog').then((result) => result.violations.map((violation) => [violation.id, violation.nodes.map((node) => node.target.join(' '))]))",
      );
      expect(found).toEqual([]);
      const overflow = await page.evaluate(() => {
        const sheet = document.querySelector('.dialog-sheet');
        return sheet ? sheet.scrollWidth - sheet.clientWidth : -1;
      });
      expect(overflow).toBe(0);
      if (process.env.CORRECT_SHOTS) {
        await page.screenshot({ path: `${process.env.CORRECT_SHOTS}/${lang}-${paper}.png` });
      }
      await context.close();
    }
  });
});
