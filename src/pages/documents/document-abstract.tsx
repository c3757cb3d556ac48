import { formatDate } from '../../i18n/dates.ts';
import type { PlanDocument } from '../../model/record.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';

interface DocumentAbstractProps {
  readonly document: PlanDocument;
  /** False where the page has said already what kind of document it is. */
  readonly withNature?: boolean;
}

/** What a document is: nature, issuer, number and date, and what is to be known about it. */
export function DocumentAbstract({ document, withNature = true }: DocumentAbstractProps) {
  const { dict, index } = usePageAtlas();
  const source = document.source === undefined ? undefined : index.sourceById.get(document.source);
  const words = dict.pages.plans;
  return (
    <div className="abstract">
      <p>
        {[
          ...(withNature ? [dict.record.documentNatures[document.nature]] : []),
          document.issuer,
          document.number ? `${words.number} ${document.number}` : words.noNumber,
          formatDate(document.date, dict.lang),
        ].join(dict.shell.listSeparator)}
      </p>
      {document.note ? <p className="fact-note">{document.note}</p> : null}
      {source?.url && !source.unlinked ? (
        <p className="fact-note">
          <a href={source.url} target="_blank" rel="noopener">
            {source.title}
          </a>
        </p>
      ) : null}
    </div>
  );
}
