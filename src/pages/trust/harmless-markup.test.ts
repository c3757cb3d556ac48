import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isHarmlessMarkup } from './harmless-markup.ts';

describe('markup is taken', () => {
  test.each([
    '',
    'Natural Earth, © 2026',
    '<a href="https://www.naturalearthdata.com/" target="_blank">Natural Earth</a>',
    '<svg viewBox="0 0 10 10" aria-hidden="true"><defs><pattern id="p"><path d="M0 0L5 5"/></pattern></defs><use href="#p"/></svg>',
    '<svg><a xlink:href="../places/cang-lach-huyen/"><title>Bến 1 &lt;&amp;&gt; 2</title><circle cx="4" cy="5" r="2" /></a></svg>',
  ])('%s', (markup) => {
    expect(isHarmlessMarkup(markup)).toBe(true);
  });
});

describe('markup is refused', () => {
  test.each([
    '<img src=x onerror="window.pwned=1">',
    '<svg onload="window.pwned=1"></svg>',
    '<svg ONLOAD="window.pwned=1"></svg>',
    '<svg/onload=window.pwned=1>',
    '<script>window.pwned=1</script>',
    '<svg><script>window.pwned=1</script></svg>',
    '<svg><foreignObject><b>x</b></foreignObject></svg>',
    '<svg><animate attributeName="href" values="javascript:x"/></svg>',
    '<iframe srcdoc="x"></iframe>',
    '<a href="javascript:window.pwned=1">x</a>',
    '<a href="JaVaScRiPt:x">x</a>',
    '<a href="&#106;avascript:x">x</a>',
    "<a href='https://a.example'>x</a>",
    '<a href="data:text/html,x">x</a>',
    '<p style="position:fixed">x</p>',
    '<!-- <p> -->',
    '<!doctype html>',
    '<![CDATA[<p>]]>',
    'a < b',
    '<p',
    '<p title="a>b" onclick="x">',
    '<math><mi>x</mi></math>',
  ])('%s', (markup) => {
    expect(isHarmlessMarkup(markup)).toBe(false);
  });
});

test('no text with an element that is not of the list is ever taken', () => {
  const element = fc.constantFrom(
    'img',
    'script',
    'iframe',
    'object',
    'embed',
    'form',
    'input',
    'style',
    'link',
    'base',
    'set',
  );
  fc.assert(
    fc.property(fc.string(), element, fc.string(), (before, name, after) => {
      expect(isHarmlessMarkup(`${before}<${name} ${after}`)).toBe(false);
    }),
  );
});
