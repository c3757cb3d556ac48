import { wordFor } from '../../i18n/record-words.ts';
import type { Source } from '../../model/record.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { type CitedSource, citationAnchor, sourceAnchor } from './sheet-sources.ts';

/** The numbered sources. Each opens in a new tab; a copy or spam site is shown and not linked. */
export function SourceList({ sources }: { readonly sources: readonly CitedSource[] }) {
  const { dict } = useAtlas();
  if (sources.length === 0) return null;
  return (
    <section className="place-section" aria-labelledby="place-sources">
      <h2 id="place-sources">{dict.place.sources.heading}</h2>
      <ol className="source-list">
        {sources.map(({ number, source, spots }) => (
          <li key={source.id} id={sourceAnchor(number)} tabIndex={-1}>
            <span className="source-number">[{number}]</span>
            <div>
              <SourceTitle source={source} />
              <span className="source-meta">
                {sourceMeta(source, dict)}
                {spots.map((spot, at) => (
                  <a
                    key={spot}
                    className="source-back"
                    href={`#${citationAnchor(number, spot)}`}
                    aria-label={`${dict.place.back} ${at + 1}`}
                  >
                    {' '}
                    ↑{spots.length > 1 ? <sup>{at + 1}</sup> : null}
                  </a>
                ))}
              </span>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function SourceTitle({ source }: { readonly source: Source }) {
  const { hrefTo, index } = useAtlas();
  const document = index.record.documents.find((candidate) => candidate.source === source.id);
  if (document) return <a href={hrefTo({ kind: 'plan', id: document.id })}>{source.title}</a>;
  if (source.url === null || source.unlinked) return <span>{source.title}</span>;
  return (
    <a href={source.url} target="_blank" rel="noopener">
      {source.title}
    </a>
  );
}

function sourceMeta(source: Source, dict: ReturnType<typeof useAtlas>['dict']): string {
  const words = dict.place.sources;
  const published = source.date ? words.published(source.publisher, source.date) : words.undated(source.publisher);
  const parts = [published];
  if (source.language !== dict.lang && source.language !== '')
    parts.push(words.language(wordFor(dict.record.sourceLanguages, source.language)));
  if (source.kind === 'working-paper' || source.kind === 'general-knowledge' || source.kind === 'encyclopedia')
    parts.push(dict.record.sourceKinds[source.kind]);
  if (source.unlinked) parts.push(words.unlinked);
  return parts.join(' · ');
}
