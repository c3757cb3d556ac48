import { describe, expect, test } from 'vitest';
import { lastDay } from '../../model/dates.ts';
import { indexRecord, type RecordIndex, rowsAt } from '../../model/record-index.ts';
import { datedPromises } from '../../model/report/dated-promises.ts';
import { LANGS } from '../../model/vocabulary.ts';
import { DICTIONARIES, realRecords, renderPart, textOf } from '../../ui/render-for-tests.tsx';
import { parseUrl } from '../../view/url/parse-url.ts';
import type { Page, ViewState } from '../../view/view-state.ts';
import { AboutPage } from './about-page.tsx';
import { AgenciesPage } from './agencies-page.tsx';
import { AgencyPage } from './agency-page.tsx';
import { NotFoundPage, UnknownSubjectPage } from './not-found-page.tsx';
import { PlanPage } from './plan-page.tsx';
import { PlansPage } from './plans-page.tsx';
import { TaskPage } from './task-page.tsx';
import { TasksPage } from './tasks-page.tsx';

/** The pages over the record as it is, as the prerender writes them. */
const records = realRecords();
const indexes = Object.fromEntries(LANGS.map((lang) => [lang, indexRecord(records[lang])])) as Record<
  (typeof LANGS)[number],
  RecordIndex
>;
const libraries = [{ name: 'a-library', version: '1.0.0', licence: 'MIT' }];
const downloads = [{ label: 'tasks.csv', href: '../../downloads/vi/tasks.csv', bytes: 1234 }];

function partFor(page: Page, index: RecordIndex) {
  if (page.kind === 'tasks') return <TasksPage />;
  if (page.kind === 'agencies') return <AgenciesPage />;
  if (page.kind === 'plans') return <PlansPage />;
  if (page.kind === 'about') return <AboutPage libraries={libraries} downloads={downloads} />;
  const task = page.kind === 'task' ? index.taskById.get(page.id) : undefined;
  if (task) return <TaskPage task={task} />;
  const agency = page.kind === 'agency' ? index.agencyById.get(page.id) : undefined;
  if (agency) return <AgencyPage agency={agency} />;
  const document = page.kind === 'plan' ? index.documentById.get(page.id) : undefined;
  if (document) return <PlanPage document={document} />;
  return page.kind === 'task' ? <UnknownSubjectPage kind="task" id={page.id} /> : <NotFoundPage />;
}

const rendered = (page: Page, lang: (typeof LANGS)[number] = 'vi', view: Partial<ViewState> = {}, live = false) =>
  renderPart(partFor(page, indexes[lang]), indexes[lang], {
    view: { page, ...view },
    live,
  });

const { tasks, agencies, documents } = records.vi;
const everyKind: readonly Page[] = [
  { kind: 'tasks' },
  ...tasks.map((task): Page => ({ kind: 'task', id: task.id })),
  { kind: 'agencies' },
  ...agencies.map((agency): Page => ({ kind: 'agency', id: agency.id })),
  { kind: 'plans' },
  ...documents.map((document): Page => ({ kind: 'plan', id: document.id })),
  { kind: 'about' },
  { kind: 'not-found' },
  { kind: 'task', id: 'no-such-task' },
];
const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

describe.each(LANGS)('in %s', (lang) => {
  const pages = everyKind.map((page) => [page, rendered(page, lang)] as const);

  test('no page carries an inline style, a hole in a sentence or a doubled id', () => {
    for (const [page, html] of pages) {
      expect(html, JSON.stringify(page)).not.toMatch(/ style=|undefined|NaN|\[object/);
      const ids = attributes(html, 'id');
      expect(
        ids.filter((id, at) => ids.indexOf(id) !== at),
        JSON.stringify(page),
      ).toEqual([]);
    }
  });

  test('every page has one h1, and no heading skips a level', () => {
    for (const [page, html] of pages) {
      const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
      expect(
        levels.filter((level) => level === 1),
        JSON.stringify(page),
      ).toHaveLength(1);
      const skips = levels.filter((level, at) => at > 0 && level - (levels[at - 1] ?? 0) > 1);
      expect(skips, JSON.stringify(page)).toEqual([]);
    }
  });

  test('every link within a page has its target, every link to a page leads to one', () => {
    for (const [page, html] of pages) {
      const ids = new Set(attributes(html, 'id'));
      for (const href of attributes(html, 'href')) {
        if (href.startsWith('#')) expect(ids.has(href.slice(1)), `${JSON.stringify(page)} ${href}`).toBe(true);
        else if (href.startsWith('../../') && !href.includes('/downloads/')) {
          const { view } = parseUrl(new URL(href, 'https://atlas.example/a/b/'), { root: '/' });
          expect(isKnown(indexes[lang], view.page), `${JSON.stringify(page)} ${href}`).toBe(true);
        }
      }
    }
  });
});

function isKnown(index: RecordIndex, page: Page): boolean {
  switch (page.kind) {
    case 'place':
      return index.placeById.has(page.id);
    case 'task':
      return index.taskById.has(page.id);
    case 'agency':
      return index.agencyById.has(page.id);
    case 'plan':
      return index.documentById.has(page.id);
    default:
      return page.kind !== 'not-found';
  }
}

describe.each(documents.map((document) => document.id))('the plan %s', (id) => {
  const html = rendered({ kind: 'plan', id });

  test('has every row of the document at its own anchor', () => {
    const anchors = new Set(attributes(html, 'id'));
    const missing = rowsAt(indexes.vi.tasksOfDocument, id).filter((task) => !anchors.has(task.id));
    expect(missing).toEqual([]);
  });

  test('every number of the report opens exactly as many rows', () => {
    const counts = [
      ...html.matchAll(
        /<details class="count"><summary>.*?<strong[^>]*>([\d.]+)<\/strong>.*?<ol class="count-rows">(.*?)<\/ol>/gs,
      ),
    ];
    expect(counts.length).toBeGreaterThan(3);
    for (const [, number = '', list = ''] of counts) {
      expect(list.split('<li').length - 1).toBe(Number(number.replace('.', '')));
    }
  });

  test('what needs scripts is switched off and marked while there are none', () => {
    for (const [control] of html.matchAll(/<(?:fieldset|input|select)[^>]*>/g)) {
      const within = html.slice(0, html.indexOf(control) + control.length).lastIndexOf('needs-script');
      expect(within, control).toBeGreaterThan(0);
    }
    const quiet = [...html.matchAll(/<fieldset[^>]*>/g)].filter(([tag]) => !tag.includes('disabled'));
    expect(quiet).toEqual([]);
  });
});

test('a filter leaves the rows that match, and says how many', () => {
  const filter = {
    layers: [],
    status: [],
    plan: [],
    agency: [],
    country: [],
    province: [],
    topic: ['rail'] as const,
    q: '',
  };
  const html = rendered({ kind: 'tasks' }, 'en', { filter }, true);
  const rail = records.en.tasks.filter((task) => task.theme === 'rail' && task.sameAs === null);
  const rows = [...html.matchAll(/<li [^>]*class="reg-row"[^>]*>/g)].map(([tag]) => tag);
  const ids = rows.filter((tag) => !tag.includes(' hidden')).map((tag) => / id="([^"]*)"/.exec(tag)?.[1]);
  expect(ids.toSorted()).toEqual(rail.map((task) => task.id).toSorted());
  const shown = DICTIONARIES.en.documents.shown(
    rail.length,
    records.en.tasks.filter((task) => task.sameAs === null).length,
  );
  expect(textOf(html)).toContain(shown);
});

test('plan against reality shows every dated promise once', () => {
  const html = rendered({ kind: 'plans' });
  const promises = datedPromises(indexes.vi, lastDay(records.vi.asOf));
  expect(attributes(html, 'class').filter((name) => name === 'promise-item')).toHaveLength(promises.length);
});

test('the page that helps has a search that works without scripts', () => {
  const html = rendered({ kind: 'not-found' });
  expect(html).toMatch(/<form[^>]*action="\.\.\/\.\.\/vi\/"[^>]*method="get"/);
  expect(html).toMatch(/<input[^>]*name="q"/);
});

test('a name the record does not know is named on the page that helps', () => {
  expect(textOf(rendered({ kind: 'task', id: 'no-such-task' }, 'en'))).toContain('no-such-task');
});

test('the about page names every source, and links none that is not to be trusted', () => {
  const html = rendered({ kind: 'about' });
  const anchors = new Set(attributes(html, 'id'));
  expect(records.vi.sources.filter((source) => !anchors.has(source.id))).toEqual([]);
  const hrefs = new Set(attributes(html, 'href').map((href) => href.replaceAll('&amp;', '&')));
  const unlinked = records.vi.sources.filter((source) => source.unlinked && source.url);
  expect(unlinked.filter((source) => hrefs.has(source.url ?? ''))).toEqual([]);
  const open = records.vi.sources.filter((source) => source.url && !source.unlinked);
  expect(open.filter((source) => !hrefs.has(source.url ?? ''))).toEqual([]);
});
