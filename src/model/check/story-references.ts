import type { At } from '../record-files/problem.ts';
import { readJson } from '../record-files/read-json.ts';
import { lineHolding } from './find-line.ts';

/** An id that a story's slide names. */
export interface StoryReference {
  readonly at: At;
  readonly column: string;
  /** What it should name, as in `RecordIds`. */
  readonly to: string;
  readonly target: string;
}

/** The members of a slide that hold ids, one or a list of them. */
const MEMBERS: Readonly<Record<string, string>> = {
  place: 'features',
  places: 'features',
  compare: 'features',
  task: 'tasks',
  tasks: 'tasks',
  plan: 'documents',
  agency: 'agencies',
  source: 'sources',
  sources: 'sources',
};

function* walk(value: unknown): Iterable<readonly [string, string]> {
  if (Array.isArray(value)) {
    for (const member of value) yield* walk(member);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      const targets = name in MEMBERS ? [member].flat() : [];
      for (const target of targets) if (typeof target === 'string') yield [name, target];
      yield* walk(member);
    }
  }
}

/** True for `stories/<story-id>.json`. */
export function isStory(file: string): boolean {
  return file.startsWith('stories/') && file.endsWith('.json');
}

/** Every id named by the stories in `stories/*.json`. */
export function* parseStoryReferences(files: ReadonlyMap<string, string>): Iterable<StoryReference> {
  for (const [file, text] of files) {
    if (!isStory(file)) continue;
    const { value, problem } = readJson(file, text);
    if (problem) continue;
    for (const [column, target] of walk(value)) {
      yield {
        at: { file, line: lineHolding(text, JSON.stringify(target)) },
        column,
        to: MEMBERS[column] ?? '',
        target,
      };
    }
  }
}
