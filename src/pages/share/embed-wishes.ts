import type { Lang } from '../../model/vocabulary.ts';
import type { EmbedChrome, Paper, ViewState } from '../../view/view-state.ts';
import type { FrameSize, Ratio } from './embed-snippet.ts';
import { type FrameSubject, subjectsOf } from './shared-view.ts';

/** Everything the embed dialog lets a journalist decide. */
export interface EmbedWishes {
  readonly subject: FrameSubject;
  readonly chrome: EmbedChrome;
  readonly lang: Lang;
  readonly paper: Paper | null;
  readonly pinned: boolean;
  readonly size: 'auto' | 'fixed' | 'ratio';
  readonly heightPx: number;
  readonly ratio: Ratio;
  /** Width of the article's column, for the preview alone. */
  readonly columnPx: number;
  readonly withImage: boolean;
  /** Alternative text in the journalist's own words; null: as the frame's language says it. */
  readonly alt: string | null;
}

/** Column widths of phones, newspapers and magazines. */
export const COLUMNS_PX = [320, 390, 640, 720, 960] as const;
/** Below this a frame cannot be read. */
export const LEAST_HEIGHT_PX = 200;
const HEIGHT_PX = 480;

export function openingWishes(view: ViewState): EmbedWishes {
  return {
    subject: subjectsOf(view)[0] ?? 'corridor',
    chrome: 'legend',
    lang: view.lang,
    paper: view.paper,
    pinned: false,
    size: 'auto',
    heightPx: HEIGHT_PX,
    ratio: '4 / 3',
    columnPx: 640,
    withImage: true,
    alt: null,
  };
}

export function frameSize({ size, heightPx, ratio }: EmbedWishes): FrameSize {
  if (size === 'ratio') return { kind: 'ratio', ratio };
  return { kind: size, heightPx: Math.max(LEAST_HEIGHT_PX, Math.round(heightPx) || HEIGHT_PX) };
}

/** Height of the preview, CSS px, before the frame has asked for another. */
export function previewHeightPx(wishes: EmbedWishes): number {
  const size = frameSize(wishes);
  if (size.kind !== 'ratio') return size.heightPx;
  const [across = 1, down = 1] = size.ratio.split(' / ').map(Number);
  return Math.round((wishes.columnPx * down) / across);
}
