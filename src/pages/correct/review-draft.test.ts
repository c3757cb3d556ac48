import { describe, expect, it } from 'vitest';
import { checkRecord } from '../../model/check/check-record.ts';
import { correctedFiles } from '../../model/correction/apply-correction.ts';
import { formatCorrection, parseCorrection } from '../../model/correction/correction-text.ts';
import { DATA_FILES } from '../../model/data-for-tests.ts';
import { indexRecord } from '../../model/record-index.ts';
import { LANGS } from '../../model/vocabulary.ts';
import { realRecords } from '../../ui/render-for-tests.tsx';
import { type Draft, emptyDraft, type Subject } from './draft.ts';
import { loadCorrectWords } from './load-correct-words.ts';
import { reviewDraft } from './review-draft.ts';

const records = realRecords();
const index = { vi: indexRecord(records.vi), en: indexRecord(records.en), zh: indexRecord(records.zh) };
const words = {
  vi: await loadCorrectWords('vi'),
  en: await loadCorrectWords('en'),
  zh: await loadCorrectWords('zh'),
};
const TODAY = '2026-11-23';

function place(id: string): Subject {
  const found = index.en.placeById.get(id);
  if (!found) throw new Error(id);
  return { place: found };
}
const GATE = place('gate-kim-thanh-ii');
const LINE = place('rail-yen-vien-lao-cai-metre-gauge');
const task = index.en.record.tasks.find((candidate) => candidate.sameAs === null);
if (!task) throw new Error('no task');
const TASK: Subject = { task };

const SOURCE = {
  url: 'https://example.org/a',
  title: 'Some news',
  publisher: 'A page',
  date: '2026-11-20',
  kind: 'press',
  language: 'en',
};
const STATE: Draft = {
  ...emptyDraft('en'),
  status: 'operating',
  date: '2026-11-20',
  basis: 'observed',
  notes: { vi: 'Một câu.', en: 'A sentence.', zh: '一句话。' },
  confidence: 'low',
  source: SOURCE,
};

function review(draft: Draft, subject = GATE, lang: 'vi' | 'en' | 'zh' = 'en') {
  return reviewDraft(index[lang], subject, draft, words[lang], TODAY);
}

describe('a filled form', () => {
  it('gives rows that the record takes as they are', () => {
    const { correction, complaints } = review({
      ...STATE,
      source: { ...SOURCE, url: index.en.record.sources.find((source) => source.url)?.url ?? '' },
    });
    expect(complaints).toEqual([]);
    const files = correctedFiles(DATA_FILES, parseCorrection(formatCorrection(correction)));
    expect(checkRecord(files).problems.filter((problem) => problem.severity === 'error')).toEqual([]);
  });

  it('describes a source the record does not have, in the language of the page, for the desk to translate', () => {
    const { correction, complaints, toTranslate } = review(STATE);
    expect(complaints).toEqual([]);
    expect(toTranslate).toEqual(['vi', 'zh']);
    expect(correction.rows.map((row) => row.cells)).toEqual([
      expect.objectContaining({ id: 'a-page-2026-11-20-some-news', title_en: 'Some news', licence: 'facts-only' }),
      expect.objectContaining({ subject: 'gate-kim-thanh-ii', sources: 'a-page-2026-11-20-some-news' }),
    ]);
  });

  it('needs the sentence in one language only', () => {
    const draft = { ...STATE, notes: { vi: '', en: 'A sentence.', zh: '' } };
    expect(review(draft)).toMatchObject({ complaints: [], toTranslate: ['vi', 'zh'] });
  });

  it('says everything that is missing at once, by the words above the fields', () => {
    expect(review(emptyDraft('en')).complaints).toEqual([
      'Please fill in: Status as it is.',
      'Please fill in: Since when, or when it was seen.',
      'Please fill in: The source shows.',
      'Please fill in: One sentence, in your own words (English).',
      'Please fill in: How sure.',
      'Please fill in: What the page says, in your own words.',
      'Please fill in: Who published it.',
    ]);
  });

  it.each(LANGS)('says what a rule finds, in %s', (lang) => {
    const draft = { ...STATE, date: '23/11/2026', source: { ...SOURCE, url: 'example' } };
    const { complaints } = review(draft, GATE, lang);
    expect(complaints).toHaveLength(2);
    const script = { vi: /Ngày ghi dạng/, en: /Dates are written/, zh: /日期应写作/ }[lang];
    expect(complaints.join('\n')).toMatch(script);
  });

  it('takes a day after the record, but none after today', () => {
    const later = reviewDraft(index.en, GATE, { ...STATE, date: '2026-12-05' }, words.en, '2026-12-10');
    expect(later.complaints).toEqual([]);
    expect(review({ ...STATE, date: '2026-12-05' }).complaints).toHaveLength(1);
  });

  it('does not let a place be completed, but a task', () => {
    const completed = { ...STATE, status: 'completed' };
    expect(review(completed).complaints).toHaveLength(1);
    expect(review(completed, TASK).complaints).toEqual([]);
  });

  it('reads a position as maps write it', () => {
    const draft: Draft = {
      ...STATE,
      topic: 'position',
      position: '22.5231, 103.9452',
      positionBasis: 'surveyed',
      accuracyM: '20',
    };
    const { correction, complaints } = review({ ...draft, notes: { vi: '', en: '', zh: '' } });
    expect(complaints).toEqual([]);
    expect(correction.features).toEqual([
      {
        layer: 'border-gates',
        properties: {
          id: 'gate-kim-thanh-ii',
          basis: 'surveyed',
          accuracy_m: 20,
          position_source: 'a-page-2026-11-20-some-news',
        },
        geometry: { type: 'Point', coordinates: [103.9452, 22.5231] },
      },
    ]);
  });

  it.each([
    ['48.85, 2.35', '20', words.en.noPosition],
    ['22.5231, 103.9452', 'twenty', /digits only/],
  ])('refuses the position %s, good to %s m', (position, accuracyM, complaint) => {
    const draft: Draft = { ...STATE, topic: 'position', position, positionBasis: 'surveyed', accuracyM };
    expect(review(draft).complaints.join('\n')).toMatch(complaint);
  });

  it('takes a line as GeoJSON, bare or in a feature, rounded to five decimals', () => {
    const line = '{"type":"LineString","coordinates":[[103.9781234,22.4921234],[104.1,22.4]]}';
    const draft: Draft = { ...STATE, topic: 'position', positionBasis: 'surveyed', accuracyM: '20' };
    for (const position of [line, `{"type":"Feature","properties":{},"geometry":${line}}`]) {
      const { correction } = review({ ...draft, position }, LINE);
      expect(correction.features[0]?.geometry).toEqual({
        type: 'LineString',
        coordinates: [
          [103.97812, 22.49212],
          [104.1, 22.4],
        ],
      });
    }
    expect(review({ ...draft, position: '22.4, 104.1' }, LINE).complaints).toEqual([words.en.noLine]);
  });

  it('gives a figure the unit of its key and the next free id', () => {
    const draft: Draft = { ...STATE, topic: 'figure', figureKey: 'area_ha', figureValue: '12.5', figureIsAim: true };
    const { correction, complaints } = review(draft);
    expect(complaints).toEqual([]);
    expect(correction.rows.at(-1)?.cells).toMatchObject({ key: 'target_area_ha', value: '12.5', unit: 'ha' });
    expect(correction.rows.at(-1)?.cells.id).toMatch(/^gate-kim-thanh-ii--target-area-ha--\d\d$/);
    expect(review({ ...draft, figureValue: '12,5' }).complaints).toHaveLength(1);
  });

  it('has Chinese words for what the rules of the form may find', () => {
    const wrong: readonly Draft[] = [
      { ...STATE, date: '2026-02-30' },
      { ...STATE, status: 'planned', basis: 'event' },
      { ...STATE, notes: { vi: 'x  x', en: 'x'.repeat(200), zh: '沙巴' } },
      { ...STATE, topic: 'figure', figureKey: 'share_pct', figureValue: '200' },
      { ...STATE, topic: 'figure', figureKey: 'area_ha', figureValue: '1,5' },
    ];
    for (const draft of wrong) {
      const { complaints } = review(draft, GATE, 'zh');
      expect(complaints.length).toBeGreaterThan(0);
      for (const complaint of complaints) expect(complaint).toMatch(/[\u4e00-\u9fff]/);
    }
  });
});
