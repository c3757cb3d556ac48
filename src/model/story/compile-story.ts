import { inLanguage } from '../compile/in-language.ts';
import { type Filter, NO_FILTER } from '../filter.ts';
import type { Lang } from '../vocabulary.ts';
import { checkStory } from './check-story.ts';
import { evidenceOf } from './claim-findings.ts';
import type { Claim, Slide, SlideCamera, Story } from './story.ts';
import { type ClaimFile, isStory, type SlideFile, type StoryFile, type StoryWords, storyIdOf } from './story-file.ts';
import type { StoryWorld } from './story-world.ts';

/** The order in which stories are offered: the one for everybody first; others follow by id. */
const FIRST = ['corridor-in-ten-stops'];

/**
 * The record's stories in each language, ready to show. Files that cannot be read are left out: the check has refused them before.
 * @param files path relative to `data/` → text
 */
export function compileStories(
  files: ReadonlyMap<string, string>,
  world: StoryWorld,
): Readonly<Record<Lang, readonly Story[]>> {
  const stories = [...files]
    .filter(([file]) => isStory(file))
    .flatMap(([file, text]) => checkStory(text, world, { kind: 'record', id: storyIdOf(file) }).story ?? [])
    .sort((a, b) => rankOf(a.id) - rankOf(b.id) || (a.id < b.id ? -1 : 1));
  const inLang = (lang: Lang) => stories.map((story) => compileStory(story, lang, world));
  return { vi: inLang('vi'), en: inLang('en'), zh: inLang('zh') };
}

function rankOf(id: string): number {
  const at = FIRST.indexOf(id);
  return at === -1 ? FIRST.length : at;
}

/** A story in one language; a text that was not written in it is shown in the next best one. */
export function compileStory(story: StoryFile, lang: Lang, world: StoryWorld): Story {
  const say = (words: StoryWords | undefined) => inLanguage(lang, words?.vi, words?.en, words?.zh) ?? '';
  const claim = (file: ClaimFile): Claim => ({
    text: say(file.text),
    place: file.place ?? null,
    task: file.task ?? null,
    sources: [...new Set(evidenceOf(file, world).flatMap((row) => row.sources))],
  });
  const slide = (file: SlideFile): Slide => ({
    title: say(file.title),
    text: say(file.text),
    camera: cameraOf(file),
    filter: filterOf(file),
    year: file.year ?? null,
    place: file.place ?? null,
    scene: file.scene ?? null,
    notes: say(file.notes),
    claims: file.claims.map(claim),
  });
  return { id: story.id, title: say(story.title), summary: say(story.summary), slides: story.slides.map(slide) };
}

function cameraOf({ camera }: SlideFile): SlideCamera | null {
  return camera ? { bounds: camera.bounds, bearing: camera.bearing, pitch: camera.pitch } : null;
}

/** Sorted and without doubles, as a filter is everywhere else: a link to the slide's view then reads back to the same view. */
function filterOf({ layers, filters }: SlideFile): Filter {
  const sorted = <Value extends string>(values: readonly Value[]) => [...new Set(values)].sort();
  if (!filters) return { ...NO_FILTER, layers: sorted(layers) };
  const { status, plan, agency, country, province, topic, q } = filters;
  return {
    layers: sorted(layers),
    status: sorted(status),
    plan: sorted(plan),
    agency: sorted(agency),
    country: sorted(country),
    province: sorted(province),
    topic: sorted(topic),
    q,
  };
}
