import { expect, test } from 'vitest';
import { addressOf, pathTo } from './link.ts';

test('a page’s path ends in a slash and begins with the language', () => {
  expect(pathTo({ kind: 'explore' }, 'zh')).toBe('zh/');
  expect(pathTo({ kind: 'agency', id: 'bo-xay-dung' }, 'vi')).toBe('vi/agencies/bo-xay-dung/');
});

test('an address carries what belongs to the page itself', () => {
  expect(addressOf({ kind: 'story', id: 'new-railway', step: 3 }, 'en', '../../')).toBe(
    '../../en/stories/new-railway/?step=3',
  );
  expect(addressOf({ kind: 'embed', chrome: 'none', place: 'gate-ban-vuoc', story: null }, 'en', '/')).toBe(
    '/en/embed/?chrome=none&place=gate-ban-vuoc',
  );
});
