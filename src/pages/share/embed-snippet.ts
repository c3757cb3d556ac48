import { formatUrl } from '../../view/url/format-url.ts';
import type { ViewState } from '../../view/view-state.ts';
import { fullViewAddress } from '../embed/full-view.ts';

/** How large a frame stands in its page. */
export type FrameSize =
  /** Always this high. */
  | { readonly kind: 'fixed'; readonly heightPx: number }
  /** Always this shape: `16 / 9`. */
  | { readonly kind: 'ratio'; readonly ratio: Ratio }
  /** As high as the frame asks for; until it has asked, and where scripts are off, this high. */
  | { readonly kind: 'auto'; readonly heightPx: number };

export const RATIOS = ['16 / 9', '4 / 3', '1 / 1', '3 / 4'] as const;
export type Ratio = (typeof RATIOS)[number];

export interface SnippetInput {
  /** Absolute address of the site with a closing slash. */
  readonly siteUrl: string;
  /** What the frame shows; its page is an `embed` page. */
  readonly view: ViewState;
  /** Name of the frame for screen readers. */
  readonly title: string;
  /** Picture and its text for where frames are not shown (feeds, mail); null: a plain link. */
  readonly image: { readonly address: string; readonly alt: string } | null;
  /** Words of the plain link. */
  readonly linkText: string;
  readonly size: FrameSize;
  /** Null: as wide as the column. */
  readonly widthPx: number | null;
}

/** The address of a frame, as an article names it. */
export function frameAddress(view: ViewState, siteUrl: string): string {
  return absolute(formatUrl(view, { root: pathOf(siteUrl) }), siteUrl);
}

/** The address of the full page behind a frame. */
export function fullAddress(view: ViewState, siteUrl: string): string {
  return absolute(fullViewAddress(view, pathOf(siteUrl)), siteUrl);
}

/**
 * The snippet a journalist pastes: one `<iframe>` that loads when the reader comes near, with a plain link (and a picture) inside for
 * feeds and readers that show no frames. Only `auto` has a script: it listens for the height the frame asks for, from the atlas's own
 * origin alone, and may stand in a page any number of times.
 */
export function embedSnippet(input: SnippetInput): string {
  const { siteUrl, view, title, size, widthPx } = input;
  const attributes = [
    `src="${escapeHtml(frameAddress(view, siteUrl))}"`,
    `title="${escapeHtml(title)}"`,
    `width="${widthPx ?? '100%'}"`,
    ...(size.kind === 'ratio' ? [] : [`height="${size.heightPx}"`]),
    'loading="lazy"',
    'allowfullscreen',
    `style="${styleOf(size)}"`,
  ];
  const frame = `<iframe ${attributes.join(' ')}>${fallback(input)}</iframe>`;
  return size.kind === 'auto' ? `${frame}\n<script>${heightScript(new URL(siteUrl).origin)}</script>` : frame;
}

/** For oEmbed: WordPress keeps an iframe only when nothing stands inside it. */
export function oembedFrame(address: string, title: string, widthPx: number, heightPx: number): string {
  const size = `width="${widthPx}" height="${heightPx}"`;
  return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" ${size} frameborder="0" loading="lazy" allowfullscreen></iframe>`;
}

function styleOf(size: FrameSize): string {
  const border = 'border:0;max-width:100%';
  return size.kind === 'ratio' ? `${border};aspect-ratio:${size.ratio.replaceAll(' ', '')};height:auto` : border;
}

function fallback({ siteUrl, view, image, linkText }: SnippetInput): string {
  const inside = image
    ? `<img src="${escapeHtml(image.address)}" alt="${escapeHtml(image.alt)}">`
    : escapeHtml(linkText);
  return `<a href="${escapeHtml(fullAddress(view, siteUrl))}">${inside}</a>`;
}

/** Finds the frame that speaks by its window, so it neither needs an id nor minds being pasted twice. */
function heightScript(origin: string): string {
  return [
    'addEventListener("message",function(e){var d=e.data;',
    `if(e.origin!==${JSON.stringify(origin)}||!d||d.type!=="corridor-atlas:height"||!(d.height>0))return;`,
    'document.querySelectorAll("iframe").forEach(function(f){',
    'if(f.contentWindow===e.source)f.style.height=Math.min(Math.ceil(d.height),4000)+"px"})});',
  ].join('');
}

function pathOf(siteUrl: string): string {
  return new URL(siteUrl).pathname;
}

function absolute(path: string, siteUrl: string): string {
  return new URL(path, siteUrl).href;
}

/** For text and attribute values in double quotes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
