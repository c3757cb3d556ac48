import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { HUES, PAPERS } from '../cartography/palettes.ts';
import type { Paper } from '../view/view-state.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

function tokensAfter(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`no ${selector}`);
  const body = css.slice(start, css.indexOf('}', start));
  return new Map([...body.matchAll(/--([a-z-]+): ([^;]+);/g)].map((m) => [m[1] as string, m[2] as string]));
}

const papers: Record<Paper, Map<string, string>> = {
  light: tokensAfter('[data-paper="light"]'),
  dark: tokensAfter('\n  [data-paper="dark"]'),
};

function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => {
    const c = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (channels[0] ?? 0) + 0.7152 * (channels[1] ?? 0) + 0.0722 * (channels[2] ?? 0) + 0.05;
}

function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return Math.max(x, y) / Math.min(x, y);
}

test('the system’s dark paper and the chosen dark paper say the same', () => {
  expect(tokensAfter(':root:not([data-paper="light"])')).toEqual(papers.dark);
});

describe.each(['light', 'dark'] as const)('on %s paper', (paper) => {
  const tokens = papers[paper];
  const value = (name: string) => {
    const found = tokens.get(name);
    if (!found) throw new Error(`no --${name}`);
    return found;
  };

  test('the hues and the base are those of the map', () => {
    for (const [id, hue] of Object.entries(HUES[paper])) expect(value(`hue-${id}`)).toBe(hue.toLowerCase());
    for (const [name, colour] of Object.entries(PAPERS[paper]))
      expect(value(name.replace(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`))).toBe(colour.toLowerCase());
  });

  test.each(['ink', 'soft-ink', 'link', 'late', ...Object.keys(HUES.light).map((id) => `word-${id}`)])(
    'words in %s reach AA on the sheet and on its sunk parts',
    (name) => {
      expect(contrast(value(name), value('sheet'))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(value(name), value('sheet-sunk'))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(['edge', 'focus'])('the %s of a control reaches 3:1 on the sheet', (name) => {
    expect(contrast(value(name), value('sheet'))).toBeGreaterThanOrEqual(3);
  });
});
