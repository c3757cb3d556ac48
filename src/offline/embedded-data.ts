/** Names of what the one-file copy carries, beside code and styles. */
export function recordName(lang: string): string {
  return `record-${lang}`;
}

export function storiesName(lang: string): string {
  return `stories-${lang}`;
}

export const BASEMAP_NAME = 'basemap';

/** Where in the page a piece of data lies: `<script type="text/plain" id="data-…">` with gzip in Base64. */
export function dataElementId(name: string): string {
  return `data-${name}`;
}

/**
 * A piece of data out of the page, as text.
 * @throws when the page does not carry it, or carries it damaged
 */
export async function embeddedText(page: Document, name: string): Promise<string> {
  const packed = page.getElementById(dataElementId(name))?.textContent;
  if (!packed) throw new Error(`this copy carries no ${name}`);
  const bytes = Uint8Array.from(atob(packed.trim()), (sign) => sign.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(unpacked).text();
}
