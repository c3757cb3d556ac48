import { describe, expect, test } from 'vitest';
import type { Page, ViewState } from '../view-state.ts';
import { openingView } from '../view-state.ts';
import { parseUrl } from './parse-url.ts';

function read(link: string, root = '/') {
  const { pathname, search, hash } = new URL(link, 'https://atlas.example');
  return parseUrl({ pathname, search, hash }, { root });
}

const viewOf = (link: string, root?: string): ViewState => read(link, root).view;
const pageOf = (link: string, root?: string): Page => viewOf(link, root).page;

describe('paths', () => {
  test('the root shows the Vietnamese explore page', () => {
    expect(read('/')).toEqual({ view: openingView('vi'), notices: [] });
  });

  test.each(['/en', '/en/', '//en//', '/en/index.html'])('%s is the English explore page', (link) => {
    const { pathname } = { pathname: link };
    expect(parseUrl({ pathname, search: '', hash: '' }, { root: '/' }).view).toEqual(openingView('en'));
  });

  test.each<[string, Page]>([
    ['/vi/places/gate-kim-thanh-ii/', { kind: 'place', id: 'gate-kim-thanh-ii' }],
    ['/vi/tasks/', { kind: 'tasks' }],
    ['/vi/tasks/lc2024-ii-2b-2', { kind: 'task', id: 'lc2024-ii-2b-2' }],
    ['/vi/agencies/', { kind: 'agencies' }],
    ['/vi/agencies/bo-xay-dung/', { kind: 'agency', id: 'bo-xay-dung' }],
    ['/vi/plans/', { kind: 'plans' }],
    ['/vi/plans/lc2024/index.html', { kind: 'plan', id: 'lc2024' }],
    ['/vi/stories/', { kind: 'stories' }],
    ['/vi/stories/new-railway/?step=3', { kind: 'story', id: 'new-railway', step: 3 }],
    [
      '/vi/embed/?chrome=full&place=gate-ban-vuoc',
      { kind: 'embed', chrome: 'full', place: 'gate-ban-vuoc', story: null },
    ],
    ['/vi/about/', { kind: 'about' }],
    ['/vi/nowhere/', { kind: 'not-found' }],
    ['/vi/places/a/b/', { kind: 'not-found' }],
    ['/vi/places/%E0%A4%A/', { kind: 'not-found' }],
    ['/fr/', { kind: 'not-found' }],
  ])('%s is its page', (link, page) => {
    expect(pageOf(link)).toEqual(page);
  });

  test('a mistyped id stays what was typed, so that the page can say it', () => {
    expect(pageOf('/vi/places/Kim_Thành/')).toEqual({ kind: 'place', id: 'Kim_Thành' });
  });

  test('the list of places is the table of the explore page', () => {
    expect(viewOf('/zh/places/')).toEqual({ ...openingView('zh'), shape: 'table' });
  });

  test.each(['/atlas', '/atlas/', '/atlas/index.html'])('below a sub-path, %s is the opening page', (link) => {
    expect(viewOf(link, '/atlas/')).toEqual(openingView('vi'));
  });

  test('a path outside the sub-path is no page of the atlas', () => {
    expect(pageOf('/other/vi/', '/atlas/')).toEqual({ kind: 'not-found' });
    expect(pageOf('/atlas-two/vi/', '/atlas/')).toEqual({ kind: 'not-found' });
  });

  test('a folder opened from a disk works by its index files', () => {
    expect(pageOf('/D:/atlas/en/tasks/index.html', '/D:/atlas/')).toEqual({ kind: 'tasks' });
  });

  test('in the single file the page stands in the query', () => {
    const root = '/media/usb/atlas.html';
    expect(viewOf(root, root)).toEqual(openingView('vi'));
    expect(viewOf(`${root}?page=zh/stories/new-railway/&step=2`, root)).toMatchObject({
      lang: 'zh',
      page: { kind: 'story', id: 'new-railway', step: 2 },
    });
  });
});

describe('parameters', () => {
  test('lists are sorted and lose their doubles', () => {
    expect(viewOf('/vi/?layers=railways,ports,railways&country=VN,CN').filter).toMatchObject({
      layers: ['ports', 'railways'],
      country: ['CN', 'VN'],
    });
  });

  test('a list keeps what it knows and tells what it does not', () => {
    const { view, notices } = read('/vi/?layers=ports,rivers');
    expect(view.filter.layers).toEqual(['ports']);
    expect(notices).toEqual([{ kind: 'ignored-parameter', key: 'layers', value: 'rivers' }]);
  });

  test.each(['labels=vi+zh', 'labels=vi%2Bzh', 'labels=vi%2bzh', 'labels=vi%20zh'])('%s is two languages', (search) => {
    expect(read(`/en/?${search}`)).toMatchObject({ view: { labels: 'vi+zh' }, notices: [] });
  });

  test.each(['vi+vi', 'vi+fr', 'vi+zh+en', '+', 'fr'])('labels=%s is broken', (value) => {
    expect(read(`/en/?labels=${value}`)).toMatchObject({ view: { labels: null }, notices: [{ key: 'labels' }] });
  });

  test('a plus in a search text written by a form is a space', () => {
    expect(viewOf('/vi/?q=l%C3%A0o+cai').filter.q).toBe('lào cai');
  });

  test('a search text typed with separate marks is composed', () => {
    expect(viewOf(`/vi/?q=${encodeURIComponent('Lào Cai'.normalize('NFD'))}`).filter.q).toBe('Lào Cai');
  });

  test('a search text longer than a link should be is cut', () => {
    expect(viewOf(`/vi/?q=${'a'.repeat(5000)}`).filter.q).toHaveLength(200);
  });

  test.each(['2014', '2051', '30', '2030.5', '1e3', '-2030', '٢٠٣٠', 'constructor'])('year=%s is broken', (value) => {
    const { view, notices } = read(`/vi/?year=${value}`);
    expect(view.year).toBeNull();
    expect(notices).toHaveLength(1);
  });

  test.each(['2015', '2050'])('year=%s is a year', (value) => {
    expect(read(`/vi/?year=${value}`)).toMatchObject({ view: { year: Number(value) }, notices: [] });
  });

  test('at most four places are compared, in the order asked for', () => {
    const { view, notices } = read('/vi/?compare=e,d,c,b,a');
    expect(view.compare).toEqual(['e', 'd', 'c', 'b']);
    expect(notices).toEqual([{ kind: 'ignored-parameter', key: 'compare', value: 'a' }]);
  });

  test('of a parameter given twice the first counts', () => {
    const { view, notices } = read('/vi/?theme=dark&theme=light');
    expect(view.paper).toBe('dark');
    expect(notices).toEqual([{ kind: 'ignored-parameter', key: 'theme', value: 'light' }]);
  });

  test('a parameter of another page is left out with a notice', () => {
    expect(read('/vi/?step=3').notices).toEqual([{ kind: 'ignored-parameter', key: 'step', value: '3' }]);
    expect(read('/vi/about/?chrome=none').notices).toHaveLength(1);
  });

  test('empty values and the keys of others pass in silence', () => {
    expect(read('/vi/?layers=&year=&utm_source=mail&fbclid=x&constructor=1&__proto__=2')).toEqual({
      view: openingView('vi'),
      notices: [],
    });
  });

  test('an edition is a day and a code', () => {
    expect(viewOf('/vi/?edition=2026-11-23.4f2a09bc').edition).toBe('2026-11-23.4f2a09bc');
    expect(read('/vi/?edition=latest')).toMatchObject({ view: { edition: null }, notices: [{ key: 'edition' }] });
  });

  test('the value in a notice is no longer than a line', () => {
    const [notice] = read(`/vi/?theme=${'x'.repeat(500)}`).notices;
    expect(notice?.value).toHaveLength(61);
  });
});

describe('camera', () => {
  test('reads MapLibre’s order: zoom, latitude, longitude, bearing, pitch', () => {
    expect(viewOf('/vi/#9.5/22.5/104.1/-12.5/40').camera).toEqual({
      center: [104.1, 22.5],
      zoom: 9.5,
      bearing: -12.5,
      pitch: 40,
    });
  });

  test.each(['#9/95/104', '#9/22/190', '#25/22/104', '#9/22', '#9/22/104/10/99', '#9/22/104/0/0/0', '#9/x/104'])(
    '%s is broken',
    (hash) => {
      expect(read(`/vi/${hash}`)).toMatchObject({ view: { camera: null }, notices: [{ key: '#' }] });
    },
  );

  test('the anchor of a heading is no camera and nobody’s error', () => {
    expect(read('/vi/about/#nguon')).toMatchObject({ view: { camera: null }, notices: [] });
  });
});

describe('older links', () => {
  test('`layer=` is read as `layers=`', () => {
    expect(read('/vi/?layer=ports')).toMatchObject({ view: { filter: { layers: ['ports'] } }, notices: [] });
  });

  test('`lang=` in the query is the language, unless the path has one', () => {
    expect(read('/?lang=zh')).toMatchObject({ view: { lang: 'zh', page: { kind: 'explore' } }, notices: [] });
    expect(read('/en/about/?lang=zh')).toMatchObject({ view: { lang: 'en', page: { kind: 'about' } }, notices: [] });
  });

  test('a place in the query of the explore page is the place’s page', () => {
    expect(read('/?lang=en&place=gate-ban-vuoc')).toMatchObject({
      view: { lang: 'en', page: { kind: 'place', id: 'gate-ban-vuoc' } },
      notices: [],
    });
  });

  test('a place in the query of a frame stays in the frame', () => {
    expect(pageOf('/en/embed/?place=gate-ban-vuoc')).toMatchObject({ kind: 'embed', place: 'gate-ban-vuoc' });
  });
});
