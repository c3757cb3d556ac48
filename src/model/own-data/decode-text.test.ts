import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

test('UTF-8 is read without its mark', () => {
  expect(decodeText(new TextEncoder().encode('\ufeffLào Cai'))).toEqual({ text: 'Lào Cai', guessed: null });
});

test('UTF-16 is read by its mark, in either order', () => {
  expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x4c, 0x00, 0xe0, 0x00]))).toEqual({ text: 'Là', guessed: null });
  expect(decodeText(Uint8Array.from([0xfe, 0xff, 0x00, 0x4c, 0x00, 0xe0]))).toEqual({ text: 'Là', guessed: null });
});

test('older Vietnamese text is read with its marks put together, and said to be guessed', () => {
  // "cửa" in windows-1258: ư is one letter, the hook stands after it.
  const bytes = Uint8Array.from([0x63, 0xfd, 0xd2, 0x61]);
  expect(decodeText(bytes)).toEqual({ text: 'cửa', guessed: 'windows-1258' });
});

test('XML may name its encoding; one that nobody knows is not obeyed', () => {
  const xml = (encoding: string, ...rest: number[]) =>
    Uint8Array.from([...new TextEncoder().encode(`<?xml version="1.0" encoding="${encoding}"?>`), ...rest]);
  expect(decodeText(xml('windows-1252', 0xe9)).text.at(-1)).toBe('é');
  expect(decodeText(xml('klingon', 0x41)).text.at(-1)).toBe('A');
});
