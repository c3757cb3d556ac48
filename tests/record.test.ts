import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRecordFolder } from '../scripts/read-record-folder.ts';
import { readRecordFiles } from '../src/model/record-files/read-record-files.ts';

/**
 * What the research of November 2026 found. The record grows, so these are floors: rows may be added without touching this file;
 * where something is taken out for good, lower the floor and say why in the commit.
 */

const { raw, problems } = readRecordFiles(readRecordFolder(fileURLToPath(new URL('../data', import.meta.url))));

function countBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[keyOf(row)] = (counts[keyOf(row)] ?? 0) + 1;
  return counts;
}

const placeById = new Map(raw.features.map((feature) => [feature.properties.id, feature]));
const taskById = new Map(raw.tasks.map((task) => [task.id, task]));

describe('the record', () => {
  it('is read without a problem', () => {
    expect(problems).toEqual([]);
    expect(raw.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('holds the 188 researched places in their twelve layers', () => {
    const floor = {
      'border-gates': 19,
      railways: 9,
      expressways: 13,
      ports: 10,
      'logistics-hubs': 18,
      'industrial-parks': 45,
      'tourism-zones': 25,
      'economic-zones': 11,
      crossings: 16,
      airports: 7,
      waterways: 1,
      services: 14,
    };
    const counts = countBy(raw.features, (feature) => feature.layer);
    expect(Object.values(floor).reduce((sum, count) => sum + count, 0)).toBe(188);
    for (const [layer, count] of Object.entries(floor)) expect(counts[layer], layer).toBeGreaterThanOrEqual(count);
  });

  it('keeps the two ids that named the same thing twice as former ids', () => {
    expect(placeById.get('dry-port-dong-pho-moi')?.properties.former_ids).toEqual(['dry-port-pho-moi-lao-cai']);
    expect(placeById.get('monorail-kim-thanh-ban-vuoc')?.properties.former_ids).toEqual([
      'monorail-container-kim-thanh',
    ]);
  });

  it('lists places whose position is not known, and never pins them', () => {
    const unplaced = raw.features.filter((feature) => feature.geometry === null);
    for (const { properties } of unplaced) expect(properties).toMatchObject({ basis: null, accuracy_m: null });
    const ids = unplaced.map(({ properties }) => properties.id);
    expect(ids).toEqual(
      expect.arrayContaining([
        'bridge-bat-xat-red-river',
        'haiphong-ecommerce-floor',
        'northern-east-west-tourism-corridor',
        'river-ports-lao-cai',
      ]),
    );
  });

  it('marks more than half of the places as context: no document names them', () => {
    expect(raw.features.filter((feature) => feature.properties.context).length).toBeGreaterThanOrEqual(104);
  });

  it('holds 279 tasks: 190 of the 2024 plan, 29 of Hải Phòng, 60 of the agreement', () => {
    expect(countBy(raw.tasks, (task) => task.document)).toEqual({ lc2024: 190, hp2018: 29, gk2018: 60 });
  });

  it('holds 341 links between places and tasks, none of them to a merged id', () => {
    expect(raw.featureTasks.length).toBeGreaterThanOrEqual(341);
    const merged = new Set(['dry-port-pho-moi-lao-cai', 'monorail-container-kim-thanh']);
    expect(raw.featureTasks.filter((link) => merged.has(link.feature))).toEqual([]);
  });

  it('holds the 555 researched states: 459 of places, 96 of 71 tasks', () => {
    const [ofPlaces, ofTasks] = [placeById, taskById].map((byId) =>
      raw.statuses.filter((row) => byId.has(row.subject)),
    );
    expect(ofPlaces?.length).toBeGreaterThanOrEqual(459);
    expect(ofTasks?.length).toBeGreaterThanOrEqual(96);
    expect(new Set(ofTasks?.map((row) => row.subject)).size).toBeGreaterThanOrEqual(71);
  });

  it('holds 471 figures and hides the three areas that rest on bad pages', () => {
    expect(raw.figures.length).toBeGreaterThanOrEqual(471);
    const hidden = new Set(['kcn-binh-xuyen', 'kcn-khai-quang', 'kcn-cai-lan']);
    expect(raw.figures.filter((figure) => hidden.has(figure.feature) && figure.key === 'area_ha')).toEqual([]);
  });

  it('holds the 436 researched sources and the two data sets that lines and stops were taken from', () => {
    expect(raw.sources.length).toBeGreaterThanOrEqual(436 + 2);
    const licence = Object.fromEntries(raw.sources.map((source) => [source.id, source.licence]));
    expect(licence['gshhg-2017-06-15-shorelines-rivers-and-borders']).toBe('LGPL-3.0-or-later');
    expect(licence['wikidata-nd-stations-of-the-railways-in-yunnan']).toBe('CC0-1.0');
  });

  it('does not link to the copy and spam sites', () => {
    const sites = ['manatee-boating.org', '123docz.net', 'xosogialai.org', '70088089.com', 'blh621.com', 'dw2888.com'];
    const found = raw.sources.filter((source) => sites.some((site) => source.url?.includes(site)));
    expect(found).toHaveLength(6);
    expect(found.every((source) => source.unlinked)).toBe(true);
  });

  it('says in three languages that the register follows the draft of Decision 1620', () => {
    const plan = raw.documents.find((document) => document.id === 'lc2024');
    expect(plan).toMatchObject({ number: '1620/QĐ-TTg', date: '2024-12-20', nature: 'draft-plan' });
    for (const note of [plan?.note_vi, plan?.note_en, plan?.note_zh]) expect(note).toContain('1620/QĐ-TTg');
  });

  it('dates the tasks of the 2018 plan as proposals and those of the annex as submissions', () => {
    const dated = raw.tasks.filter((task) => task.document === 'hp2018' && task.due_year === 2018);
    expect(dated).toHaveLength(22);
    expect(dated.every((task) => task.due_act === 'proposal')).toBe(true);
    const annex = raw.tasks.filter((task) => task.id.startsWith('lc2024-annex-'));
    expect(annex.map((task) => task.due_act)).toEqual(['submission', 'submission', 'submission']);
  });

  it('takes what the parties of 2018 seek from the centre as a proposal, a study as a study', () => {
    const asks = (id: string) => taskById.get(id)?.asks;
    expect(asks('gk2018-1-3a')).toBe('proposal');
    expect(asks('hp2018-01')).toBe('proposal');
    expect(asks('lc2024-iii-1a-air-3')).toBe('study');
    expect(asks('lc2024-iii-1a-air-1')).toBe('works');
    expect(asks('lc2024-annex-3')).toBe('scheme');
    expect(asks('lc2024-v-10-3a')).toBe('duty');
  });

  it('says for each of eleven tasks why it has no place', () => {
    const reasons = raw.tasks.filter((task) => task.no_place_reason !== null);
    expect(countBy(reasons, (task) => task.no_place_reason ?? '')).toEqual({
      'site-unknown': 2,
      'district-only': 7,
      'unnamed-project': 1,
      'whole-city': 1,
    });
  });

  it('draws the tour through its six destinations', () => {
    const at = (id: string) => placeById.get(id)?.geometry?.coordinates;
    const stops = ['kunming', 'mengzi', 'sa-pa-national-tourism-area', 'ha-noi-tour-stop', 'cat-ba', 'ha-long-bay'];
    expect(at('one-tour-two-countries-six-destinations')).toEqual(stops.map(at));
  });

  it('runs the kilometre line from Kunming to Hạ Long', () => {
    const { waypoints = [], profile = [] } = raw.spine ?? {};
    expect([waypoints[0], waypoints.at(-1)]).toMatchObject([{ 'name:en': 'Kunming', km: 0 }, { 'name:en': 'Hạ Long' }]);
    expect(profile.length).toBeGreaterThanOrEqual(30);
    expect(raw.stops.length).toBeGreaterThanOrEqual(165);
  });
});
