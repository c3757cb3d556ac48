import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readRecordFolder } from '../../scripts/read-record-folder.ts';
import { checkRecord, RULES } from '../../src/model/check/check-record.ts';
import { READING_RULES } from '../../src/model/record-files/reading-rules.ts';
import { applyEdits } from './apply-edits.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const SOUND = readRecordFolder(fileURLToPath(new URL('../../data', import.meta.url)));
const soundProblems = checkRecord(SOUND).problems;

const EDIT = v.strictObject({
  file: v.string(),
  find: v.optional(v.string()),
  replace: v.optional(v.string()),
  all: v.optional(v.boolean()),
  prepend: v.optional(v.string()),
  append: v.optional(v.string()),
  create: v.optional(v.string()),
  remove: v.optional(v.boolean()),
});
/** One way to break the record, and the problem the check must then report. */
const FIXTURE = v.strictObject({
  about: v.string(),
  rule: v.string(),
  severity: v.picklist(['error', 'warning', 'notice']),
  file: v.string(),
  line: v.optional(v.number()),
  /** Text that stands on the line named by the check: the record grows, so lines are not counted here. */
  at: v.optional(v.string()),
  id: v.optional(v.string()),
  edits: v.array(EDIT),
});

const fixtures = readdirSync(HERE)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name, ...v.parse(FIXTURE, JSON.parse(readFileSync(join(HERE, name), 'utf8'))) }));

function lineOf(text: string, at: string): number {
  const offset = text.indexOf(at);
  if (offset === -1) throw new Error(`"${at}" is not in the broken file`);
  return text.slice(0, offset).split('\n').length;
}

describe('the check', () => {
  it('finds no error in the record as it stands', () => {
    expect(soundProblems.filter((problem) => problem.severity === 'error')).toEqual([]);
  });

  it('has a broken record for each of its rules', () => {
    const rules = [...READING_RULES, ...RULES.map((rule) => rule.id)];
    expect(new Set(fixtures.map((fixture) => fixture.rule))).toEqual(new Set(rules));
    expect(new Set(rules).size).toBe(rules.length);
  });

  for (const { name, about, rule, severity, file, line, at, id, edits } of fixtures) {
    it(`reports ${name.replace('.json', '')}: ${about}`, () => {
      const broken = applyEdits(SOUND, edits);
      const where = at === undefined ? line : lineOf(broken.get(file) ?? '', at);
      const wanted = { rule, severity, file, ...(where && { line: where }), ...(id && { id }) };
      expect(soundProblems).not.toContainEqual(expect.objectContaining(wanted));
      const { problems } = checkRecord(broken);
      expect(problems).toContainEqual(expect.objectContaining(wanted));
      const found = problems.filter((problem) => problem.rule === rule);
      for (const { what, mend } of found) {
        for (const said of [what.en, what.vi, mend.en, mend.vi]) expect(said).not.toMatch(/^$|\{\w+\}|undefined/);
      }
    });
  }

  it('names everything that is wrong at once', () => {
    const all = fixtures.filter((fixture) => ['date-spreadsheet', 'figure-unit', 'pinyin-form'].includes(fixture.rule));
    const once = all.filter((fixture) => !fixture.name.includes('local'));
    const broken = once.reduce((files, fixture) => applyEdits(files, fixture.edits), SOUND);
    const rules = checkRecord(broken).problems.map((problem) => problem.rule);
    expect(rules).toEqual(expect.arrayContaining(['date-spreadsheet', 'figure-unit', 'pinyin-form']));
  });

  it('says so when there are no country polygons to check against', () => {
    const files = new Map([...SOUND].filter(([file]) => !file.startsWith('basemap/')));
    expect(checkRecord(files).problems).toContainEqual(
      expect.objectContaining({ rule: 'country-of-point', severity: 'notice' }),
    );
  });
});
