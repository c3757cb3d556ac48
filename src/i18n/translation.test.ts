import { expect, test } from 'vitest';
import { loadDictionary } from './load-dictionary.ts';
import { translationOf } from './translation.ts';

const source = {
  title: 'Tiêu đề',
  counted: (count: number, name: string) => `${count} ${name}`,
  group: { word: 'từ', said: (year: number) => `năm ${year}` },
  paragraphs: ['một', 'hai'] as readonly string[],
};
const translated = translationOf<typeof source>();
const group = { word: 'word', said: (year: number) => `year ${year}` };
const counted = (count: number, name: string) => `${count} ${name}`;

test('a faithful translation compiles and is what was written', () => {
  const words = translated({ title: 'Title', counted, group, paragraphs: ['one', 'two', 'three'] });
  expect(words.counted(2, 'places')).toBe('2 places');
  expect(words.paragraphs).toHaveLength(3);
});

/** Each of these must not compile: `tsc` fails here as soon as one of them does. */
test('an unfaithful translation does not compile', () => {
  // @ts-expect-error a missing word
  translated({ counted, group, paragraphs: [] });
  // @ts-expect-error a missing word deep inside
  translated({ title: 'Title', counted, group: { said: group.said }, paragraphs: [] });
  // @ts-expect-error a word nobody asked for
  translated({ title: 'Title', counted, group: { ...group, extra: 'x' }, paragraphs: [] });
  // @ts-expect-error a message that leaves a parameter out
  translated({ title: 'Title', counted: (count: number) => `${count}`, group, paragraphs: [] });
  // @ts-expect-error a message with another kind of parameter
  translated({ title: 'Title', counted: (count: string, name: string) => count + name, group, paragraphs: [] });
  // @ts-expect-error a text where a message belongs
  translated({ title: 'Title', counted: 'places', group, paragraphs: [] });
  expect(source.title).toBe('Tiêu đề');
});

test.each(['vi', 'en', 'zh'] as const)('the dictionary of %s is fetched by its language', async (lang) => {
  expect((await loadDictionary(lang)).lang).toBe(lang);
});
