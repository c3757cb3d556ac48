import { useMemo, useRef } from 'react';
import { commitmentsOf } from '../../model/report/commitments.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { DocumentAbstract } from './document-abstract.tsx';
import { DocumentShell } from './document-shell.tsx';
import { Register } from './register.tsx';
import { RegisterTools } from './register-tools.tsx';
import { YearChoice } from './year-choice.tsx';

/** Every task of every document, in the order of the documents, with search and filters once the page is live. */
export function TasksPage() {
  const { dict, hrefTo, index } = usePageAtlas();
  const scope = useRef<HTMLDivElement>(null);
  const commitments = useMemo(() => commitmentsOf(index, index.record.tasks), [index]);
  const words = dict.pages.tasks;
  return (
    <DocumentShell crumbs={[{ label: dict.shell.nav.tasks }]}>
      <header className="page-head">
        <h1>{dict.pages.titles.tasks}</h1>
        <p className="page-lead">{words.intro}</p>
        <p className="page-lead">{dict.documents.rowsAndCommitments(index.record.tasks.length, commitments.length)}</p>
      </header>
      <RegisterTools commitments={commitments} scope={scope} />
      <YearChoice />
      <div ref={scope}>
        {index.record.documents.map((document) => (
          <section key={document.id} className="page-part" aria-labelledby={`in-${document.id}`}>
            <h2 id={`in-${document.id}`}>
              <a href={hrefTo({ kind: 'plan', id: document.id })}>{document.title}</a>
            </h2>
            <DocumentAbstract document={document} />
            <Register document={document} level={2} />
          </section>
        ))}
      </div>
    </DocumentShell>
  );
}
