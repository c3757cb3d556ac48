import { createContext, useContext } from 'react';
import type { SourceId } from '../../model/record.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { citationAnchor, sourceAnchor } from './sheet-sources.ts';

/** Number of each source of the surrounding sheet. */
const SourceNumbers = createContext<ReadonlyMap<SourceId, number>>(new Map());
export const SourceNumbersProvider = SourceNumbers.Provider;

interface CiteProps {
  readonly sources: readonly SourceId[];
  /** One of `SPOTS`: the source list leads back to it. */
  readonly spot: string;
}

/** Footnote marks, `[3]`, leading to the list at the end of the sheet. Nothing for sources the record does not have. */
export function Cite({ sources, spot }: CiteProps) {
  const { dict } = useAtlas();
  const numbers = useContext(SourceNumbers);
  const cited = [...new Set(sources)].flatMap((id) => numbers.get(id) ?? []);
  if (cited.length === 0) return null;
  return (
    // A word joiner keeps the mark on the line of the word it belongs to.
    <sup className="cite">
      {'\u2060'}
      {cited.map((number) => (
        <a
          key={number}
          id={citationAnchor(number, spot)}
          href={`#${sourceAnchor(number)}`}
          aria-label={dict.place.sources.source(number)}
        >
          [{number}]
        </a>
      ))}
    </sup>
  );
}
