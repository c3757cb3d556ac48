import fc from 'fast-check';
import { expect, test } from 'vitest';
import { featureName, plainText, propertyText } from './property-text.ts';

test('the words of HTML are read line by line, without its code', () => {
  const html =
    '<h3>Cảng &amp; kho</h3><style>p{}</style><table><tr><td>Diện tích</td><td>12&nbsp;ha</td></tr></table><script>alert(1)</script>';
  expect(plainText(html)).toBe('Cảng & kho\nDiện tích 12 ha');
});

test('entities that hide a tag give its letters and nothing else', () => {
  expect(plainText('&lt;b&gt;x&lt;/b&gt; &#60; &#x3e; &unknown; &#0;')).toBe('<b>x</b> < > &unknown;');
});

test('any text comes out as text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(typeof plainText(text)).toBe('string');
    }),
  );
});

test('a value that cannot be written is empty, a very long one is cut', () => {
  const loop: Record<string, unknown> = {};
  loop.self = loop;
  expect(propertyText(loop)).toBe('');
  expect(propertyText('x'.repeat(10_000)).length).toBeLessThan(4100);
});

test('a feature is called by the usual names of such a property, in three languages', () => {
  expect(
    featureName([
      ['ha', '3'],
      ['Tên', 'KCN A'],
    ]),
  ).toBe('KCN A');
  expect(
    featureName([
      ['NAME', 'A'],
      ['id', '7'],
    ]),
  ).toBe('A');
  expect(featureName([['名称', '园区']])).toBe('园区');
  expect(featureName([['ha', '3']])).toBeNull();
});
