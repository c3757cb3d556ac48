import { describe, expect, test } from 'vitest';
import type { Place } from '../../model/record.ts';
import { dueBy, linkWith, placeWith, recordWith, rowWith, taskWith } from '../../model/record-for-tests.ts';
import { indexRecord } from '../../model/record-index.ts';
import { LANGS } from '../../model/vocabulary.ts';
import { DICTIONARIES, realRecords, renderPart, textOf } from '../../ui/render-for-tests.tsx';
import { PlaceSheet } from './place-sheet.tsx';

const records = realRecords();
const plan = {
  id: 'plan',
  title: 'A plan',
  issuer: 'A body',
  number: '7/QĐ',
  date: '2024-12-20',
  nature: 'plan',
  note: '',
} as const;

describe.each(LANGS)('the real record in %s', (lang) => {
  const index = indexRecord(records[lang]);
  const sheets = index.record.places.map((place) => [place, renderPart(<PlaceSheet place={place} />, index)] as const);

  test('every place has a sheet with its name, its kind and a status', () => {
    expect(sheets.length).toBeGreaterThan(150);
    for (const [place, html] of sheets) {
      const text = textOf(html);
      expect(text).toContain(place.names[lang] ?? place.names.en);
      expect(text).toContain(DICTIONARIES[lang].record.kinds[place.kind]);
      expect(html).toMatch(/class="status-chip" data-status="[a-z-]+"/);
    }
  });

  test('no sheet carries a style attribute, a script or an empty description', () => {
    for (const [place, html] of sheets) {
      expect(html, place.id).not.toMatch(/\sstyle=|<script|\son[a-z]+=/);
      expect(html, place.id).not.toMatch(/<dd><\/dd>|<dt><\/dt>|<li><\/li>|<p class="[^"]*"><\/p>/);
    }
  });

  test('every footnote leads to a source of the list, and every source leads back', () => {
    for (const [place, html] of sheets) {
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
      expect(new Set(ids).size, place.id).toBe(ids.length);
      for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids, place.id).toContain(target);
    }
  });

  test('sources open in a new tab without a handle on this page, and untrusted ones are not linked', () => {
    const untrusted = index.record.sources
      .filter((source) => source.unlinked && source.url)
      .map((source) => source.url);
    for (const [place, html] of sheets) {
      for (const [link] of html.matchAll(/<a [^>]*href="https?:[^>]*>/g)) {
        expect(link, place.id).toMatch(/target="_blank"/);
        expect(link, place.id).toMatch(/rel="noopener"/);
      }
      for (const url of untrusted) expect(html, place.id).not.toContain(`href="${url}"`);
    }
  });
});

describe('what is unknown is said', () => {
  const { en } = DICTIONARIES;
  const bare = placeWith({ id: 'p', context: true });
  const text = textOf(renderPart(<PlaceSheet place={bare} />, recordWith({ places: [bare] })));

  test.each([
    ['status', en.place.status.unknown],
    ['history', en.place.history.none],
    ['tasks', en.place.tasks.context],
    ['lead agency', en.promise.lead.nobody],
    ['figures', en.place.figures.none],
    ['position', en.place.position.none],
    ['kilometre', en.explore.table.offCorridor],
    ['Chinese name', en.place.noChineseName],
  ])('%s', (_, words) => {
    expect(text).toContain(words);
  });
});

describe('what the plans promise', () => {
  const { en } = DICTIONARIES;
  const sheetOf = (place: Place, change: Parameters<typeof recordWith>[0], year: number | null = null) =>
    textOf(
      renderPart(<PlaceSheet place={place} />, recordWith({ places: [place], documents: [plan], ...change }), {
        view: { year },
      }),
    );
  const p = placeWith({ id: 'p' });
  const asked = {
    tasks: [taskWith({ id: 't-1', due: dueBy(2030) })],
    featureTasks: [linkWith({ place: 'p', task: 't-1' })],
  };

  test('a coming year shows the promise as a promise, with what is recorded beside it', () => {
    const text = sheetOf(p, { ...asked, statuses: [rowWith('p', '2026-05', 'approved')] }, 2031);
    expect(text).toContain(en.strip.year.promisedStatus('operating', 2031));
    expect(text).toContain('Approved, since May 2026');
  });

  test('a coming year without a promise says so', () => {
    expect(sheetOf(p, { statuses: [rowWith('p', '2026', 'approved')] }, 2040)).toContain(en.strip.year.sinceNoPromise);
  });

  test('a document that asks without naming anybody is named', () => {
    expect(sheetOf(p, asked)).toContain(en.promise.lead.notNamedIn('Plan 7/QĐ, 2024'));
  });

  test('a date of submission is not taken for a date of completion', () => {
    const due = dueBy(2025, { act: 'submission', qualifier: 'in' });
    const text = sheetOf(p, { ...asked, tasks: [taskWith({ id: 't-1', due })] });
    expect(text).toContain(en.promise.due.submission('in 2025'));
    expect(text).toContain(en.promise.acts.submission);
  });

  test('news older than twelve months says so', () => {
    expect(sheetOf(p, { statuses: [rowWith('p', '2024', 'operating')] })).toContain(en.place.status.stale);
    expect(sheetOf(p, { statuses: [rowWith('p', '2026-05', 'operating')] })).not.toContain(en.place.status.stale);
  });

  test('lateness is counted on the sheet', () => {
    const text = sheetOf(p, {
      ...asked,
      tasks: [taskWith({ id: 't-1', due: dueBy(2025) })],
      statuses: [rowWith('p', '2025', 'approved')],
    });
    expect(text).toContain('Late by');
  });
});
