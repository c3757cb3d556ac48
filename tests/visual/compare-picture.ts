import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import sharp from 'sharp';

const BASELINE = 'tests/visual/baseline';
export const RESULTS = 'test-results/looks';
/** Share of pixels that may differ: hinting and anti-aliasing of another build of the same browser, no more. */
export const TOLERANCE = 0.012;
/** Difference of two colours that counts, 0 – 1: more than what a palette of 256 colours takes from a picture. */
const COLOUR_THRESHOLD = 0.2;

export interface Comparison {
  readonly name: string;
  /** Share of pixels that differ, 0 – 1; 1 when the sizes differ. */
  readonly share: number;
  readonly alike: boolean;
}

/**
 * Compares a screenshot with the picture of that name in `tests/visual/baseline`, and leaves both and their difference in
 * `test-results/looks`. With `UPDATE_LOOKS=1` the screenshot becomes the new picture, kept with a palette: a third of the bytes.
 * @throws Error when there is no picture to compare with
 */
export async function comparePicture(name: string, screenshot: Buffer): Promise<Comparison> {
  const baselineFile = join(BASELINE, `${name}.png`);
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, `${name}.now.png`), screenshot);
  if (process.env.UPDATE_LOOKS) {
    mkdirSync(BASELINE, { recursive: true });
    writeFileSync(baselineFile, await withPalette(screenshot));
  }
  if (!existsSync(baselineFile))
    throw new Error(`No picture "${name}" yet: look at ${RESULTS}/${name}.now.png, then UPDATE_LOOKS=1.`);
  const [before, now] = [PNG.sync.read(readFileSync(baselineFile)), PNG.sync.read(screenshot)];
  writeFileSync(join(RESULTS, `${name}.before.png`), readFileSync(baselineFile));
  const sameSize = before.width === now.width && before.height === now.height;
  const difference = new PNG({ width: now.width, height: now.height });
  const pixels = sameSize
    ? pixelmatch(before.data, now.data, difference.data, now.width, now.height, { threshold: COLOUR_THRESHOLD })
    : now.width * now.height;
  writeFileSync(join(RESULTS, `${name}.difference.png`), PNG.sync.write(difference));
  const share = pixels / (now.width * now.height);
  return { name, share, alike: share <= TOLERANCE };
}

function withPalette(screenshot: Buffer): Promise<Buffer> {
  return sharp(screenshot).png({ palette: true, quality: 90, dither: 0, effort: 10, compressionLevel: 9 }).toBuffer();
}
