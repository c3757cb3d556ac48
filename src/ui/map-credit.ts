import type { Dictionary } from '../i18n/dictionary.ts';

/** The other sources the map is drawn from, with their licences: the same in every language. */
const OTHERS = ['GSHHG: LGPL', 'Natural Earth'];

/** Whose data a map shows, short enough to stand on it; the page about the atlas says it in full. */
export function mapCredit({ shell }: Dictionary): string {
  return [`${shell.product}, GeoNames: CC BY 4.0`, ...OTHERS].join(shell.listSeparator);
}
