import { describe, expect, test } from 'vitest';
import { LAYERS } from '../model/vocabulary.ts';
import { CONTAINERS, containerOf } from './forms.ts';
import { type Colour, HUES, type HueId, PAPERS } from './palettes.ts';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** Machado, Oliveira, Fernandes 2009, severity 1.0, on linear RGB. */
const EYES: Record<string, Matrix> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function linear(colour: Colour): Triple {
  const channel = (at: number) => {
    const c = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function contrast(a: Colour, b: Colour): number {
  const luminance = (c: Colour) => {
    const [r, g, bl] = linear(c);
    return 0.2126 * r + 0.7152 * g + 0.0722 * bl + 0.05;
  };
  const [x, y] = [luminance(a), luminance(b)];
  return Math.max(x, y) / Math.min(x, y);
}

function oklab([r, g, b]: Triple): Triple {
  const root = (x: number) => Math.cbrt(Math.max(0, x));
  const l = root(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = root(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = root(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function seen(colour: Colour, eye: Matrix): Triple {
  const rgb = linear(colour);
  const row = (t: Triple) => t[0] * rgb[0] + t[1] * rgb[1] + t[2] * rgb[2];
  return oklab([row(eye[0]), row(eye[1]), row(eye[2])]);
}

const distance = (a: Triple, b: Triple) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
const LINES: readonly HueId[] = ['new-railway', 'railways', 'expressways', 'waterways'];
const POINTS = LAYERS.filter((layer) => !LINES.includes(layer));
const papers = ['light', 'dark'] as const;

describe.each(papers)('on %s paper', (paper) => {
  const base = PAPERS[paper];
  const hues = Object.entries(HUES[paper]) as [HueId, Colour][];

  test.each(hues)('%s keeps 3:1 against land, neighbour land, sea and sheet', (_, hue) => {
    for (const ground of [base.land, base.neighbourLand, base.sea, base.sheet])
      expect(contrast(hue, ground)).toBeGreaterThanOrEqual(3);
  });

  test.each(hues)('%s carries its symbol with 4:1, more than graphics need (WCAG 1.4.11)', (_, hue) => {
    expect(contrast(hue, base.onHue)).toBeGreaterThanOrEqual(4);
  });

  test('text inks reach AA on every ground they stand on', () => {
    for (const ground of [base.land, base.neighbourLand, base.sheet]) {
      expect(contrast(base.ink, ground)).toBeGreaterThanOrEqual(7);
      expect(contrast(base.softInk, ground)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(base.riverLabel, base.land)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(base.riverLabel, base.neighbourLand)).toBeGreaterThanOrEqual(4.3);
    expect(contrast(base.seaLabel, base.sea)).toBeGreaterThanOrEqual(4);
  });

  test('the base never competes: its lines are weaker than the weakest hue', () => {
    const weakest = Math.min(...hues.map(([, hue]) => contrast(hue, base.land)));
    for (const line of [base.river, base.coast]) expect(contrast(line, base.land)).toBeLessThan(weakest);
  });

  test.each(Object.keys(EYES))('with %s any two layers stay apart', (eye) => {
    for (const [i, [a, hueA]] of hues.entries())
      for (const [b, hueB] of hues.slice(i + 1)) {
        const apart = distance(seen(hueA, EYES[eye] as Matrix), seen(hueB, EYES[eye] as Matrix));
        expect(apart, `${a} / ${b}`).toBeGreaterThanOrEqual(0.04);
      }
  });

  test.each(Object.keys(EYES))('with %s lines, and points in one container, stay well apart', (eye) => {
    const groups = [
      LINES,
      ...CONTAINERS.map((container) => POINTS.filter((layer) => containerOf(layer) === container)),
    ];
    expect(groups.length).toBeGreaterThan(3);
    for (const group of groups)
      for (const [i, a] of group.entries())
        for (const b of group.slice(i + 1)) {
          const apart = distance(seen(HUES[paper][a], EYES[eye] as Matrix), seen(HUES[paper][b], EYES[eye] as Matrix));
          expect(apart, `${a} / ${b}`).toBeGreaterThanOrEqual(0.09);
        }
  });
});
