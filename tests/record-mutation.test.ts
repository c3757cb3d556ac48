import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { readRecordFolder } from '../scripts/read-record-folder.ts';
import { checkRecord } from '../src/model/check/check-record.ts';
import { groupRows } from '../src/model/check/group-rows.ts';
import { newProblems } from '../src/model/correction/new-problems.ts';
import type { Problem } from '../src/model/record-files/problem.ts';
import { DATA_PACKAGE_FILE } from '../src/model/record-files/read-record-files.ts';
import { SPINE_FILE } from '../src/model/record-files/spine.ts';
import { breakFeatures } from './record-mutation/break-features.ts';
import { breakJson } from './record-mutation/break-json.ts';
import { breakTables } from './record-mutation/break-tables.ts';
import { HOWS, type Mutation, seeded } from './record-mutation/mutation.ts';

const SEED = 20_261_123;
const FILES = readRecordFolder(fileURLToPath(new URL('../data', import.meta.url)));
const sound = checkRecord(FILES).problems;

/** What the check cannot catch, and why. `*` stands for any part of a file's or a field's name. */
const UNCAUGHT = v.array(
  v.strictObject({
    file: v.string(),
    fields: v.array(v.string()),
    how: v.picklist(HOWS),
    why: v.pipe(v.string(), v.minLength(20)),
  }),
);
const uncaught = v.parse(
  UNCAUGHT,
  JSON.parse(readFileSync(new URL('record-mutation/uncaught.json', import.meta.url), 'utf8')),
);

function allMutations(): readonly Mutation[] {
  const random = seeded(SEED);
  const json = [SPINE_FILE, DATA_PACKAGE_FILE].flatMap((file) => [...breakJson(file, FILES.get(file) ?? '', random)]);
  // All of datapackage.json but two values is compared as a whole: a few of its fields stand for the rest.
  const fewOfPackage = json.filter(({ file, field }) => file !== DATA_PACKAGE_FILE || !field.startsWith('resources'));
  return [...breakTables(FILES, random), ...breakFeatures(FILES, random), ...fewOfPackage];
}

function isAbout({ file, before, after, line }: Mutation, problem: Problem): boolean {
  if (problem.file === file && (line === 0 || problem.line === line)) return true;
  const said = `${problem.id} ${problem.what.en} ${problem.mend.en}`;
  return [before, after].some((value) => value.length > 5 && said.includes(value));
}

/** The mutations in groups of one a file, so that one run of the check can look at several. */
function inGroups(mutations: readonly Mutation[]): readonly (readonly Mutation[])[] {
  const byFile = [...groupRows(mutations, (mutation) => mutation.file).values()];
  const longest = Math.max(...byFile.map((list) => list.length));
  return Array.from({ length: longest }, (_, at) => byFile.flatMap((list) => list[at] ?? []));
}

function problemsOf(mutations: readonly Mutation[]): readonly Problem[] {
  const broken = new Map([...FILES, ...mutations.map(({ file, text }) => [file, text] as const)]);
  return newProblems(sound, checkRecord(broken).problems);
}

function matches(pattern: string, text: string): boolean {
  return new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(text);
}

function reasonFor({ file, field, how }: Mutation) {
  return uncaught.find(
    (entry) =>
      entry.how === how && matches(entry.file, file) && entry.fields.some((pattern) => matches(pattern, field)),
  );
}

it('catches every broken field of every file, but those of which a list says why not', { timeout: 120_000 }, () => {
  const mutations = allMutations();
  const fields = new Set(mutations.map(({ file, field }) => `${file} ${field}`));
  expect(fields.size).toBeGreaterThan(350);
  const missed = inGroups(mutations).flatMap((group) => {
    const problems = problemsOf(group);
    return group.filter((mutation) => !problems.some((problem) => isAbout(mutation, problem)));
  });
  const unlisted = missed.filter((mutation) => !reasonFor(mutation) && problemsOf([mutation]).length === 0);
  const told = unlisted.map(
    ({ file, field, how, before, after }) => `${file} ${field} ${how}: "${before}" → "${after}"`,
  );
  expect(told).toEqual([]);
  const used = new Set(missed.map(reasonFor));
  expect(uncaught.filter((entry) => !used.has(entry))).toEqual([]);
});
