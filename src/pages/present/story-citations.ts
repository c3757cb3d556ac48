import type { SourceId } from '../../model/record.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import type { Claim, Story } from '../../model/story/story.ts';
import { citedInOrder } from '../documents/cited-sources.ts';
import type { CitedSource } from '../place/sheet-sources.ts';

/** Anchor part of a claim's footnotes: slide and claim, counted from 1. */
export function claimSpot(slide: number, claim: number): string {
  return `slide-${slide}-${claim}`;
}

/** What a claim rests on; a claim about what a document asks rests on the document. */
export function claimSources({ sources, task: taskId }: Claim, index: RecordIndex): readonly SourceId[] {
  if (sources.length > 0 || taskId === null) return sources;
  const task = index.taskById.get(taskId);
  const source = task && index.documentById.get(task.document)?.source;
  return source ? [source] : [];
}

/** Every source of a story, numbered in the order of its claims. */
export function storySources(story: Story, index: RecordIndex): readonly CitedSource[] {
  return citedInOrder(
    index,
    story.slides.flatMap((slide, at) =>
      slide.claims.map((claim, number) => [claimSpot(at + 1, number + 1), claimSources(claim, index)] as const),
    ),
  );
}
