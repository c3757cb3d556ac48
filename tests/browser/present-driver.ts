import type { Page } from 'playwright-core';

/** A talk as a person with a keyboard meets it. */

/** Number of the slide on the screen, and of all slides with the last one. */
export async function slideNumber(page: Page): Promise<readonly [number, number]> {
  const text = (await page.locator('.stage-number').textContent()) ?? '';
  const [, at = '0', of = '0'] = /(\d+)\/(\d+)/u.exec(text) ?? [];
  return [Number(at), Number(of)];
}

/** Waits for a slide to be on the screen. */
export async function onSlide(page: Page, number: number): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector('.stage-number')?.textContent?.startsWith(`${wanted}/`),
    number,
  );
}

/** Presses → until the last slide, and gives the titles on the way. */
export async function presentToTheEnd(page: Page): Promise<readonly string[]> {
  const [, last] = await slideNumber(page);
  const titles: string[] = [];
  for (let number = 1; number <= last; number++) {
    await onSlide(page, number);
    titles.push((await page.locator('.slide-title').textContent()) ?? '');
    if (number < last) await page.keyboard.press('ArrowRight');
  }
  return titles;
}
