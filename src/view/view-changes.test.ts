import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_FILTER } from '../model/filter.ts';
import {
  changeLanguage,
  clearFacet,
  clearFilters,
  closePlace,
  goToPage,
  goToStep,
  selectPlace,
  setQuery,
  setYear,
  showOnly,
  toggleCompare,
  toggleFilterValue,
} from './view-changes.ts';
import { arbitraryView, viewWith } from './view-for-tests.ts';

const camera = { center: [104, 22], zoom: 8, bearing: 0, pitch: 0 } as const;

describe('a place', () => {
  test('opens as a page of its own and keeps the camera', () => {
    expect(selectPlace(viewWith({ camera }), 'gate-ban-vuoc')).toEqual(
      viewWith({ camera, page: { kind: 'place', id: 'gate-ban-vuoc' } }),
    );
  });

  test('opens inside the frame in a frame', () => {
    const page = { kind: 'embed', chrome: 'legend', place: null, story: null } as const;
    expect(selectPlace(viewWith({ page }), 'gate-ban-vuoc').page).toEqual({ ...page, place: 'gate-ban-vuoc' });
  });

  test('opened again is the same view, not a copy', () => {
    const view = selectPlace(viewWith({}), 'gate-ban-vuoc');
    expect(selectPlace(view, 'gate-ban-vuoc')).toBe(view);
  });

  test('closes to where it was opened', () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        const closed = closePlace(view);
        fc.pre(closed.page.kind === 'explore' || closed.page.kind === 'embed');
        expect(closePlace(selectPlace(closed, 'gate-ban-vuoc'))).toEqual(closed);
      }),
    );
  });
});

describe('the year', () => {
  test.each([
    [1999, 2015],
    [2030.4, 2030],
    [2099, 2050],
    [null, null],
  ])('%s is held as %s', (asked, held) => {
    expect(setYear(viewWith({}), asked).year).toBe(held);
  });
});

describe('filters', () => {
  test('a value toggled twice is as before', () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        expect(toggleFilterValue(toggleFilterValue(view, 'layers', 'ports'), 'layers', 'ports')).toEqual(view);
      }),
    );
  });

  test('lists stay sorted', () => {
    const view = toggleFilterValue(toggleFilterValue(viewWith({}), 'layers', 'railways'), 'layers', 'airports');
    expect(view.filter.layers).toEqual(['airports', 'railways']);
  });

  test('“only this” asked twice shows all again', () => {
    const only = showOnly(viewWith({ filter: { ...NO_FILTER, layers: ['airports', 'ports'] } }), 'layers', 'ports');
    expect(only.filter.layers).toEqual(['ports']);
    expect(showOnly(only, 'layers', 'ports').filter.layers).toEqual([]);
  });

  test('one restriction is lifted and the others stay', () => {
    const filter = { ...NO_FILTER, q: 'cảng', country: ['CN'] } as const;
    expect(clearFacet(viewWith({ filter }), 'q').filter).toEqual({ ...NO_FILTER, country: ['CN'] });
  });

  test('clearing takes the text away too', () => {
    expect(clearFilters(setQuery(viewWith({}), 'cảng')).filter).toEqual(NO_FILTER);
  });

  test('a text longer than a link can carry is cut, by characters', () => {
    expect([...setQuery(viewWith({}), '😀'.repeat(300)).filter.q]).toHaveLength(200);
  });
});

test('a fifth place does not push another out of the comparison', () => {
  const view = viewWith({ compare: ['a', 'b', 'c', 'd'] });
  expect(toggleCompare(view, 'e')).toBe(view);
  expect(toggleCompare(view, 'b').compare).toEqual(['a', 'c', 'd']);
});

test('another language changes nothing else', () => {
  fc.assert(
    fc.property(arbitraryView, (view) => {
      expect(changeLanguage(view, 'zh')).toEqual({ ...view, lang: 'zh' });
    }),
  );
});

test('another page starts at its own opening view and keeps filter and year', () => {
  const view = viewWith({ camera, year: 2030, filter: { ...NO_FILTER, country: ['CN'] } });
  expect(goToPage(view, { kind: 'plans' })).toEqual({ ...view, page: { kind: 'plans' }, camera: null });
});

test('a story ends at its last slide and begins at its first', () => {
  const view = viewWith({ page: { kind: 'story', id: 'new-railway', step: 3 } });
  expect(goToStep(view, 9, 5).page).toMatchObject({ step: 5 });
  expect(goToStep(view, -1, 5).page).toMatchObject({ step: 1 });
  expect(goToStep(view, 3, 5)).toBe(view);
});
