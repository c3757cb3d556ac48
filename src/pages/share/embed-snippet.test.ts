import { expect, test } from 'vitest';
import { NO_FILTER } from '../../model/filter.ts';
import { openingView, type ViewState } from '../../view/view-state.ts';
import { embedSnippet, frameAddress, oembedFrame, type SnippetInput } from './embed-snippet.ts';

const view: ViewState = {
  ...openingView('vi'),
  page: { kind: 'embed', chrome: 'none', place: 'gate-kim-thanh-ii', story: null },
  filter: { ...NO_FILTER, layers: ['border-gates', 'ports'], q: 'Lào "Cai" & <b>' },
  year: 2030,
};
const input: SnippetInput = {
  siteUrl: 'https://atlas.example/map/',
  view,
  title: 'Cửa khẩu "Kim Thành" <II> & hành lang, bản đồ tương tác',
  image: null,
  linkText: 'Mở bản đồ đầy đủ',
  size: { kind: 'fixed', heightPx: 420 },
  widthPx: null,
};

test('the snippet without script is one frame with a title, lazy, allowed to fill the screen, and a plain link inside', () => {
  const html = embedSnippet(input);
  expect(html).toMatch(/^<iframe src="https:\/\/atlas\.example\/map\/vi\/embed\/\?[^"]+" /u);
  expect(html).toContain('width="100%" height="420" loading="lazy" allowfullscreen');
  expect(html).toMatch(
    /<a href="https:\/\/atlas\.example\/map\/vi\/places\/gate-kim-thanh-ii\/\?[^"]+">Mở bản đồ đầy đủ<\/a><\/iframe>$/u,
  );
  expect(html).not.toContain('<script');
});

test('no name or search word can break out of its attribute', () => {
  const html = embedSnippet({ ...input, image: { address: 'https://a.example/x.jpg?a=1&b="', alt: '"><script>' } });
  expect(html).not.toContain('<script');
  expect(html).not.toContain('<b>');
  expect(html).toContain('title="Cửa khẩu &quot;Kim Thành&quot; &lt;II&gt; &amp; hành lang, bản đồ tương tác"');
});

test('a shape is kept by the style sheet alone', () => {
  const html = embedSnippet({ ...input, size: { kind: 'ratio', ratio: '4 / 3' } });
  expect(html).toContain('aspect-ratio:4/3');
  expect(html).not.toContain(' height="');
});

test('the picture stands inside the link, with its text', () => {
  const html = embedSnippet({ ...input, image: { address: 'https://atlas.example/s.jpg', alt: 'Bản đồ' } });
  expect(html).toContain('><img src="https://atlas.example/s.jpg" alt="Bản đồ"></a>');
});

test('the variant that follows the height listens to the atlas alone', () => {
  const html = embedSnippet({ ...input, size: { kind: 'auto', heightPx: 480 } });
  expect(html).toContain('e.origin!=="https://atlas.example"');
  expect(html).toContain('height="480"');
});

test('a link with everything in it comes back as it went', () => {
  expect(frameAddress(view, 'https://atlas.example/map/')).toBe(
    'https://atlas.example/map/vi/embed/?layers=border-gates,ports&q=L%C3%A0o%20%22Cai%22%20%26%20%3Cb%3E&year=2030&chrome=none&place=gate-kim-thanh-ii',
  );
});

test('the frame for oEmbed is empty inside, as WordPress wants it', () => {
  expect(oembedFrame('https://atlas.example/vi/embed/', 'A', 640, 480)).toMatch(/><\/iframe>$/u);
});
