import { describe, expect, test } from 'vitest';
import { NO_FILTER } from '../../model/filter.ts';
import { indexRecord } from '../../model/record-index.ts';
import { LANGS, LAYERS } from '../../model/vocabulary.ts';
import { DICTIONARIES, realRecords, renderPart, textOf } from '../../ui/render-for-tests.tsx';
import type { ViewState } from '../../view/view-state.ts';
import { PlaceSheet } from '../place/place-sheet.tsx';
import { AtlasShell } from './atlas-shell.tsx';

const records = realRecords();

describe.each(LANGS)('the explore page in %s', (lang) => {
  const index = indexRecord(records[lang]);
  const dict = DICTIONARIES[lang];
  const page = (view: Partial<ViewState> = {}, live = false) =>
    renderPart(<AtlasShell placeSheet={PlaceSheet} map={<p>the map</p>} strip={(head) => head} />, index, {
      view,
      live,
    });
  const html = page();

  test('lists every place as a link, readable without scripts', () => {
    for (const { id } of index.record.places) expect(html).toContain(`href="../../${lang}/places/${id}/"`);
  });

  test('carries no style attribute and no handler, static or live', () => {
    const placeId = 'rail-lao-cai-hanoi-hai-phong-standard-gauge';
    const pages = [html, page({}, true), page({ page: { kind: 'place', id: placeId } }, true)];
    for (const each of pages) expect(each).not.toMatch(/\sstyle=|<script|\son[a-z]+="/);
  });

  test('has one first heading: the product, or the place that is open', () => {
    const first = (each: string) =>
      [...each.matchAll(/<h1[^>]*>(.*?)<\/h1>/g)].map((match) => textOf(match[1] ?? '').trim());
    expect(first(html)).toEqual([dict.shell.product]);
    const place = index.record.places[0];
    if (!place) throw new Error('no place');
    expect(first(page({ page: { kind: 'place', id: place.id } }))).toEqual([place.names[lang] ?? place.names.en]);
  });

  test('searches by a plain form without scripts', () => {
    expect(html).toMatch(new RegExp(`<form[^>]* action="../../${lang}/" method="get">.*?name="q"`));
  });

  test('leads to the same view in the other languages', () => {
    const filtered = page({ filter: { ...NO_FILTER, layers: ['ports'] }, year: 2030 });
    for (const other of LANGS) expect(filtered).toContain(`href="../../${other}/?layers=ports&amp;year=2030"`);
  });

  test('every layer says its name and how many places it has', () => {
    const text = textOf(html);
    for (const layer of LAYERS) {
      const count = index.record.places.filter((place) => place.layer === layer).length;
      expect(text).toContain(`${dict.record.layers[layer].short} ${count}`);
    }
  });

  test('a filter is shown as a chip that can be dropped, and the counts follow', () => {
    const text = page({ filter: { ...NO_FILTER, country: ['CN'] } }, true);
    expect(text).toContain(dict.explore.filters.remove(dict.record.countries.CN));
    const left = index.record.places.filter((place) => place.country === 'CN').length;
    expect(textOf(text)).toContain(dict.explore.counts.placesOf(left, index.record.places.length));
  });

  test('when nothing is left it says which filter to drop', () => {
    const text = textOf(page({ filter: { ...NO_FILTER, layers: ['ports'], q: 'zzzz' } }, true));
    expect(text).toContain(dict.explore.empty.title);
    const ports = index.record.places.filter((place) => place.layer === 'ports').length;
    expect(text).toContain(dict.explore.empty.binding(dict.explore.filters.facets.q, ports));
  });

  test('an unknown place is said to be unknown, with a way on', () => {
    const text = textOf(page({ page: { kind: 'place', id: 'nowhere' } }));
    expect(text).toContain(dict.failures.unknownPlace.text('nowhere'));
    expect(text).toContain(dict.failures.toTheMap);
  });

  test('the year says whether it is recorded or promised', () => {
    expect(page({ year: 2020 })).toContain('data-time="recorded"');
    expect(page({ year: 2040 })).toContain('data-time="promised"');
    expect(textOf(page({ year: 2040 }))).toContain(dict.strip.year.promised);
  });
});
