import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCompiledRecord } from '../../scripts/read-compiled-record.ts';
import { LANGS } from '../../src/model/vocabulary.ts';
import { staticPages } from '../../src/pages/routes.ts';
import { pathTo } from '../../src/view/link.ts';

/** The rules of `deploy/_headers`: paths, where `*` stands for anything, and the headers they add. */
function readRules(text: string): readonly { readonly path: RegExp; readonly headers: readonly string[] }[] {
  const blocks = text.split(/\n(?=\/)/u).filter((block) => block.startsWith('/'));
  return blocks.map((block) => {
    const [path = '', ...headers] = block.trim().split('\n');
    const pattern = path.replace(/[.+?^${}()|[\]\\]/gu, '\\$&').replaceAll('*', '.*');
    return { path: new RegExp(`^${pattern}$`, 'u'), headers: headers.map((line) => line.trim()).filter(Boolean) };
  });
}

const rules = readRules(readFileSync('deploy/_headers', 'utf8'));
const headersOf = (path: string) => rules.filter((rule) => rule.path.test(path)).flatMap(({ headers }) => headers);
const NO_FRAMES = "Content-Security-Policy: frame-ancestors 'self'";

test('every page but the frames keeps out of other sites, and the frames do not', () => {
  const { edition } = JSON.parse(readFileSync('dist/record/edition.json', 'utf8'));
  const record = readCompiledRecord(`dist/record/${edition}/vi.json`);
  for (const lang of LANGS) {
    for (const page of staticPages(record, ['a-story'])) {
      const path = `/${pathTo(page, lang)}`;
      expect([path, headersOf(path).includes(NO_FRAMES)]).toEqual([path, page.kind !== 'embed']);
    }
  }
});

test('only files named by their content may be kept for ever', () => {
  const kept = (path: string) => headersOf(path).some((header) => header.includes('immutable'));
  expect(['/assets/index-abc.js', '/basemap/27f81e0b.json'].map(kept)).toEqual([true, true]);
  expect(['/vi/', '/record/edition.json', '/service-worker.js', '/vi/embed/'].map(kept)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test('no path is given one header twice with two values', () => {
  for (const path of ['/', '/vi/', '/vi/places/a/', '/service-worker.js', '/assets/x.js', '/share/vi/corridor.jpg']) {
    const names = headersOf(path).map((header) => header.slice(0, header.indexOf(':')));
    expect([path, names]).toEqual([path, [...new Set(names)]]);
  }
});
