import { expect, test } from 'vitest';
import { placesGeoJson } from '../src/cartography/map-data.ts';
import { loadDictionary } from '../src/i18n/load-dictionary.ts';
import { compileRecord } from '../src/model/compile/compile-record.ts';
import { DATA_FILES } from '../src/model/data-for-tests.ts';
import { facetCounts, filterPlaces } from '../src/model/filters.ts';
import { outlineOf } from '../src/model/record-details.ts';
import { readRecordFiles } from '../src/model/record-files/read-record-files.ts';
import { indexRecord } from '../src/model/record-index.ts';
import { createSearch } from '../src/model/search.ts';
import { searchEntries } from '../src/model/search-entries.ts';
import { LANGS } from '../src/model/vocabulary.ts';
import { cellLines } from '../src/pages/table/table-cells.ts';
import { TABLE_COLUMNS } from '../src/pages/table/table-columns.ts';
import { layoutStrip } from '../src/strip/layout-strip.ts';
import { openingView } from '../src/view/view-state.ts';

/** What a reader sees before any detail has come is what the whole record would show. */
const { records } = compileRecord(readRecordFiles(DATA_FILES).raw);
const YEARS = [null, 2020, 2040];

for (const lang of LANGS) {
  const whole = indexRecord(records[lang]);
  const outline = indexRecord(outlineOf(records[lang]));

  test.each(YEARS)(`the map draws the same from the outline (${lang}, %s)`, (year) => {
    const view = { year, labels: null, lang };
    expect(placesGeoJson(outline, view)).toEqual(placesGeoJson(whole, view));
  });

  test.each(YEARS)(`filters find and count the same (${lang}, %s)`, (year) => {
    const { filter } = openingView(lang);
    expect(facetCounts(outline, filter, year)).toEqual(facetCounts(whole, filter, year));
    const ids = (index: typeof whole) => filterPlaces(index, { ...filter, q: 'cảng' }, year).map(({ id }) => id);
    expect(ids(outline)).toEqual(ids(whole));
  });

  test(`the search finds the same (${lang})`, () => {
    expect(searchEntries(outline)).toEqual(searchEntries(whole));
    expect(createSearch(outline)('lao cai')).toEqual(createSearch(whole)('lao cai'));
  });

  test(`the strip is laid out the same (${lang})`, () => {
    const lay = (index: typeof whole) => {
      const { lanes } = layoutStrip({ index, places: index.record.places, lang, lanes: 'groups', widthU: 1340 });
      return lanes.map(({ marks, bars, folds }) => [marks.map(({ km }) => km), bars.length, folds.length]);
    };
    expect(lay(outline)).toEqual(lay(whole));
  });

  test.each(YEARS)(`every cell of the table says the same (${lang}, %s)`, async (year) => {
    const dict = await loadDictionary(lang);
    const cells = (index: typeof whole) =>
      index.record.places.map((place) =>
        TABLE_COLUMNS.map((column) => cellLines({ index, dict, year }, place, column)),
      );
    expect(cells(outline)).toEqual(cells(whole));
  });
}
