import { LAYERS, type Lang } from '../../src/model/vocabulary.ts';

/** One picture of one page, as a person with that screen, paper and language sees it. */
export interface Look {
  readonly name: string;
  /** What is shown: pictures of one subject stand together in the report. */
  readonly subject: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly paper: 'light' | 'dark';
  readonly lang: Lang;
  /** True for pages with a live map: the picture waits until the record is drawn. */
  readonly map: boolean;
  /** Waited for before the picture is taken: what a page fetches when it comes alive. */
  readonly waitFor?: string;
}

const PAPERS = ['light', 'dark'] as const;
const PAGE_LANGS = ['vi', 'en', 'zh'] as const;
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };

const PAGES: readonly (Pick<Look, 'path' | 'map' | 'waitFor'> & { readonly kind: string })[] = [
  { kind: 'explore', path: '', map: true },
  { kind: 'table', path: '?view=table', map: true, waitFor: '#table tbody tr' },
  { kind: 'place', path: 'places/gate-kim-thanh-ii/', map: true },
  { kind: 'tasks', path: 'tasks/', map: false },
  { kind: 'task', path: 'tasks/lc2024-iii-1a-rail-2/', map: false },
  { kind: 'agency', path: 'agencies/bo-giao-thong-van-tai/', map: false },
  { kind: 'plans', path: 'plans/', map: false },
  { kind: 'plan', path: 'plans/lc2024/', map: false },
  { kind: 'stories', path: 'stories/', map: false },
  { kind: 'slide', path: 'stories/lao-cai-gateway/?step=2', map: true },
  { kind: 'embed', path: 'embed/', map: true },
  { kind: 'about', path: 'about/', map: false },
];

/** Each kind of page × paper × language × phone and desk. */
export const PAGE_LOOKS: readonly Look[] = PAGES.flatMap(({ kind, path, ...rest }) =>
  [DESK, PHONE].flatMap((size) =>
    PAPERS.flatMap((paper) =>
      PAGE_LANGS.map((lang) => ({
        ...rest,
        ...size,
        name: `${kind}-${paper}-${size.width}-${lang}`,
        subject: kind,
        path: `${lang}/${path}`,
        paper,
        lang,
      })),
    ),
  ),
);

const CORRIDOR = '#6.6/22.9/104.9';

/** Each layer of the record alone on the map. */
export const LAYER_LOOKS: readonly Look[] = LAYERS.flatMap((layer) =>
  PAPERS.map((paper) => ({
    name: `layer-${layer}-${paper}`,
    subject: 'layers',
    path: `en/?layers=${layer}${CORRIDOR}`,
    width: 800,
    height: 700,
    paper,
    lang: 'en' as const,
    map: true,
  })),
);
