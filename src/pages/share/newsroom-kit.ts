import { type Zippable, zipSync } from 'fflate';

/** What a newsroom takes home, by what it is. */
export interface KitParts {
  readonly snippet: string;
  /** Null where no live map can be drawn. */
  readonly png: Uint8Array | null;
  readonly svg: string;
  readonly alt: string;
  readonly citation: string;
  readonly bibtex: string;
  readonly csv: string;
}

/** Names of the files in the archive; a public contract. */
export const KIT_FILES = {
  snippet: 'embed.html',
  png: 'map.png',
  svg: 'map.svg',
  alt: 'alt-text.txt',
  citation: 'citation.txt',
  bibtex: 'citation.bib',
  csv: 'places.csv',
} as const satisfies Record<keyof KitParts, string>;

/**
 * All of it as one zip, with a README that says what each file is.
 * @param says what each file is, in the reader's language
 */
export function packKit(parts: KitParts, title: string, says: Readonly<Record<keyof KitParts, string>>): Uint8Array {
  const text = new TextEncoder();
  const present = (Object.keys(KIT_FILES) as (keyof KitParts)[]).filter((part) => parts[part] !== null);
  const readme = [title, '', ...present.map((part) => `${KIT_FILES[part]}: ${says[part]}`), ''].join('\n');
  const files: Zippable = { 'README.txt': text.encode(readme) };
  for (const part of present) {
    const content = parts[part];
    if (content === null) continue;
    // A PNG is packed already.
    files[KIT_FILES[part]] = typeof content === 'string' ? text.encode(content) : [content, { level: 0 }];
  }
  // Not the asynchronous one: it begins workers from a blob for texts above 160 kB, which the pages' policy forbids, and then never answers.
  return zipSync(files, { level: 9 });
}
