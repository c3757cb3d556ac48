import { bodiesNamed } from '../../model/lead-agency.ts';
import type { Commitment } from '../../model/report/commitments.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { coordinatorsOf, type NamedIn } from './named-coordinators.ts';

/** So few names are read at a glance; more are folded. */
const FEW = 2;

/** The coordinating agencies, as the document writes them; many are folded behind their number. */
export function Coordinators({ commitment }: { readonly commitment: Commitment }) {
  const { dict } = usePageAtlas();
  const named = coordinatorsOf(commitment);
  if (named.length === 0) return null;
  const list = (
    <ul className="coordinator-list">
      {named.map(({ name, document }) => (
        <li key={name}>
          <CoordinatorName name={name} document={document} />
        </li>
      ))}
    </ul>
  );
  if (named.length <= FEW) {
    return (
      <div className="coordinators">
        <span className="fact-note">{dict.promise.lead.coordinators}</span>
        {list}
      </div>
    );
  }
  return (
    <details className="coordinators">
      <summary>{dict.documents.coordinatorCount(named.length)}</summary>
      {list}
    </details>
  );
}

/** A name as the document writes it, leading to the body it stands for. */
export function CoordinatorName({ name, document }: NamedIn) {
  const { hrefTo, index } = usePageAtlas();
  const [body] = bodiesNamed(index, name, document);
  return body ? (
    <a href={hrefTo({ kind: 'agency', id: body.agency.id })} lang="vi">
      {name}
    </a>
  ) : (
    <span lang="vi">{name}</span>
  );
}
