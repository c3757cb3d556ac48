import * as v from 'valibot';
import { readJson } from '../record-files/read-json.ts';
import { claimFindings, evidenceFindings, numberFindings } from './claim-findings.ts';
import { jsonLines, lineOfPath } from './json-lines.ts';
import { cameraFindings, idFindings, referenceFindings } from './map-findings.ts';
import { shapeFindings } from './shape-findings.ts';
import { STORY_FILE, type StoryFile } from './story-file.ts';
import type { StoryFinding, StoryProblem } from './story-problem.ts';
import type { StoryWorld } from './story-world.ts';
import { languageFindings, lengthFindings } from './text-findings.ts';

/** The record's own stories are held to all three languages and to claims; a reader's talk says what its reader says. */
export type StoryKind = { readonly kind: 'record'; readonly id: string } | { readonly kind: 'own-talk' };

export interface CheckedStory {
  /** Null when the file cannot be read as a story at all. */
  readonly story: StoryFile | null;
  /** Everything wrong at once, in the order of the file. */
  readonly problems: readonly StoryProblem[];
}

/** Reads and checks the text of a story file. Pure; never throws, whatever the text is. */
export function checkStory(text: string, world: StoryWorld, kind: StoryKind): CheckedStory {
  const { value, problem } = readJson('', text);
  if (problem) {
    const { what, mend } = problem;
    const zh = { what: `不是有效的 JSON：${what.en}`, mend: '请检查此行或上一行的逗号、引号和括号。' };
    const found: StoryProblem = {
      rule: 'story-form',
      line: Math.max(1, problem.line),
      what: { ...what, zh: zh.what },
      mend: { ...mend, zh: zh.mend },
    };
    return { story: null, problems: [found] };
  }
  const parsed = v.safeParse(STORY_FILE, value);
  if (!parsed.success) return { story: null, problems: located(shapeFindings(parsed.issues), text) };
  return { story: parsed.output, problems: located([...findingsOf(parsed.output, world, kind)], text) };
}

function* findingsOf(story: StoryFile, world: StoryWorld, kind: StoryKind): Iterable<StoryFinding> {
  const ofRecord = kind.kind === 'record';
  yield* idFindings(story, ofRecord ? kind.id : null);
  yield* languageFindings(story, ofRecord ? 'all' : 'one');
  yield* lengthFindings(story);
  yield* referenceFindings(story, world);
  yield* cameraFindings(story, world);
  yield* claimFindings(story, ofRecord);
  yield* evidenceFindings(story, world);
  yield* numberFindings(story, world);
}

function located(findings: readonly StoryFinding[], text: string): readonly StoryProblem[] {
  const lines = jsonLines(text);
  return findings
    .map(({ path, ...finding }) => ({ ...finding, line: lineOfPath(lines, path) }))
    .sort((a, b) => a.line - b.line);
}
