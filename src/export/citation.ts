import { lastDay } from '../model/dates.ts';
import { RECORD_LICENCE_URL } from './licence.ts';

export interface CitedView {
  /** What is cited: a place, a list, the map. */
  readonly title: string;
  /** Name of the atlas in the reader's language. */
  readonly product: string;
  readonly edition: string;
  readonly asOf: string;
  /** Permanent, absolute. */
  readonly address: string;
  /** ISO day on which the reader saw it. */
  readonly seen: string;
  readonly lang: string;
}

const LANGUAGE_NAMES: Readonly<Record<string, string>> = { vi: 'vietnamese', en: 'english', zh: 'chinese' };

/** The view as a BibTeX entry (`@misc`, with `urldate` for biblatex). */
export function bibtexOf({ title, product, edition, asOf, address, seen, lang }: CitedView): string {
  const [year = '', month = '01'] = lastDay(asOf).split('-');
  const fields = [
    ['author', `{${escapeBibtex(product)}}`],
    ['title', `{${escapeBibtex(title)}}`],
    ['year', year],
    ['month', String(Number(month))],
    ['edition', escapeBibtex(edition)],
    ['howpublished', `\\url{${address}}`],
    ['url', address],
    ['urldate', seen],
    ['language', LANGUAGE_NAMES[lang] ?? lang],
    ['note', `Record as of ${asOf}. Licence: ${RECORD_LICENCE_URL}`],
  ];
  const key = `corridor-atlas-${edition.replace(/[^\w-]/gu, '-')}`;
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},`).join('\n')}\n}\n`;
}

/** Signs that BibTeX would read as its own. */
function escapeBibtex(text: string): string {
  return text.replace(/[\\{}]/gu, '').replace(/[&%$#_]/gu, (sign) => `\\${sign}`);
}

/** Today where the reader is, as an ISO day. */
export function today(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
