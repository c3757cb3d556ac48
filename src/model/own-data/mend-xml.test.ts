import { expect, test } from 'vitest';
import { mendXml } from './mend-xml.ts';

test('what is right stays as it is', () => {
  const kml = '<?xml version="1.0"?>\n<!-- a < b -->\n<kml xmlns="x"><name>A &amp; B</name><Point a=\'1\' /></kml>';
  expect(mendXml(kml)).toBe(kml);
});

test('a prefix that nobody declared is declared on the root', () => {
  expect(mendXml('<kml xmlns="k"><gx:x xsi:y="1"/></kml>')).toBe(
    '<kml xmlns:gx="undeclared:gx" xmlns:xsi="undeclared:xsi" xmlns="k"><gx:x xsi:y="1"/></kml>',
  );
});

test('a lone ampersand is written out, but not inside CDATA', () => {
  expect(mendXml('<k>Tom & Jerry &nbsp; &#38; <![CDATA[a & b <td>]]></k>')).toBe(
    '<k>Tom &amp; Jerry &amp;nbsp; &#38; <![CDATA[a & b <td>]]></k>',
  );
});

test('tags that are cut off, crossed, unclosed or more than one root are known as broken', () => {
  for (const broken of [
    '<kml><Document>',
    '<a><b></a></b>',
    '<a>1 < 2</a>',
    '<a></a><b></b>',
    '<a href="x>',
    'text',
    '',
  ])
    expect(mendXml(broken), broken).toBeNull();
});
