// biome-ignore-all lint/style/noRestrictedImports: the words are held against the vocabularies they are for.
import { describe, expect, test } from 'vitest';
import { ACCESS_TARGETS } from '../model/record.ts';
import { FIGURE_UNITS } from '../model/record-files/figure-vocabulary.ts';
import * as vocabulary from '../model/vocabulary.ts';
import { COMMANDS } from '../view/commands.ts';
import { DICTIONARIES } from './words-for-tests.ts';

const sorted = (words: object) => Object.keys(words).toSorted();
const values = (list: readonly string[]) => list.toSorted();

describe.each(['vi', 'en', 'zh'] as const)('in %s', (lang) => {
  const { record, promise, figures, commands, explore, place } = DICTIONARIES[lang];

  test.each<[string, object, readonly string[]]>([
    ['layer', record.layers, vocabulary.LAYERS],
    ['kind', record.kinds, Object.values(vocabulary.KINDS).flat()],
    ['status of a place', record.statuses, vocabulary.STATUSES],
    ['status of a task', record.taskStatuses, vocabulary.STATUSES],
    ['meaning of a status', record.statusMeanings, vocabulary.STATUSES],
    ['form of a status', explore.legend.statusForms, vocabulary.STATUSES],
    ['country', record.countries, vocabulary.COUNTRIES],
    ['basis', record.bases, vocabulary.BASES],
    ['meaning of a basis', record.basisMeanings, vocabulary.BASES],
    ['confidence', record.confidences, vocabulary.CONFIDENCES],
    ['task kind', record.taskKinds, vocabulary.TASK_KINDS],
    ['theme', record.themes, vocabulary.THEMES],
    ['scope', record.scopes, vocabulary.SCOPES],
    ['thing asked', record.asks, vocabulary.ASKS],
    ['rule of what counts as reached', record.reachedWhen, vocabulary.ASKS],
    ['act of a due date', promise.due, vocabulary.DUE_ACTS],
    ['explanation of an act', promise.acts, vocabulary.DUE_ACTS],
    ['lateness of an act', promise.lateBy, vocabulary.DUE_ACTS],
    ['qualifier of a due date', promise.when, vocabulary.DUE_QUALIFIERS],
    ['reason for no place', record.noPlaceReasons, vocabulary.NO_PLACE_REASONS],
    ['link between tasks', record.taskLinks, vocabulary.TASK_LINK_RELATIONS],
    ['source kind', record.sourceKinds, vocabulary.SOURCE_KINDS],
    ['agency level', record.agencyLevels, vocabulary.AGENCY_LEVELS],
    ['access target', record.accessTargets, ACCESS_TARGETS],
    ['figure', figures.keys, Object.keys(FIGURE_UNITS)],
    ['unit', figures.units, [...new Set(Object.values(FIGURE_UNITS))]],
    ['command', commands.labels, COMMANDS.map(({ id }) => id)],
    ['command group', commands.help.groups, [...new Set(COMMANDS.map(({ group }) => group))]],
  ])('every %s has its words, and no word is left over', (_, words, vocabularyValues) => {
    expect(sorted(words)).toEqual(values(vocabularyValues));
  });

  test('a position of any basis has its sentence', () => {
    for (const basis of vocabulary.BASES) expect(place.position[basis](300)).toContain('300');
  });

  test('no two statuses of a place, layers or themes read alike', () => {
    for (const words of [record.statuses, record.themes, record.agencyLevels, record.asks]) {
      expect(new Set(Object.values(words)).size).toBe(Object.values(words).length);
    }
    expect(new Set(Object.values(record.layers).map(({ short }) => short)).size).toBe(vocabulary.LAYERS.length);
  });

  test('a key that writes nothing readable has a name', () => {
    const unreadable = COMMANDS.flatMap(({ shortcuts }) => shortcuts.map(({ key }) => key)).filter(
      (key) => key === ' ' || [...key].length > 1,
    );
    expect(Object.keys(commands.keyNames)).toEqual(expect.arrayContaining(unreadable));
  });
});
