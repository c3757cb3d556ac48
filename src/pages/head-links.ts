import type { Lang } from '../model/vocabulary.ts';
import type { Page } from '../view/view-state.ts';

/** Built files of source files and of all they import, below the root. */
export interface ChunkFiles {
  readonly css: readonly string[];
  readonly js: readonly string[];
  /** Fonts, workers and the like. */
  readonly assets: readonly string[];
}

export interface HeadLinksInput {
  readonly page: Page;
  readonly lang: Lang;
  /** Relative path from the page to the root. */
  readonly root: string;
  /** What the built template links already. */
  readonly template: string;
  readonly edition: string;
  readonly basemapPath: string;
  readonly chunkFiles: (sources: readonly string[]) => ChunkFiles;
}

/** The chunks that bring a kind of page to life; none for a frame, which loads them when the reader wants them. */
function chunksOf(page: Page, lang: Lang): readonly string[] {
  const words = `src/i18n/${lang}.ts`;
  const pageWords = `src/i18n/page-words.${lang}.ts`;
  if (page.kind === 'embed') return [];
  if (page.kind === 'explore') return [words, 'src/pages/live/live-explore.tsx'];
  if (page.kind === 'place') return [words, 'src/pages/live/live-explore.tsx', 'src/pages/place/place-sheet.tsx'];
  if (page.kind === 'stories') return [words, pageWords, 'src/pages/present/live-stories.tsx'];
  if (page.kind === 'story') return [words, pageWords, 'src/pages/present/live-story.tsx'];
  return [words, pageWords, 'src/pages/live/live-document.tsx'];
}

const MAP = 'src/map/atlas-map.ts';
/** Its worker, which imports some of the same files. */
const MAP_WORKER = 'node_modules/maplibre-gl/src/source/worker.ts';

/** Faces that every page in a language shows; one that a page does not use would be fetched for nothing. */
const FACES: Readonly<Record<Lang, RegExp>> = {
  vi: /be-vietnam-pro-(latin|vietnamese)-(400|600)/u,
  en: /be-vietnam-pro-(latin-(400|600)|vietnamese-400)/u,
  zh: /be-vietnam-pro-latin-400/u,
};

/**
 * What the head links so that it comes at once: styles and code of the page, which serve without scripts too, and its fonts, so that
 * the text is set once. The map's own code comes after them and lies ready when the page asks for it.
 *
 * A browser fetches nothing ahead of the parser on a page with a policy of its own, and the parser waits at each script: so styles and
 * fonts are named before the first script.
 */
export function headLinks(input: HeadLinksInput): readonly string[] {
  const { page, lang, root, template, edition, basemapPath, chunkFiles } = input;
  const own = chunkFiles(chunksOf(page, lang));
  const fonts = chunkFiles(['index.html']).assets.filter((file) => FACES[lang].test(file));
  const linked = (file: string) => template.includes(file);
  const record = (part: string) => ahead('fetch', `${root}record/${edition}/${lang}${part}.json`);
  return [
    ...[...stylesOf(template), ...own.css].map((file) => ahead('style', root + file)),
    ...(page.kind === 'embed' ? [] : fonts.map((file) => font(`${root}${file}`))),
    `<script src="${root}paper.js"></script>`,
    ...(page.kind === 'embed' ? [`<script src="${root}frame.js"></script>`] : []),
    ...own.css.map((file) => `<link rel="stylesheet" crossorigin href="${root}${file}">`),
    // A frame is a poster until the reader wants more: the record is not fetched ahead there.
    ...(page.kind === 'embed' ? [] : [record('')]),
    // The map alone can do without the details at first.
    ...(page.kind === 'embed' || page.kind === 'explore' ? [] : [record('.details')]),
    // What the entry itself imports stands in the template already.
    ...own.js
      .filter((file) => !linked(file))
      .map((file) => `<link rel="modulepreload" crossorigin href="${root}${file}">`),
    ...(page.kind === 'explore' || page.kind === 'place' ? mapLinks() : []),
  ];

  function mapLinks(): readonly string[] {
    const map = chunkFiles([MAP]);
    const worker = chunkFiles([MAP_WORKER]).js.filter((file) => !map.js.includes(file) && !own.js.includes(file));
    const later = [...map.css.filter((file) => !own.css.includes(file) && !linked(file)), ...worker, basemapPath];
    return [
      ...map.js
        .filter((file) => !own.js.includes(file) && !linked(file))
        .map((file) => `<link rel="modulepreload" fetchpriority="low" crossorigin href="${root}${file}">`),
      ...later.map((file) => `<link rel="prefetch" crossorigin="anonymous" href="${root}${file}">`),
    ];
  }
}

/** Style sheets the built template links itself, below the root. */
function stylesOf(template: string): readonly string[] {
  return [...template.matchAll(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"/gu)].flatMap(([, file]) => file ?? []);
}

function ahead(as: 'style' | 'fetch', href: string): string {
  return `<link rel="preload" as="${as}" crossorigin href="${href}">`;
}

function font(href: string): string {
  return `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}">`;
}
