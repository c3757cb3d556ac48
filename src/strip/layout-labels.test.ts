import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Named, type NameLabel, namesBeside, namesOver } from './layout-labels.ts';

const WIDTH_U = 1200;
const name = fc.stringMatching(/^[A-Za-zÀ-ỹ –]{1,40}$/u);

/** Marks or bars from left to right that do not touch. */
const row = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 7, max: 300 }), name), { maxLength: 20 })
  .map((parts) => {
    const named: Named[] = [];
    let at = 0;
    for (const [gap, width, text] of parts) {
      at += gap;
      if (at + width > WIDTH_U) break;
      named.push({ name: text, leftU: at, rightU: at + width });
      at += width;
    }
    return named;
  });

function expectApart(labels: readonly (NameLabel | null)[]) {
  const placed = labels.filter((label) => label !== null).sort((a, b) => a.leftU - b.leftU);
  placed.forEach((label, at) => {
    const next = placed[at + 1];
    if (next) expect(label.rightU).toBeLessThanOrEqual(next.leftU);
    expect(label.leftU).toBeGreaterThanOrEqual(0);
    expect(label.rightU).toBeLessThanOrEqual(WIDTH_U);
  });
}

test('names beside marks touch neither each other nor another mark, nor leave the strip', () => {
  fc.assert(
    fc.property(row, (marks) => {
      const labels = namesBeside(marks, WIDTH_U);
      expectApart(labels);
      for (const label of labels) {
        if (!label) continue;
        for (const mark of marks) expect(label.rightU <= mark.leftU || label.leftU >= mark.rightU).toBe(true);
      }
    }),
  );
});

test('names over bars touch neither each other nor leave the strip', () => {
  fc.assert(fc.property(row, (bars) => expectApart(namesOver(bars, WIDTH_U))));
});

test('a name stands right of its mark where there is room', () => {
  const [label] = namesBeside([{ name: 'Cảng', leftU: 100, rightU: 115 }], WIDTH_U);
  expect(label).toMatchObject({ anchor: 'start', leftU: 118 });
});

test('at the sea a name stands left of its mark', () => {
  const [label] = namesBeside([{ name: 'Cảng', leftU: 1180, rightU: 1195 }], WIDTH_U);
  expect(label).toMatchObject({ anchor: 'end', rightU: 1177 });
});

test('a name between two close marks is left out', () => {
  const marks = [100, 120, 140].map((leftU) => ({ name: 'Khu công nghiệp', leftU, rightU: leftU + 15 }));
  const labels = namesBeside(marks, WIDTH_U);
  expect(labels[1]).toBeNull();
  expect(labels[2]).toMatchObject({ anchor: 'start' });
});
