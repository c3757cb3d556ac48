import { wordFor } from '../../i18n/record-words.ts';
import type { Source } from '../../model/record.ts';
import { SOURCE_KINDS, type SourceKind } from '../../model/vocabulary.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';

/** Every source, by kind: each opens, except copies and pages not to be trusted, which are named and not linked. */
export function AboutSources() {
  const { dict, index } = usePageAtlas();
  const { sources } = index.record;
  const kinds = SOURCE_KINDS.map((kind) => ({ kind, own: sources.filter((source) => source.kind === kind) })).filter(
    ({ own }) => own.length > 0,
  );
  return (
    <>
      <ul className="source-kinds">
        {kinds.map(({ kind, own }) => (
          <li key={kind}>
            <a href={`#sources-${kind}`}>{dict.record.sourceKinds[kind]}</a>
            <span>{dict.explore.counts.sources(own.length)}</span>
          </li>
        ))}
      </ul>
      <h3>{dict.about.sources.list}</h3>
      {kinds.map(({ kind, own }) => (
        <SourcesOfKind key={kind} kind={kind} sources={own} />
      ))}
    </>
  );
}

function SourcesOfKind({ kind, sources }: { readonly kind: SourceKind; readonly sources: readonly Source[] }) {
  const { dict } = usePageAtlas();
  return (
    <details className="count source-kind" id={`sources-${kind}`}>
      <summary>
        {dict.record.sourceKinds[kind]} <span className="reg-count">{sources.length}</span>
      </summary>
      <ul className="all-sources">
        {sources.toSorted(byPublisher).map((source) => (
          <li key={source.id} id={source.id}>
            <SourceEntry source={source} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function SourceEntry({ source }: { readonly source: Source }) {
  const { dict, hrefTo, index } = usePageAtlas();
  const words = dict.place.sources;
  const document = index.record.documents.find((candidate) => candidate.source === source.id);
  const address = document ? hrefTo({ kind: 'plan', id: document.id }) : source.unlinked ? null : source.url;
  const notes = [
    source.date ? words.published(source.publisher, source.date) : words.undated(source.publisher),
    source.language === '' ? null : words.language(wordFor(dict.record.sourceLanguages, source.language)),
    source.unlinked ? words.unlinked : null,
    source.url === null && !document ? words.noAddress : null,
  ].filter(Boolean);
  return (
    <>
      {address === null ? (
        <span>{source.title}</span>
      ) : (
        <a href={address} {...(document ? {} : { target: '_blank', rel: 'noopener' })}>
          {source.title}
        </a>
      )}
      <span className="fact-note">{notes.join(dict.shell.listSeparator)}</span>
    </>
  );
}

function byPublisher(a: Source, b: Source): number {
  return a.publisher.localeCompare(b.publisher) || (b.date ?? '').localeCompare(a.date ?? '');
}
