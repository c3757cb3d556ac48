import type { Task } from '../record.ts';
import { parseReference, type ReferencePart } from '../reference.ts';

/** A headed part of a document, with what stands directly in it and its own parts. */
export interface OutlineNode {
  /**
   * Names the heading within the document: the section mark (`III.1.a`), `article 2`, `annex`, a group of a table (`III group IV`), or
   * the section and the heading itself where the reference gives one (`III.3 Du lịch`).
   */
  readonly key: string;
  readonly step: OutlineStep;
  readonly tasks: readonly Task[];
  readonly parts: readonly OutlineNode[];
}

/** What a heading is: a section, a group of a table, an article, the annex, or a part named by its own words. */
export type OutlineStep =
  | { readonly kind: 'section' | 'group'; readonly mark: string }
  | { readonly kind: 'article'; readonly number: number }
  | Extract<ReferencePart, { readonly kind: 'annex' } | { readonly heading: string }>
  | { readonly kind: 'other'; readonly text: string };

interface Growing extends OutlineNode {
  readonly tasks: Task[];
  readonly parts: Growing[];
}

/**
 * The tasks of one document, laid out as the document is: part by part, in the order of the text. Dashes, points, rows and
 * paragraphs are no headings; they stay in the task's reference. So do numbered sections the document gives no title.
 *
 * @param tasks tasks of one document, in any order
 * @param isTitled tells whether the document gives the section with this key (`III.1.a`) a title
 */
export function registerOutline(
  tasks: readonly Task[],
  isTitled: (key: string) => boolean = () => true,
): readonly OutlineNode[] {
  const root: Growing[] = [];
  for (const task of tasks.toSorted((a, b) => a.sourceLine - b.sourceLine)) {
    let parts = root;
    let node: Growing | undefined;
    for (const heading of headingsOf(task, isTitled)) {
      node = parts.find((part) => part.key === heading.key);
      if (!node) {
        node = { ...heading, tasks: [], parts: [] };
        parts.push(node);
      }
      parts = node.parts;
    }
    node?.tasks.push(task);
  }
  return root;
}

/** Every task of a part and of the parts within it, in the order of the text. */
export function tasksWithin(node: OutlineNode): readonly Task[] {
  return [...node.tasks, ...node.parts.flatMap(tasksWithin)];
}

type Heading = Pick<OutlineNode, 'key' | 'step'>;

function headingsOf(task: Task, isTitled: (key: string) => boolean): readonly Heading[] {
  const headings: Heading[] = [];
  const parts = parseReference(task.ref);
  const [section = ''] = parts.flatMap((part) => (part.kind === 'section' ? part.mark : []));
  if (section) {
    const marks = section.split('.');
    marks.forEach((mark, at) => {
      const key = marks.slice(0, at + 1).join('.');
      if (at === 0 || isTitled(key)) headings.push({ key, step: { kind: 'section', mark } });
    });
  }
  for (const part of parts) {
    if (part.kind === 'article')
      headings.push({ key: `article ${part.number}`, step: { kind: 'article', number: part.number } });
    else if (part.kind === 'annex') headings.push({ key: 'annex', step: part });
    else if (part.kind === 'dash-headed' || part.kind === 'part-headed') {
      headings.push({ key: `${section} ${part.heading}`.trim(), step: part });
    }
  }
  if (task.group !== null) {
    headings.push({
      key: `${section} group ${task.group}`.trim(),
      step: { kind: 'group', mark: task.group },
    });
  }
  return headings.length > 0 ? headings : [{ key: task.ref, step: { kind: 'other', text: task.ref } }];
}
