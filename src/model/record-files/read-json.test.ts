import { describe, expect, it } from 'vitest';
import { lineAt, readJson } from './read-json.ts';

describe('readJson', () => {
  it('names the line of a missing comma', () => {
    const { problem } = readJson('spine.json', '{\n  "a": 1\n  "b": 2\n}\n');
    expect(problem).toMatchObject({ rule: 'json-form', line: 3 });
  });

  it('names the line where the engine only quotes the neighbourhood', () => {
    const { problem } = readJson('spine.json', '{\n  "slides": [\n    { "place": }\n  ]\n}\n');
    expect(problem).toMatchObject({ line: 3 });
  });

  it('reads past a byte-order mark', () => {
    expect(readJson('spine.json', '\uFEFF[1]').value).toEqual([1]);
  });
});

describe('lineAt', () => {
  it('counts lines from 1', () => {
    expect([0, 1, 2, 4].map((offset) => lineAt('a\nb\nc', offset))).toEqual([1, 1, 2, 3]);
  });
});
