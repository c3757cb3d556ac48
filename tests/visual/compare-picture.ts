import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const BASELINE = 'tests/visual/baseline';
const RESULTS = 'test-results/looks';
/** Share of pixels that may differ: hinting and anti-aliasing of another build of the same browser, no more. */
const TOLERANCE = 0.012;

export interface Comparison {
  readonly name: string;
  /** Share of pixels that differ, 0 – 1; 1 when the sizes differ. */
  readonly share: number;
  readonly alike: boolean;
}

/**
 * Compares a screenshot with the picture of that name in `tests/visual/baseline`, and leaves both and their difference in
 * `test-results/looks`. With `UPDATE_LOOKS=1` the screenshot becomes the new picture.
 * @throws Error when there is no picture to compare with
 */
export function comparePicture(name: string, screenshot: Buffer): Comparison {
  const baselineFile = join(BASELINE, `${name}.png`);
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, `${name}.now.png`), screenshot);
  if (process.env.UPDATE_LOOKS) {
    mkdirSync(BASELINE, { recursive: true });
    writeFileSync(baselineFile, screenshot);
  }
  if (!existsSync(baselineFile))
    throw new Error(`No picture "${name}" yet: look at ${RESULTS}/${name}.now.png, then UPDATE_LOOKS=1.`);
  const [before, now] = [PNG.sync.read(readFileSync(baselineFile)), PNG.sync.read(screenshot)];
  writeFileSync(join(RESULTS, `${name}.before.png`), readFileSync(baselineFile));
  if (before.width !== now.width || before.height !== now.height) return { name, share: 1, alike: false };
  const difference = new PNG({ width: now.width, height: now.height });
  const pixels = pixelmatch(before.data, now.data, difference.data, now.width, now.height, { threshold: 0.2 });
  writeFileSync(join(RESULTS, `${name}.difference.png`), PNG.sync.write(difference));
  const share = pixels / (now.width * now.height);
  return { name, share, alike: share <= TOLERANCE };
}

/** Writes `test-results/looks/index.html`: every picture before, now and their difference, the worst first. */
export function writeLooksReport(comparisons: readonly Comparison[]): void {
  const rows = comparisons
    .toSorted((a, b) => b.share - a.share)
    .map(
      ({ name, share, alike }) =>
        `<section><h2>${alike ? '' : '✗ '}${name} <small>${(share * 100).toFixed(2)} %</small></h2><div>${[
          'before',
          'now',
          'difference',
        ]
          .map(
            (kind) =>
              `<figure><img loading="lazy" src="${name}.${kind}.png" alt=""><figcaption>${kind}</figcaption></figure>`,
          )
          .join('')}</div></section>`,
    );
  const style =
    'body{font:16px system-ui;margin:2rem}section>div{display:flex;gap:1rem}figure{margin:0;flex:1}img{width:100%;border:1px solid #ccc}';
  writeFileSync(
    join(RESULTS, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Looks</title><style>${style}</style>${rows.join('')}`,
  );
}
