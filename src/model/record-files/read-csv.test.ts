import { describe, expect, it } from 'vitest';
import { PROVINCES } from './provinces.ts';
import { readCsv } from './read-csv.ts';

const HEADER = 'id,name_vi,name_en,name_zh,country,until,successor,sources\n';
const read = (body: string) => readCsv(PROVINCES, HEADER + body);

describe('readCsv', () => {
  it('gives typed cells, null for an empty one, a list for a joined one', () => {
    const { rows, problems } = read('yen-bai,Yên Bái,Yên Bái,安沛,VN,2025-07-01,lao-cai,a-source;another\n');
    expect(problems).toEqual([]);
    expect(rows[0]).toMatchObject({ until: '2025-07-01', successor: 'lao-cai', sources: ['a-source', 'another'] });
    expect(read('lao-cai,Lào Cai,Lào Cai,老街,VN,,,a-source\n').rows[0]).toMatchObject({
      until: null,
      successor: null,
    });
  });

  it('counts lines as an editor does, also past cells that hold line breaks', () => {
    const { rows } = read('a,"Two\nlines",A,甲,VN,,,s\nb,B,B,乙,VN,,,s\n');
    expect(rows.map((row) => row.at.line)).toEqual([2, 4]);
  });

  it('keeps the sound rows when one is broken', () => {
    const { rows, problems } = read('a,A,A,甲,VN,,,s\nB,B,B,乙,VN,,,s\nc,C,C,丙,VN,,,s\n');
    expect(rows.map((row) => row.id)).toEqual(['a', 'c']);
    expect(problems).toMatchObject([{ line: 3, rule: 'id-form' }]);
  });

  it('reads a file with Windows line ends and a byte-order mark, so that its rows can be checked too', () => {
    const text = `\uFEFF${HEADER}a,A,A,甲,VN,,,s\n`.replaceAll('\n', '\r\n');
    expect(readCsv(PROVINCES, text)).toMatchObject({ problems: [], rows: [{ id: 'a', at: { line: 2 } }] });
  });

  it('finds columns by name, in whatever order they stand', () => {
    const text = 'name_vi,id,name_en,name_zh,country,until,successor,sources\nLào Cai,lao-cai,Lào Cai,老街,VN,,,s\n';
    expect(readCsv(PROVINCES, text).rows[0]).toMatchObject({ id: 'lao-cai', name_vi: 'Lào Cai' });
  });

  it('says which day a spreadsheet probably meant', () => {
    const { problems } = read('yen-bai,Yên Bái,Yên Bái,安沛,VN,45839,lao-cai,s\n');
    expect(problems).toMatchObject([{ rule: 'date-spreadsheet', mend: { en: expect.stringContaining('2025-07-01') } }]);
  });

  it('names the words a closed column allows', () => {
    const { problems } = read('a,A,A,甲,Vietnam,,,s\n');
    expect(problems).toMatchObject([{ rule: 'vocabulary', mend: { en: 'Use one of: VN, CN.' } }]);
  });
});
