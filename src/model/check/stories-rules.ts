import { checkStory } from '../story/check-story.ts';
import { isStory, storyIdOf } from '../story/story-file.ts';
import { STORY_RULE_IDS, type StoryProblem } from '../story/story-problem.ts';
import { type CheckContext, defineRule, type Finding, type Rule } from './rule.ts';
import { worldOfRecord } from './stories-world.ts';

/** The stories of `stories/*.json`: each told in three languages, each sentence borne out by rows of the record. */

interface Found {
  readonly file: string;
  readonly problem: StoryProblem;
}

const found = new WeakMap<CheckContext, readonly Found[]>();

/** Every problem of every story; worked out once for all rules. */
function problemsOf(context: CheckContext): readonly Found[] {
  const known = found.get(context);
  if (known) return known;
  const stories = [...context.files].filter(([file]) => isStory(file));
  const world = worldOfRecord(context.raw);
  const problems = stories.flatMap(([file, text]) =>
    checkStory(text, world, { kind: 'record', id: storyIdOf(file) }).problems.map((problem) => ({ file, problem })),
  );
  found.set(context, problems);
  return problems;
}

export const STORY_RULES: readonly Rule[] = STORY_RULE_IDS.map((rule) =>
  defineRule(rule, function* (context): Iterable<Finding> {
    for (const { file, problem } of problemsOf(context)) {
      if (problem.rule !== rule) continue;
      const { what, mend, line } = problem;
      yield { at: { file, line }, id: storyIdOf(file), what, mend };
    }
  }),
);
