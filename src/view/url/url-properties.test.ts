import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryCamera, arbitraryView, viewWith } from '../view-for-tests.ts';
import { roundCamera } from './camera-hash.ts';
import { formatUrl } from './format-url.ts';
import { parseUrl } from './parse-url.ts';

/** Set FUZZ_RUNS=100000 for a long run. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 25_000);
const TIMEOUT_MS = Math.max(30_000, RUNS * 5);

const ROOTS = ['/', '/corridor-atlas/', '/a/b c/', '/media/usb/corridor-atlas.html'] as const;
const root = fc.constantFrom(...ROOTS);

/** As the address bar does it: the link is resolved against the site before anybody reads its parts. */
function opened(link: string): URL {
  return new URL(link, 'https://atlas.example');
}

function encodedRoot(plain: string): string {
  return new URL(plain, 'https://atlas.example').pathname;
}

test(
  'a link gives back the view it was made from, whatever the view and wherever the site lives',
  () => {
    fc.assert(
      fc.property(arbitraryView, root, (view, plain) => {
        const site = { root: encodedRoot(plain) };
        expect(parseUrl(opened(formatUrl(view, site)), site)).toEqual({ view, notices: [] });
      }),
      { numRuns: RUNS },
    );
  },
  TIMEOUT_MS,
);

test(
  'a camera comes back as MapLibre would round it',
  () => {
    fc.assert(
      fc.property(arbitraryCamera, (camera) => {
        const link = formatUrl(viewWith({ camera }), { root: '/' });
        expect(parseUrl(opened(link), { root: '/' }).view.camera).toEqual(roundCamera(camera));
      }),
      { numRuns: RUNS },
    );
  },
  TIMEOUT_MS,
);

const KEYS = [
  'layers',
  'layer',
  'lang',
  'status',
  'plan',
  'country',
  'q',
  'year',
  'theme',
  'labels',
  'compare',
  'view',
  'step',
];
const VALUES = [
  'vi',
  'vi+zh',
  'ports,railways',
  'VN,CN',
  '2030',
  '%',
  '%E0%A4%A',
  '\ud800',
  'constructor',
  '__proto__',
  '../..',
];
const wild = fc.string({ unit: 'binary', maxLength: 80 });
const pair = fc.tuple(fc.constantFrom(...KEYS), fc.oneof(wild, fc.constantFrom(...VALUES)));

/** Links cut, doubled and stirred, beside plain noise. */
const mutated = fc
  .tuple(arbitraryView, fc.nat(200), fc.nat(200), wild, fc.array(pair, { maxLength: 4 }))
  .map(([view, from, length, noise, pairs]) => {
    const link = formatUrl(view, { root: '/' });
    const cut = link.slice(0, from % (link.length + 1)) + noise + link.slice((from + length) % (link.length + 1));
    const [path = '', search = ''] = cut.split('?');
    return {
      pathname: path.split('#')[0] ?? '',
      search: `?${search.split('#')[0]}&${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`,
      hash: `#${cut.split('#')[1] ?? noise}`,
    };
  });
const noise = fc.record({ pathname: wild, search: wild, hash: wild });

test(
  'no link is so broken that reading it throws, and what was read makes a sound link',
  () => {
    fc.assert(
      fc.property(fc.oneof(mutated, noise), (url) => {
        const { view } = parseUrl(url, { root: '/' });
        const link = formatUrl(view, { root: '/' });
        const again = parseUrl(opened(link), { root: '/' });
        expect(again.notices).toEqual([]);
        expect(again.view).toEqual(view);
        expect(formatUrl(again.view, { root: '/' })).toBe(link);
      }),
      { numRuns: RUNS },
    );
  },
  TIMEOUT_MS,
);

test(
  'any view makes a link, also one no link could have made',
  () => {
    fc.assert(
      fc.property(wild, wild, (text, id) => {
        const view = viewWith({
          page: { kind: 'place', id },
          filter: { layers: [], status: [], plan: [id], agency: [], country: [], province: [text], topic: [], q: text },
          compare: [id, text],
        });
        expect(() => opened(formatUrl(view, { root: '/' }))).not.toThrow();
      }),
      { numRuns: RUNS },
    );
  },
  TIMEOUT_MS,
);
