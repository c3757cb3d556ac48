import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Comparison, RESULTS } from './compare-picture.ts';
import type { Look } from './looks.ts';

/** A look and what came of comparing it. */
export type Seen = Look & Comparison;

const KINDS = ['before', 'now', 'difference'] as const;

/**
 * Writes `test-results/looks/index.html`, to leaf through: what differs first, then every subject with its pictures side by side. A
 * picture opens its picture of before and the difference beside it. Plain HTML: the file can be sent to anybody with its folder.
 */
export function writeLooksReport(seen: readonly Seen[]): void {
  mkdirSync(RESULTS, { recursive: true });
  const different = seen.filter(({ alike }) => !alike).toSorted((a, b) => b.share - a.share);
  const subjects = [...new Set(seen.map(({ subject }) => subject))];
  const body = [
    `<h1>Looks</h1><p>${seen.length} pictures, ${different.length} changed.</p>`,
    `<nav>${subjects.map((subject) => `<a href="#${subject}">${subject}</a>`).join(' ')}</nav>`,
    different.length > 0
      ? `<section><h2>Changed</h2>${different.map((look) => entry(look, true)).join('')}</section>`
      : '',
    ...subjects.map(
      (subject) =>
        `<section id="${subject}"><h2>${subject}</h2><div class="sheet">${seen
          .filter((look) => look.subject === subject)
          .map((look) => entry(look, false))
          .join('')}</div></section>`,
    ),
  ];
  writeFileSync(
    join(RESULTS, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Looks</title><style>${STYLE}</style>${body.join('\n')}</html>\n`,
  );
}

function entry(look: Seen, open: boolean): string {
  const { name, lang, paper, width, height, share, alike } = look;
  const caption = `${lang} · ${paper} · ${width} × ${height} · ${(share * 100).toFixed(2)} %`;
  const pictures = KINDS.map((kind) => `<figure>${image(name, kind)}<figcaption>${kind}</figcaption></figure>`).join(
    '',
  );
  return `<details class="${alike ? 'alike' : 'changed'} ${width < 720 ? 'phone' : 'desk'}"${open ? ' open' : ''}><summary>${open ? '' : image(name, 'now')}<span>${open ? `${name}: ` : ''}${caption}</span></summary><div>${pictures}</div></details>`;
}

function image(name: string, kind: (typeof KINDS)[number]): string {
  return `<img loading="lazy" src="${name}.${kind}.png" alt="${name}, ${kind}">`;
}

const STYLE = `
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem; background: #f4f4f2; color: #222; }
nav { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: 0 1rem; padding: .5rem 0; background: #f4f4f2; }
.sheet { display: flex; flex-wrap: wrap; gap: 1rem; align-items: end; }
.desk { width: 26rem; } .phone { width: 11rem; }
details[open] { width: 100%; }
summary { cursor: zoom-in; list-style: none; } details[open] summary > img { display: none; }
summary > span { display: block; font-size: .8rem; }
.changed > summary > span { color: #a11; font-weight: 600; }
details > div { display: flex; gap: 1rem; } figure { flex: 1; margin: 0; }
img { display: block; width: 100%; border: 1px solid #ccc; background: #fff; }`;
