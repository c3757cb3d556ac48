import { expect, it } from 'vitest';
import { parseOsmSelector } from './osm-selector.ts';

it('reads the number of a relation', () => {
  expect(parseOsmSelector('relation/12345')).toEqual({ kind: 'relation', id: 12345 });
});

it('reads tags, whole or by a regular expression', () => {
  expect(parseOsmSelector('railway=rail gauge~^1000$')).toEqual({
    kind: 'tags',
    tags: [
      { key: 'railway', operator: '=', value: 'rail' },
      { key: 'gauge', operator: '~', value: '^1000$' },
    ],
  });
});

it.each([[''], ['relation/0'], ['relation/x'], ['the railway'], ['railway='], ['a="b"'], ['railway=rail  gauge=1000']])(
  'refuses "%s"',
  (text) => {
    expect(parseOsmSelector(text)).toBeNull();
  },
);
