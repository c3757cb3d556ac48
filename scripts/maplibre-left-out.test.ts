import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LEFT_OUT, withoutUnusedRules } from './maplibre-left-out.ts';

const exportsOf = (code: string) =>
  [...code.matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gmu)].map(([, name]) => name).toSorted();

test.each([...LEFT_OUT])('%s is stood in for with everything it exports', (path, standIn) => {
  const code = readFileSync(`node_modules/maplibre-gl/src/${path}`, 'utf8');
  expect(exportsOf(code).length).toBeGreaterThan(0);
  expect(exportsOf(standIn)).toEqual(exportsOf(code));
});

test('the style sheet keeps the rules of what the atlas shows, and loses those of what it does not', () => {
  const whole = readFileSync('node_modules/maplibre-gl/dist/maplibre-gl.css', 'utf8');
  const kept = withoutUnusedRules(whole);
  for (const part of [
    'canvas{',
    'ctrl-zoom-in',
    'ctrl-compass',
    'ctrl-scale',
    'ctrl-attrib',
    'cooperative-gesture-screen',
  ]) {
    expect(kept.split(`.maplibregl-${part}`).length, part).toBe(whole.split(`.maplibregl-${part}`).length);
  }
  expect(kept).not.toMatch(/\.maplibregl-(?:popup|marker|ctrl-geolocate|ctrl-logo)/u);
  expect(kept.split('{').length).toBe(kept.split('}').length);
});

test('a rule for a used and an unused part alike is kept', () => {
  const rule = '.maplibregl-ctrl,.maplibregl-popup{color:red}';
  expect(withoutUnusedRules(`${rule}@media print{.maplibregl-popup{color:blue}}`)).toBe(rule);
});
