import type { EmbedChrome, ViewState } from './view-state.ts';

/** How the atlas is being used. Resolved once per view; parts of a page ask the mode, never the URL. */
export type Mode =
  | { readonly kind: 'explore' }
  | { readonly kind: 'embed'; readonly chrome: EmbedChrome }
  | { readonly kind: 'present'; readonly story: string; readonly step: number }
  | { readonly kind: 'print' };

/** What the page is shown on. */
export interface Medium {
  /** True while the page is laid out for paper (`matchMedia('print')`). */
  readonly print: boolean;
}

/** The parts of the live page a mode has. */
export interface Furniture {
  readonly search: boolean;
  readonly filters: boolean;
  readonly legend: boolean;
  readonly strip: boolean;
  readonly year: boolean;
  /** Sheet of the selected place. */
  readonly sheet: boolean;
  /** Zoom buttons and the like. */
  readonly mapControls: boolean;
  /** Single keys act (see `commandFor`). */
  readonly keys: boolean;
  /** The page's own scroll wins over the map's until the reader asks otherwise. */
  readonly cooperativeGestures: boolean;
}

const ALL: Furniture = {
  search: true,
  filters: true,
  legend: true,
  strip: true,
  year: true,
  sheet: true,
  mapControls: true,
  keys: true,
  cooperativeGestures: false,
};

const BARE: Furniture = {
  search: false,
  filters: false,
  legend: false,
  strip: false,
  year: false,
  sheet: false,
  mapControls: false,
  keys: false,
  cooperativeGestures: false,
};

const IN_A_FRAME: Readonly<Record<EmbedChrome, Furniture>> = {
  none: { ...BARE, mapControls: true, cooperativeGestures: true },
  legend: { ...BARE, legend: true, sheet: true, mapControls: true, cooperativeGestures: true },
  full: { ...ALL, strip: false, keys: false, cooperativeGestures: true },
};

/** The mode of a view on a medium. Paper wins over everything: a printed story or frame is a print. */
export function modeOf(view: ViewState, medium: Medium): Mode {
  if (medium.print) return { kind: 'print' };
  const { page } = view;
  if (page.kind === 'embed') return { kind: 'embed', chrome: page.chrome };
  if (page.kind === 'story') return { kind: 'present', story: page.id, step: page.step };
  return { kind: 'explore' };
}

/** Which parts of the live page a mode shows. */
export function furnitureOf(mode: Mode): Furniture {
  switch (mode.kind) {
    case 'explore':
      return ALL;
    case 'embed':
      return IN_A_FRAME[mode.chrome];
    case 'present':
      return { ...BARE, legend: true, keys: true };
    case 'print':
      return { ...BARE, legend: true, sheet: true };
  }
}

/** True where the live map is the page: the explore page and the sheets opened on it, stories and frames. Other pages are text. */
export function hasMap(view: ViewState): boolean {
  const { kind } = view.page;
  return kind === 'explore' || kind === 'story' || kind === 'embed' || kind === 'place';
}
