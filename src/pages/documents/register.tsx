import { useMemo } from 'react';
import type { PlanDocument, TaskId } from '../../model/record.ts';
import { rowsAt } from '../../model/record-index.ts';
import { type Commitment, commitmentsOf, rowsOf } from '../../model/report/commitments.ts';
import { type OutlineNode, registerOutline } from '../../model/report/register-outline.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { QuietAtlas } from './quiet-atlas.tsx';
import { filterRegister, isOpen } from './register-filter.ts';
import { RegisterHeads, RegisterRow, RepeatRow } from './register-row.tsx';
import { isTitled, sectionTitle } from './section-title.ts';

interface RegisterProps {
  readonly document: PlanDocument;
  /** Depth of the headings around the register: its own parts begin one deeper. */
  readonly level: 2 | 3;
}

/** What the parts of a register share. */
interface Shown {
  readonly document: PlanDocument;
  /** Every row's commitment, by the row's id. */
  readonly commitmentOf: ReadonlyMap<TaskId, Commitment>;
  /** Ids of the main rows that pass the filter. */
  readonly passing: ReadonlySet<TaskId>;
  /** False while something narrows the register: then only what passes is shown. */
  readonly whole: boolean;
}

/**
 * The register of one document, laid out as the document is. A row that repeats another stands in its place as one line and is not
 * counted. The filter and the year come from the view.
 */
export function Register({ document, level }: RegisterProps) {
  const { dict, index, view } = usePageAtlas();
  const commitments = useMemo(
    () => commitmentsOf(index, rowsAt(index.tasksOfDocument, document.id)),
    [index, document.id],
  );
  const outline = useMemo(
    () => registerOutline(rowsAt(index.tasksOfDocument, document.id), (key) => isTitled(dict, document.id, key)),
    [dict, index, document.id],
  );
  const shown: Shown = {
    document,
    commitmentOf: new Map(commitments.flatMap((commitment) => rowsOf(commitment).map((row) => [row.id, commitment]))),
    passing: new Set(filterRegister(index, commitments, view.filter, view.year).map(({ task }) => task.id)),
    whole: isOpen(view.filter),
  };
  return (
    <div className="register">
      <RegisterHeads />
      <QuietAtlas>
        {outline.map((node) => (
          <RegisterPart key={node.key} node={node} shown={shown} level={level} />
        ))}
      </QuietAtlas>
    </div>
  );
}

interface RegisterPartProps {
  readonly node: OutlineNode;
  readonly shown: Shown;
  readonly level: number;
}

/** A part of the document, open until the reader folds it. What a filter leaves out is hidden, not taken away: typing stays quick. */
function RegisterPart({ node, shown, level }: RegisterPartProps) {
  const { dict } = usePageAtlas();
  const count = countPassing(node, shown);
  const chain = headingChain(node);
  const last = chain.at(-1) ?? node;
  const Heading = level < 4 ? (`h${level + 1}` as 'h3' | 'h4') : 'h5';
  return (
    <details className="reg-part" data-level={level} open hidden={count === 0 && !shown.whole}>
      <summary>
        <Heading>
          {chain.map((part) => (
            <SectionName key={part.key} document={shown.document} node={part} />
          ))}
        </Heading>
        <span className="reg-count">{dict.explore.counts.tasks(count)}</span>
      </summary>
      {last.tasks.length > 0 ? (
        <ol className="reg-rows">
          {last.tasks.map((task) => {
            const commitment = shown.commitmentOf.get(task.id);
            if (!commitment) return null;
            const isMain = commitment.task.id === task.id;
            return (
              <li
                key={task.id}
                id={task.id}
                className={isMain ? 'reg-row' : 'reg-repeat'}
                hidden={!shown.whole && !shown.passing.has(task.id)}
              >
                {isMain ? (
                  <RegisterRow commitment={commitment} headedBy={last.key} />
                ) : (
                  <RepeatRow task={task} main={commitment.task} headedBy={last.key} />
                )}
              </li>
            );
          })}
        </ol>
      ) : null}
      {last.parts.map((part) => (
        <RegisterPart key={part.key} node={part} shown={shown} level={level + 1} />
      ))}
    </details>
  );
}

/** A part that holds nothing but one other part shares one heading with it: `II Quan điểm, mục tiêu › II.2.b …`. */
function headingChain(node: OutlineNode): readonly OutlineNode[] {
  const [only, ...more] = node.parts;
  return node.tasks.length === 0 && only && more.length === 0 ? [node, ...headingChain(only)] : [node];
}

function SectionName({ document, node }: { readonly document: PlanDocument; readonly node: OutlineNode }) {
  const { dict } = usePageAtlas();
  const { number, title } = sectionTitle(dict, document.id, node);
  return (
    <span className="reg-section">
      {number ? <span className="reg-number">{number}</span> : null}
      {title}
    </span>
  );
}

function countPassing(node: OutlineNode, shown: Shown): number {
  const own = node.tasks.filter((task) => shown.passing.has(task.id)).length;
  return node.parts.reduce((sum, part) => sum + countPassing(part, shown), own);
}
