import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { worldOfRecord } from '../../model/check/stories-world.ts';
import { RECORD_FILES, readRecordFiles } from '../../model/record-files/read-record-files.ts';
import { indexRecord } from '../../model/record-index.ts';
import { compileStories } from '../../model/story/compile-story.ts';
import { LANGS } from '../../model/vocabulary.ts';
import { DICTIONARIES, realRecords, renderPart, textOf } from '../../ui/render-for-tests.tsx';
import { StaticStories, storyPageIds } from './static-stories.tsx';

const data = new URL('../../../data/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, data), 'utf8');
const { raw } = readRecordFiles(new Map(RECORD_FILES.map((file) => [file, read(file)])));
const NAMES = ['corridor-in-ten-stops', 'lao-cai-gateway', 'lao-cai-hai-phong-since-2018'];
const files = new Map(NAMES.map((name) => [`stories/${name}.json`, read(`stories/${name}.json`)]));
const stories = compileStories(files, worldOfRecord(raw));
const records = realRecords();

describe.each(LANGS)('the pages of stories in %s', (lang) => {
  const index = indexRecord(records[lang]);
  const render = (id: string) =>
    renderPart(<StaticStories stories={stories[lang]} drawings={[]} />, index, {
      view: { page: { kind: 'story', id, step: 1 } },
    });

  it('say every sentence of every slide, and link each claim to its place or task', () => {
    for (const story of stories[lang]) {
      const html = render(story.id);
      const text = textOf(html);
      for (const { title, text: lead, claims } of story.slides) {
        expect(text).toContain(title);
        expect(text).toContain(lead);
        for (const claim of claims) {
          const folder = claim.place ? `places/${claim.place}` : `tasks/${claim.task}`;
          expect(html).toContain(`href="../../${lang}/${folder}/"`);
        }
      }
    }
  });

  it('have no style attribute, which the content policy would refuse', () => {
    for (const { id } of stories[lang]) expect(render(id)).not.toMatch(/<[a-z][^>]*\sstyle=/u);
  });

  it('keep the speaker notes to the speaker', () => {
    const [story] = stories[lang];
    expect(textOf(render(story?.id ?? ''))).not.toContain(story?.slides[0]?.notes);
  });

  it('list every story, and have a page for the reader’s own talk', () => {
    const list = renderPart(<StaticStories stories={stories[lang]} drawings={[]} />, index, {
      view: { page: { kind: 'stories' } },
    });
    for (const { id, title } of stories[lang]) {
      expect(list).toContain(`stories/${id}/`);
      expect(textOf(list)).toContain(title);
    }
    expect(storyPageIds(stories[lang])).toContain('my-talk');
    expect(textOf(render('my-talk'))).toContain(DICTIONARIES[lang].stories.talk.heading);
  });

  it('say plainly that there is no such story', () => {
    expect(textOf(render('no-such-story'))).toContain(DICTIONARIES[lang].failures.unknownStory.title);
  });
});
