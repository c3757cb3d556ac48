import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseReference, type ReferencePart } from './reference.ts';

/** Kind and value of each part. */
function read(ref: string): readonly (readonly [ReferencePart['kind'], string | number | undefined])[] {
  return parseReference(ref).map((part) => {
    if ('mark' in part) return [part.kind, part.mark];
    if ('number' in part) return [part.kind, part.number];
    return 'heading' in part ? [part.kind, part.heading] : [part.kind, part.kind === 'other' ? part.text : undefined];
  });
}

test('a point within a dash of a section', () => {
  expect(read('Mục II.2.b, gạch đầu dòng 1, ý (+) 1')).toEqual([
    ['section', 'II.2.b'],
    ['dash', 1],
    ['plus', 1],
  ]);
});

test('article, clause and point of an agreement, without commas', () => {
  expect(read('Điều 1 khoản 2 điểm b')).toEqual([
    ['article', 1],
    ['clause', 2],
    ['point', 'b'],
  ]);
});

test('a row of the annex and a row of a section', () => {
  expect(read('Phụ lục, STT 3')).toEqual([
    ['annex', undefined],
    ['row', 3],
  ]);
  expect(read('Mục III, STT 14')).toEqual([
    ['section', 'III'],
    ['row', 14],
  ]);
});

test('a dash counted with "thứ", and one named by its heading', () => {
  expect(read('Mục V.10, gạch đầu dòng thứ 3')).toEqual([
    ['section', 'V.10'],
    ['dash', 3],
  ]);
  expect(read('Mục III.1.a, gạch đầu dòng Đường bộ')).toEqual([
    ['section', 'III.1.a'],
    ['dash-headed', 'Đường bộ'],
  ]);
});

test('a heading keeps its own commas', () => {
  expect(read('Mục III.3, phần Tài chính, ngân hàng, bảo hiểm, đoạn 2')).toEqual([
    ['section', 'III.3'],
    ['part-headed', 'Tài chính, ngân hàng, bảo hiểm'],
    ['paragraph', 2],
  ]);
});

test('text it does not know stays as it is', () => {
  expect(read('Mục lục, STT 2, trang bìa')).toEqual([
    ['other', 'Mục lục'],
    ['row', 2],
    ['other', 'trang bìa'],
  ]);
});

test('no letter of a reference is ever lost', () => {
  const piece = fc.constantFrom(
    'Mục II.2.b',
    'STT 3',
    'Điều 1',
    'khoản 2',
    'điểm đ',
    'đoạn 1',
    'phần Du lịch',
    ',',
    ' ',
    'xyz',
    'Mục',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 8 }), (pieces) => {
      const ref = pieces.join('');
      const letters = (text: string) => text.replace(/[\s,]/gu, '');
      return (
        letters(
          parseReference(ref)
            .map((part) => part.text)
            .join(''),
        ) === letters(ref)
      );
    }),
  );
});
