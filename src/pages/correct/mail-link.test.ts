import { afterEach, expect, it, vi } from 'vitest';
import { correctionsMail, mailLink } from './mail-link.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

it('writes a letter that keeps marks and line ends', () => {
  const link = mailLink('desk@example.org', 'Đính chính', 'Một\nhai & ba');
  const url = new URL(link ?? '');
  expect(url.pathname).toBe('desk@example.org');
  expect(url.searchParams.get('subject')).toBe('Đính chính');
  expect(url.searchParams.get('body')).toBe('Một\r\nhai & ba');
});

it('writes none that is longer than mail programs take', () => {
  expect(mailLink('desk@example.org', 'x', 'ế'.repeat(400))).toBeNull();
});

it.each([
  ['desk@example.org', 'desk@example.org'],
  ['', null],
  ['desk@example.org?bcc=other@example.org', null],
  ['not an address', null],
])('takes the address configured as "%s" for %s', (configured, address) => {
  vi.stubEnv('VITE_CORRECTIONS_MAIL', configured);
  expect(correctionsMail()).toBe(address);
});
