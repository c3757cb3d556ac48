import { expect, it } from 'vitest';
import { parsePosition } from './parse-position.ts';

it.each([
  ['22.5218, 103.944'],
  ['103.944, 22.5218'],
  ['22.5218 103.944'],
  ['22,5218 103,944'],
  ['22,5218; 103,944'],
  ['[103.944, 22.5218]'],
  ['geo:22.5218,103.944'],
  ['22.521800049,103.94400001'],
])('reads %s', (text) => {
  expect(parsePosition(text)).toEqual([103.944, 22.5218]);
});

it.each([['22.5218'], ['48.85, 2.35'], ['22, 5218, 103'], ['Lào Cai'], [''], ['22.5218, 203.944']])(
  'refuses %s',
  (text) => {
    expect(parsePosition(text)).toBeNull();
  },
);
