import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLines, lineOfPath } from './json-lines.ts';

const TEXT = `{
  "title": { "vi": "A", "en": "a \\"quoted\\" {brace}" },
  "slides": [
    {
      "year": 2030
    },
    { "claims": [ ], "text": "B" }
  ]
}`;

describe('lines of a JSON text', () => {
  it('are found for every member and element', () => {
    const lines = jsonLines(TEXT);
    expect(lines.get('title.en')).toBe(2);
    expect(lines.get('slides.0.year')).toBe(5);
    expect(lines.get('slides.1')).toBe(7);
    expect(lines.get('slides.1.text')).toBe(7);
  });

  it('of a path that is missing are those of its parent', () => {
    const lines = jsonLines(TEXT);
    expect(lineOfPath(lines, 'slides.0.title.zh')).toBe(4);
    expect(lineOfPath(lines, 'nothing')).toBe(1);
  });

  it('name every path of any JSON, however it is written', () => {
    const pathsOf = (value: unknown, path: string): string[] =>
      typeof value === 'object' && value !== null
        ? [path, ...Object.entries(value).flatMap(([key, part]) => pathsOf(part, path === '' ? key : `${path}.${key}`))]
        : [path];
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(4), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const parsed: unknown = JSON.parse(text);
        expect([...jsonLines(text).keys()].sort()).toEqual([...new Set(pathsOf(parsed, ''))].sort());
      }),
    );
  });
});
