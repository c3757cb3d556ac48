import { expect, test } from 'vitest';
import type { Page } from '../../view/view-state.ts';
import { hasOembed, oembedOf, oembedPath } from './oembed.ts';

const input = {
  lang: 'en',
  title: 'A "gate" <1>',
  product: 'Corridor Atlas',
  siteUrl: 'https://atlas.example/map/',
} as const;

test('an answer has every field that oEmbed 1.0 asks of a rich response', () => {
  const answer = oembedOf({ ...input, page: { kind: 'place', id: 'gate-a' } });
  expect(answer).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: input.title,
    provider_name: 'Corridor Atlas',
    provider_url: 'https://atlas.example/map/',
    width: expect.any(Number),
    height: expect.any(Number),
    thumbnail_url: 'https://atlas.example/map/share/en/places/gate-a.jpg',
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
  expect(answer?.html).toMatch(/^<iframe src="https:\/\/atlas\.example\/map\/en\/embed\/\?place=gate-a" /u);
  expect(answer?.html).not.toContain('<1>');
});

test.each<[Page, string]>([
  [{ kind: 'explore' }, 'https://atlas.example/map/en/embed/'],
  [{ kind: 'plan', id: 'plan-a' }, 'https://atlas.example/map/en/embed/?plan=plan-a'],
  [{ kind: 'agency', id: 'agency-a' }, 'https://atlas.example/map/en/embed/?agency=agency-a'],
  [{ kind: 'story', id: 'story-a', step: 3 }, 'https://atlas.example/map/en/embed/?story=story-a'],
])('the frame shows what the page is about: %o', (page, address) => {
  expect(oembedOf({ ...input, page })?.html).toContain(`src="${address}"`);
});

test('pages that no frame can show have no answer', () => {
  for (const page of [{ kind: 'task', id: 'a' }, { kind: 'about' }, { kind: 'not-found' }] as const) {
    expect([page.kind, hasOembed(page), oembedOf({ ...input, page })]).toEqual([page.kind, false, null]);
  }
});

test('the answer lies beside its page', () => {
  expect(oembedPath({ kind: 'place', id: 'gate-a' }, 'zh')).toBe('zh/places/gate-a/oembed.json');
});
