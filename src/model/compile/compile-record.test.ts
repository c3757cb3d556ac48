import { expect, test } from 'vitest';
import { accessOfPlaces } from '../access.ts';
import { decodeRecord, encodeRecord } from '../compiled-record.ts';
import { DATA_FILES } from '../data-for-tests.ts';
import { readRecordFiles } from '../record-files/read-record-files.ts';
import { indexRecord, rowsAt } from '../record-index.ts';
import { misshapenField } from '../record-shape.ts';
import { trafficLines } from '../traffic-lines.ts';
import { LANGS } from '../vocabulary.ts';
import { compileRecord } from './compile-record.ts';

/** The record as it stands in the repository. */
const { raw } = readRecordFiles(DATA_FILES);
const compiled = compileRecord(raw);

test('nothing is dropped: every row of every file is in every language', () => {
  const counts = LANGS.map((lang) => {
    const record = compiled.records[lang];
    return [
      record.places.length,
      record.tasks.length,
      record.featureTasks.length,
      record.taskLinks.length,
      record.documents.length,
      record.agencies.length,
      record.agencyNames.length,
      record.statuses.length,
      record.figures.length,
      record.sources.length,
      record.stops.length,
      record.provinces.length,
      record.formerUnits?.length,
    ];
  });
  const rows = [
    raw.features,
    raw.tasks,
    raw.featureTasks,
    raw.links,
    raw.documents,
    raw.agencies,
    raw.agencyNames,
    raw.statuses,
    raw.figures,
    raw.sources,
    raw.stops,
    raw.provinces,
    raw.places2025,
  ].map((table) => table.length);
  expect(counts).toEqual([rows, rows, rows]);
  expect(rows.every((count) => count > 0)).toBe(true);
});

test('each language has the shape of a record and survives the file', () => {
  for (const lang of LANGS) {
    const record = compiled.records[lang];
    expect(misshapenField(record), lang).toBeNull();
    expect(decodeRecord(encodeRecord(record), { edition: compiled.edition })).toEqual({ ok: record });
  }
});

test('the same files give the same edition, a changed word another', () => {
  expect(compileRecord(raw).edition).toBe(compiled.edition);
  const [first, ...others] = raw.statuses;
  if (!first) throw new Error('no status rows');
  const changed = { ...raw, statuses: [{ ...first, note_vi: `${first.note_vi} ` }, ...others] };
  expect(compileRecord(changed).edition).not.toBe(compiled.edition);
});

test('the edition begins with the day the record looked', () => {
  expect(compiled.edition).toMatch(new RegExp(`^${raw.asOf}\\.[0-9a-f]{8}$`));
});

test('words are those of the language, names stand in all three', () => {
  const gate = (lang: 'vi' | 'en' | 'zh') =>
    compiled.records[lang].places.find((place) => place.id === 'gate-kim-thanh-ii');
  expect(gate('vi')?.names).toEqual(gate('zh')?.names);
  const titles = LANGS.map((lang) => compiled.records[lang].documents[0]?.title);
  expect(new Set(titles).size).toBe(3);
});

test('distances and kilometres are the same in every language', () => {
  const derived = LANGS.map((lang) => compiled.records[lang].places.map(({ access, span }) => ({ access, span })));
  expect(derived[1]).toEqual(derived[0]);
  expect(derived[2]).toEqual(derived[0]);
});

test('the waypoints stand on the spine, in order, from Kunming to the sea', () => {
  const { waypoints, lengthKm } = compiled.records.en.spine;
  const kilometres = waypoints.map((waypoint) => waypoint.km);
  expect(kilometres).toEqual(kilometres.toSorted((a, b) => a - b));
  expect(waypoints[0]).toMatchObject({ km: 0, names: { en: 'Kunming' } });
  expect(waypoints.at(-1)?.km).toBeCloseTo(lengthKm, 0);
});

test('the corridor connects: Kunming, Lào Cai and Hà Nội all reach a seaport along the network', () => {
  const index = indexRecord(compiled.records.en);
  for (const id of ['kunming', 'gate-lao-cai-rail', 'icd-long-bien']) {
    const seaport = index.placeById.get(id)?.access.find((access) => access.to === 'seaport');
    expect(seaport?.networkKm, id).toBeGreaterThan(seaport?.straightKm ?? 0);
  }
});

test('no way along the network is shorter than the straight one', () => {
  for (const { id, access } of compiled.records.en.places) {
    for (const one of access)
      if (one.networkKm !== null) expect(one.networkKm, id).toBeGreaterThanOrEqual(one.straightKm);
  }
});

test('only stops of lines in use are railway stops to reach', () => {
  const index = indexRecord(compiled.records.en);
  const lines = new Set(
    compiled.records.en.places.flatMap(({ access }) =>
      access.filter(({ to }) => to === 'railway').map(({ targetId }) => targetId),
    ),
  );
  for (const line of lines) expect(['operating', 'completed']).toContain(rowsAt(index.statusesOf, line).at(-1)?.status);
});

test('whoever holds the compiled record can measure as it measured: the lines to travel along are all in it', () => {
  const index = indexRecord(compiled.records.en);
  const measured = accessOfPlaces(index, trafficLines(index));
  for (const { id, access } of compiled.records.en.places) expect(measured.get(id) ?? [], id).toEqual(access);
});
