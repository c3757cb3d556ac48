import { describe, expect, it } from 'vitest';
import { worldOfRecord } from '../check/stories-world.ts';
import { compileRecord } from '../compile/compile-record.ts';
import { DATA_FILES } from '../data-for-tests.ts';
import { filterPlaces } from '../filters.ts';
import { readRecordFiles } from '../record-files/read-record-files.ts';
import { indexRecord } from '../record-index.ts';
import { LANGS } from '../vocabulary.ts';
import { checkStory } from './check-story.ts';
import { compileStories, compileStory } from './compile-story.ts';
import { worldOfIndex } from './world-of-index.ts';

const stories = import.meta.glob<string>('../../../data/stories/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const FILES = new Map(Object.entries(stories).map(([path, text]) => [path.replace('../../../data/', ''), text]));
const { raw } = readRecordFiles(DATA_FILES);
const world = worldOfRecord(raw);
const compiled = compileStories(FILES, world);
const index = indexRecord(compileRecord(raw).records.en);

const TALK = {
  id: 'my-talk',
  title: { en: 'For Monday' },
  slides: [{ title: { en: 'The gate' }, text: { en: 'What I want to say.' }, place: 'gate-kim-thanh-ii' }],
};
const checkTalk = (talk: unknown) =>
  checkStory(JSON.stringify(talk, null, 2), worldOfIndex(index), { kind: 'own-talk' });

describe('the stories of the record', () => {
  it('are three, the investors’ first', () => {
    expect(compiled.en.map((story) => story.id)).toEqual([
      'corridor-in-ten-stops',
      'lao-cai-gateway',
      'lao-cai-hai-phong-since-2018',
    ]);
  });

  it('say every slide in every language', () => {
    for (const lang of LANGS) {
      for (const { slides } of compiled[lang]) {
        for (const slide of slides) {
          expect(slide.title).not.toBe('');
          expect(slide.text).not.toBe('');
          expect(slide.notes).not.toBe('');
        }
      }
    }
  });

  it('leave something on the map of every slide', () => {
    for (const { id, slides } of compiled.en) {
      for (const [at, slide] of slides.entries()) {
        expect(filterPlaces(index, slide.filter, slide.year).length, `${id}, slide ${at + 1}`).toBeGreaterThan(0);
      }
    }
  });

  it('give a source for every claim that cites figures or states', () => {
    const claims = compiled.vi.flatMap((story) => story.slides.flatMap((slide) => slide.claims));
    expect(claims.length).toBeGreaterThan(80);
    const sourced = claims.filter((claim) => claim.sources.length > 0);
    expect(sourced.length / claims.length).toBeGreaterThan(0.9);
    for (const claim of sourced) for (const source of claim.sources) expect(index.sourceById.has(source)).toBe(true);
  });
});

describe('a reader’s own talk', () => {
  it('needs one language and no claims', () => {
    expect(checkTalk(TALK).problems).toEqual([]);
  });

  it('is shown in the language it was written in, whatever the page speaks', () => {
    const { story } = checkTalk(TALK);
    if (!story) throw new Error('the talk does not read');
    const vietnamese = compileStory(story, 'vi', worldOfIndex(index));
    expect(vietnamese.title).toBe('For Monday');
    expect(vietnamese.slides[0]?.text).toBe('What I want to say.');
  });

  it('is told in three languages what is wrong with it, and on which line', () => {
    const [slide] = TALK.slides;
    const { story, problems } = checkTalk({ ...TALK, slides: [{ ...slide, place: 'gate-kim-thanh-iii' }] });
    expect(story).not.toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ rule: 'story-reference', line: 14 });
    expect(problems[0]?.mend).toMatchObject({ en: 'Is "gate-kim-thanh-ii" meant?', zh: '是否为"gate-kim-thanh-ii"？' });
  });

  it('that is no JSON, or something else altogether, is refused with a reason', () => {
    const read = (text: string) => checkStory(text, worldOfIndex(index), { kind: 'own-talk' });
    for (const text of ['', '{', '[]', 'null', '42', '{"id":"a"}', '{"slides":{}}', '\u0000']) {
      const { story, problems } = read(text);
      expect(story).toBeNull();
      expect(problems.length).toBeGreaterThan(0);
      for (const { what, mend } of problems)
        for (const said of [...Object.values(what), ...Object.values(mend)]) expect(said).not.toMatch(/^$|undefined/);
    }
  });
});
