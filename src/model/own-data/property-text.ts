/** Longer values are cut: a card is read, not searched. */
const LONGEST_VALUE = 4000;

/** A value of a property as text, in one language-free form; empty for nothing. */
export function propertyText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return cut(value.trim());
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  try {
    return cut(JSON.stringify(value) ?? '');
  } catch {
    return '';
  }
}

function cut(text: string): string {
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

const NAME_KEYS: readonly string[] = ['name', 'ten', 'title', 'label', 'name:vi', 'name vi', '名称', 'id', 'ma'];

/** What a feature is called, by the usual names of such a property; null when none has a value. */
export function featureName(properties: readonly (readonly [name: string, value: string])[]): string | null {
  for (const key of NAME_KEYS) {
    const found = properties.find(([name, value]) => foldKey(name) === key && value !== '');
    if (found) return found[1];
  }
  return null;
}

function foldKey(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim().replaceAll('_', ' ');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The words of a piece of HTML, line by line: KML carries its descriptions so. The result is text and is shown as text. */
export function plainText(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>/giu, '')
    .replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h\d|\/table)\b[^>]*>/giu, '\n')
    .replace(/<[a-z/!][^>]*>/giu, ' ')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/giu, (whole, decimal, hex, name) => {
      if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
      const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
