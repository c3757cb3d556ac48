/** One condition on the tags of a way: `gauge=1000`, or by a regular expression, `gauge~1000`. */
interface OsmTag {
  readonly key: string;
  readonly operator: '=' | '~';
  readonly value: string;
}

/** What of OpenStreetMap makes a line: the ways of one relation, or the ways with certain tags near the line. */
export type OsmSelector =
  | { readonly kind: 'relation'; readonly id: number }
  | { readonly kind: 'tags'; readonly tags: readonly OsmTag[] };

const TAG = /^([a-z][a-z0-9_:]*)([=~])([^\s"\\]+)$/;

/** Reads `relation/12345` or `railway=rail gauge~1000`; null for anything else. */
export function parseOsmSelector(text: string): OsmSelector | null {
  const relation = /^relation\/([1-9]\d*)$/.exec(text);
  if (relation) return { kind: 'relation', id: Number(relation[1]) };
  const tags = text.split(' ').map((word) => TAG.exec(word));
  if (tags.includes(null)) return null;
  return {
    kind: 'tags',
    tags: tags.flatMap((found) => {
      const [, key = '', operator = '=', value = ''] = found ?? [];
      return [{ key, operator: operator === '~' ? '~' : '=', value } as const];
    }),
  };
}
