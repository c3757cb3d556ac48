import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { readRecordFolder } from '../scripts/read-record-folder.ts';
import { checkRecord } from '../src/model/check/check-record.ts';
import { newProblems } from '../src/model/correction/new-problems.ts';
import type { Problem } from '../src/model/record-files/problem.ts';
import { DATA_PACKAGE_FILE } from '../src/model/record-files/read-record-files.ts';
import { SPINE_FILE } from '../src/model/record-files/spine.ts';
import { breakFeatures } from './record-mutation/break-features.ts';
import { breakJson } from './record-mutation/break-json.ts';
import { breakTables } from './record-mutation/break-tables.ts';
import { HOWS, type Mutation } from './record-mutation/mutation.ts';

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
  const json = [SPINE_FILE, DATA_PACKAGE_FILE].flatMap((file) => [...breakJson(file, FILES.get(file) ?? '')]);
  // All of datapackage.json but two values is compared as a whole: a few of its fields stand for the rest.
  const fewOfPackage = json.filter(
    ({ file, field }) => file !== DATA_PACKAGE_FILE || !/^(?:resources|featureP)/.test(field),
  );
  return [...breakTables(FILES), ...breakFeatures(FILES), ...fewOfPackage];
}

function isAbout({ file, before, after, line }: Mutation, problem: Problem): boolean {
  if (problem.file === file && (line === 0 || problem.line === line)) return true;
  const said = `${problem.id} ${problem.what.en} ${problem.mend.en}`;
  return [before, after].some((value) => value.length > 5 && said.includes(value));
}

/** Lines of one file that are broken in the same run of the check. More would save time and blur which one was caught. */
const TOGETHER = 3;

/** Puts mutations into runs: a few lines of every file at once, a file that is written anew alone. */
function inRuns(mutations: readonly Mutation[]): readonly (readonly Mutation[])[] {
  const runs: Mutation[][] = [];
  const fits = (run: readonly Mutation[], { file, line }: Mutation) => {
    const same = run.filter((other) => other.file === file);
    return same.length === 0 || (line > 0 && same.length < TOGETHER && same.every((other) => other.line !== line));
  };
  for (const mutation of mutations) {
    const run = runs.find((candidate) => fits(candidate, mutation));
    if (run) run.push(mutation);
    else runs.push([mutation]);
  }
  return runs;
}

/** The broken files of a run: each mutation of a line changes that line alone. */
function brokenFiles(mutations: readonly Mutation[]): ReadonlyMap<string, string> {
  const files = new Map(FILES);
  for (const { file, line, text } of mutations) {
    const changed = line > 0 ? withLine(files.get(file) ?? '', line, text.split('\n')[line - 1] ?? '') : text;
    files.set(file, changed);
  }
  return files;
}

function withLine(text: string, line: number, content: string): string {
  return text
    .split('\n')
    .with(line - 1, content)
    .join('\n');
}

function problemsOf(mutations: readonly Mutation[]): readonly Problem[] {
  return newProblems(sound, checkRecord(brokenFiles(mutations)).problems);
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
  const missed = inRuns(mutations).flatMap((run) => {
    const problems = problemsOf(run);
    return run.filter((mutation) => !problems.some((problem) => isAbout(mutation, problem)));
  });
  const unlisted = missed.filter((mutation) => !reasonFor(mutation) && problemsOf([mutation]).length === 0);
  const told = unlisted.map(
    ({ file, field, how, before, after }) => `${file} ${field} ${how}: "${before}" → "${after}"`,
  );
  expect(told).toEqual([]);
  // A reason for a field there is not is out of date.
  const used = new Set(mutations.map(reasonFor));
  expect(uncaught.filter((entry) => !used.has(entry))).toEqual([]);
});
