/** Everything that starts with `<`, tags with their name and whether they close themselves; a `<` that starts nothing comes last. */
const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>|<(?<end>\/?)(?<name>[\p{L}_][\p{L}\p{N}_:.-]*)(?:\s+[\p{L}_][\p{L}\p{N}_:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(?<alone>\/?)>|</gu;
/** An ampersand that begins no reference XML knows by itself. */
const STRAY_AMPERSAND = /&(?!#\d+;|#x[\da-f]+;|(?:amp|lt|gt|quot|apos);)/giu;
const CDATA = /(<!\[CDATA\[[\s\S]*?\]\]>)/u;
const PREFIXED_TAG = /<\/?([\p{L}_][\p{L}\p{N}_.-]*):/gu;
const PREFIXED_ATTRIBUTE = /\s([\p{L}_][\p{L}\p{N}_.-]*):[\p{L}_][\p{L}\p{N}_.-]*\s*=\s*["']/gu;
const KNOWN_PREFIXES: ReadonlySet<string> = new Set(['xml', 'xmlns']);

/**
 * XML that a strict reader accepts, from XML as programs write it: prefixes nobody declared are declared, lone ampersands written out.
 *
 * Browsers answer broken XML with a page of their own that carries inline styles, which the content policy of the atlas refuses with an
 * error; so what is broken beyond that is recognised before a browser sees it.
 *
 * @returns null when tags do not match or a tag is cut off
 */
export function mendXml(text: string): string | null {
  const plain = text
    .trimStart()
    .split(CDATA)
    .map((part) => (part.startsWith('<![CDATA[') ? part : part.replace(STRAY_AMPERSAND, '&amp;')))
    .join('');
  return tagsMatch(plain) ? declarePrefixes(plain) : null;
}

function tagsMatch(text: string): boolean {
  const open: string[] = [];
  let roots = 0;
  for (const { 0: markup, groups } of text.matchAll(MARKUP)) {
    if (markup === '<') return false;
    const name = groups?.name;
    if (name === undefined) continue;
    if (groups?.end === '/') {
      if (open.pop() !== name) return false;
      continue;
    }
    if (open.length === 0) roots++;
    if (groups?.alone !== '/') open.push(name);
  }
  return open.length === 0 && roots === 1;
}

function declarePrefixes(text: string): string {
  const used = [PREFIXED_TAG, PREFIXED_ATTRIBUTE].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ([, prefix]) => prefix ?? ''),
  );
  const missing = [...new Set(used)].filter(
    (prefix) => !KNOWN_PREFIXES.has(prefix) && !text.includes(`xmlns:${prefix}=`),
  );
  const declared = missing.map((prefix) => ` xmlns:${prefix}="undeclared:${prefix}"`).join('');
  return text.replace(/<([\p{L}_][\p{L}\p{N}_:.-]*)/u, `<$1${declared}`);
}
