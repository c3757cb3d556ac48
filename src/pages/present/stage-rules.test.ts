import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../model/filter.ts';
import { indexRecord } from '../../model/record-index.ts';
import type { Slide } from '../../model/story/story.ts';
import { realRecords } from '../../ui/render-for-tests.tsx';
import { openingView } from '../../view/view-state.ts';
import { jumpStep } from './jump-keys.ts';
import { publicAddress } from './public-address.ts';
import { shortNumber } from './scene-drawing.ts';
import { labelsWith, nextSecondLanguage, secondLanguage } from './second-language.ts';
import { exploreView, slideBounds, slideCamera, slideDensity, slideVisibleIds } from './slide-view.ts';
import { elapsedOf } from './use-timer.ts';

const index = indexRecord(realRecords().en);
const SLIDE: Slide = {
  title: 'A',
  text: 'B',
  camera: null,
  filter: { ...NO_FILTER, layers: ['ports'] },
  year: null,
  place: 'gate-kim-thanh-ii',
  scene: null,
  notes: '',
  claims: [{ text: 'C', place: 'kunming', task: null, sources: [] }],
};

const typed = (keys: readonly string[]) =>
  keys.reduce((state, key) => jumpStep(state.typed, key), { typed: '', goTo: null, taken: false } as ReturnType<
    typeof jumpStep
  >);

describe('keys of a talk', () => {
  it('go to a slide by its number and Enter', () => {
    expect(typed(['1', '2', 'Enter'])).toEqual({ typed: '', goTo: 12, taken: true });
    expect(typed(['0', '7', 'Enter']).goTo).toBe(7);
    expect(typed(['1', '2', 'Backspace', 'Enter']).goTo).toBe(1);
  });

  it('mean what they always mean when no number is being typed', () => {
    for (const key of ['Enter', 'Backspace', 'Escape', 'ArrowRight']) expect(jumpStep('', key).taken).toBe(false);
    expect(jumpStep('4', 'ArrowRight')).toEqual({ typed: '', goTo: null, taken: false });
    expect(jumpStep('4', 'Escape')).toEqual({ typed: '', goTo: null, taken: true });
  });
});

describe('the second language', () => {
  it('goes round: none, the others, none', () => {
    const view = openingView('vi');
    const first = nextSecondLanguage(view);
    const second = nextSecondLanguage({ ...view, labels: labelsWith('vi', first) });
    const third = nextSecondLanguage({ ...view, labels: labelsWith('vi', second) });
    expect([first, second, third]).toEqual(['en', 'zh', null]);
  });

  it('is the one that the page does not speak', () => {
    expect(secondLanguage({ lang: 'vi', labels: 'vi+zh' })).toBe('zh');
    expect(secondLanguage({ lang: 'zh', labels: 'vi+zh' })).toBe('vi');
    expect(secondLanguage({ lang: 'vi', labels: 'vi' })).toBeNull();
    expect(labelsWith('vi', 'vi')).toBeNull();
  });
});

describe('a slide', () => {
  it('looks at its own window, else at its place, else at the corridor', () => {
    const own = { ...SLIDE, camera: { bounds: [103, 22, 104, 23] as const, bearing: 5, pitch: 40 } };
    expect(slideBounds(own, index)).toEqual([103, 22, 104, 23]);
    const [west, , east] = slideBounds(SLIDE, index);
    expect((west + east) / 2).toBeCloseTo(103.944, 3);
    expect(slideBounds({ ...SLIDE, place: null }, index)).toEqual([102.2, 20.4, 107.6, 25.3]);
    expect(slideCamera(own, index, 900, 700)).toMatchObject({ bearing: 5, pitch: 40 });
  });

  it('comes closer on a larger screen, so that the same window fills it', () => {
    const small = slideCamera(SLIDE, index, 550, 768).zoom;
    expect(slideCamera(SLIDE, index, 1100, 1536).zoom - small).toBeCloseTo(1, 6);
  });

  it('shows what its filter leaves, and what it speaks of in any case', () => {
    const ids = slideVisibleIds(SLIDE, index);
    expect(ids.has('port-lach-huyen')).toBe(true);
    expect(ids.has('gate-kim-thanh-ii')).toBe(true);
    expect(ids.has('kunming')).toBe(true);
    expect(ids.has('airport-sa-pa')).toBe(false);
  });

  it('is left to the same view of the explore page', () => {
    const camera = { center: [104, 22] as const, zoom: 9, bearing: 0, pitch: 0 };
    const view = { ...openingView('zh'), page: { kind: 'story', id: 'a', step: 3 } as const, paper: 'dark' as const };
    expect(exploreView(view, { ...SLIDE, year: 2030 }, camera)).toMatchObject({
      lang: 'zh',
      page: { kind: 'explore' },
      filter: SLIDE.filter,
      year: 2030,
      paper: 'dark',
      camera,
    });
  });

  it('is set smaller when it says more; a Chinese sign counts for two letters', () => {
    const saying = (length: number, sign = 'a') => slideDensity({ ...SLIDE, text: sign.repeat(length) });
    expect([saying(100), saying(400), saying(600)]).toEqual(['sparse', 'normal', 'dense']);
    expect(saying(200, '老')).toBe(saying(400));
  });
});

describe('numbers above columns', () => {
  it('are short in each language', () => {
    expect(shortNumber(15_000_000, 'vi')).toBe('15\u00a0tr');
    expect(shortNumber(1_500_000, 'en')).toBe('1.5M');
    expect(shortNumber(1_500_000, 'zh')).toBe('150万');
    expect(shortNumber(482.6, 'vi')).toBe('482,6');
  });
});

describe('the timer', () => {
  it('counts what ran before and what runs now', () => {
    expect(elapsedOf({ beforeMs: 61_000, startedAt: null }, 5)).toEqual({ minutes: 1, seconds: 1 });
    expect(elapsedOf({ beforeMs: 61_000, startedAt: 1000 }, 60_000)).toEqual({ minutes: 2, seconds: 0 });
    expect(elapsedOf({ beforeMs: 0, startedAt: 9000 }, 8000)).toEqual({ minutes: 0, seconds: 0 });
  });
});

describe('the code at the end', () => {
  const page = { kind: 'story', id: 'a', step: 1 } as const;

  it('leads to the site the page came from', () => {
    const place = { told: null, here: 'https://example.org/atlas/vi/stories/a/?step=9', root: '/atlas/' };
    expect(publicAddress(page, 'vi', place)).toBe('https://example.org/atlas/vi/stories/a/');
  });

  it('from a disk leads to where the atlas lives, or is left out', () => {
    const here = 'file:///media/stick/corridor-atlas.html?page=vi/stories/a/';
    const root = '/media/stick/corridor-atlas.html';
    expect(publicAddress(page, 'en', { told: 'https://example.org/atlas/', here, root })).toBe(
      'https://example.org/atlas/en/stories/a/',
    );
    expect(publicAddress(page, 'en', { told: null, here, root })).toBeNull();
  });
});
