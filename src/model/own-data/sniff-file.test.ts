import { describe, expect, test } from 'vitest';
import { checkSize, sniffFile } from './sniff-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const looksLike = (...head: number[]) => {
  const { problem } = sniffFile(Uint8Array.from([...head, 0, 0, 0, 0]));
  return problem?.kind === 'binary' ? problem.looksLike : problem?.kind;
};

describe('the size', () => {
  test('up to 20 MB is read at once, up to 100 MB if the reader says so, beyond not at all', () => {
    expect(checkSize(20e6, false).ok).toBe(true);
    expect(checkSize(20e6 + 1, false).problem).toEqual({ kind: 'too-large', limitMb: 20, canGoOn: true });
    expect(checkSize(100e6, true).ok).toBe(true);
    expect(checkSize(100e6 + 1, true).problem).toEqual({ kind: 'too-large', limitMb: 100, canGoOn: false });
  });

  test('an empty file is said to be empty', () => {
    expect(checkSize(0, false).problem).toEqual({ kind: 'empty' });
    expect(sniffFile(bytes('\ufeff \n\t')).problem).toEqual({ kind: 'empty' });
  });
});

describe('what a file is', () => {
  test('is told by its first sign, whatever blanks or marks come before', () => {
    expect(sniffFile(bytes('\ufeff\n {"type":')).ok).toBe('json');
    expect(sniffFile(bytes('[1]')).ok).toBe('json');
    expect(sniffFile(bytes('\u001e{"type":"Feature"}')).ok).toBe('json');
    expect(sniffFile(bytes('<?xml version="1.0"?>')).ok).toBe('xml');
    expect(sniffFile(bytes('lon;lat\n')).ok).toBe('table');
    expect(sniffFile(bytes('kinh độ\tvĩ độ\n')).ok).toBe('table');
  });

  test('is told in UTF-16 too', () => {
    const wide = (text: string) =>
      Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((sign) => [sign.charCodeAt(0), 0])]);
    expect(sniffFile(wide('lon\tlat\r\n')).ok).toBe('table');
    expect(sniffFile(wide('{"type"')).ok).toBe('json');
  });

  test('an archive, a picture, a document or a workbook is found out under any name', () => {
    expect(looksLike(0x50, 0x4b, 0x03, 0x04)).toBe('zip');
    expect(looksLike(0x1f, 0x8b, 0x08, 0x00)).toBe('compressed');
    expect(looksLike(0x25, 0x50, 0x44, 0x46)).toBe('pdf');
    expect(looksLike(0x89, 0x50, 0x4e, 0x47)).toBe('picture');
    expect(looksLike(0xd0, 0xcf, 0x11, 0xe0)).toBe('spreadsheet');
    expect(looksLike(0x00, 0x00, 0x27, 0x0a)).toBe('shapefile');
    expect(looksLike(0x01, 0x02, 0x03, 0x04)).toBe('unknown');
  });
});
