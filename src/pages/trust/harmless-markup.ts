/** Elements of our own drawings (SVG without scripts, animation or foreign objects) and of lines of credit. */
const ELEMENTS = new Set(
  `svg g defs symbol use path rect circle ellipse line polyline polygon text tspan title desc clipPath mask pattern marker
  linearGradient radialGradient stop a b br em i p span strong`.split(/\s+/u),
);
/** Whatever begins like a tag, a comment or a declaration, up to the next `>`. */
const TAG = /<[^<>]*>?/gu;
const OPEN_TAG = /^<([A-Za-z]+)((?:\s+[A-Za-z_:][\w:.-]*(?:="[^"<>]*")?)*)\s*\/?>$/u;
const CLOSE_TAG = /^<\/([A-Za-z]+)\s*>$/u;
const ATTRIBUTE = /([A-Za-z_:][\w:.-]*)(?:="([^"<>]*)")?/gu;
/** Attributes whose value is an address. */
const ADDRESS = /^(?:xlink:)?href$|^src$/u;
/** A fragment, the web, or a path of this site: nothing that runs. */
const SAFE_ADDRESS = /^(?:#|https?:\/\/|\.{0,2}\/|[\w-]+\/)/u;

/**
 * Whether a string may be taken for markup: nothing but the elements of drawings and credits, with double-quoted attributes, none of
 * them a handler, no address that runs. Stricter than a sanitiser: what is not surely harmless is refused whole, never mended.
 */
export function isHarmlessMarkup(markup: string): boolean {
  for (const [tag] of markup.matchAll(TAG)) if (!isHarmlessTag(tag)) return false;
  return true;
}

function isHarmlessTag(tag: string): boolean {
  const closing = CLOSE_TAG.exec(tag);
  if (closing) return ELEMENTS.has(closing[1] ?? '');
  const opening = OPEN_TAG.exec(tag);
  if (!opening || !ELEMENTS.has(opening[1] ?? '')) return false;
  return [...(opening[2] ?? '').matchAll(ATTRIBUTE)].every(([, name = '', value = '']) => {
    if (/^on/iu.test(name) || name.toLowerCase() === 'style') return false;
    return !ADDRESS.test(name.toLowerCase()) || SAFE_ADDRESS.test(value);
  });
}
