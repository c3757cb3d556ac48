import { type ReactNode, useId } from 'react';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { OfflineSection } from '../offline/offline-section.tsx';
import { AboutGaps } from './about-gaps.tsx';
import { type DownloadEntry, DownloadList, type LibraryEntry, LibraryList } from './about-lists.tsx';
import { AboutSources } from './about-sources.tsx';
import { DocumentShell } from './document-shell.tsx';

interface AboutPageProps {
  /** Software the atlas is made of. */
  readonly libraries: readonly LibraryEntry[];
  /** Files of the record to take away. */
  readonly downloads: readonly DownloadEntry[];
  /** Where corrections go. */
  readonly correctionsUrl?: string;
}

/** What the atlas is, how it is made, from which sources, what it does not know, on what terms it may be used. */
export function AboutPage({ libraries, downloads, correctionsUrl }: AboutPageProps) {
  const { dict, index } = usePageAtlas();
  const { about } = dict;
  const { places, tasks, sources, asOf, edition } = index.record;
  return (
    <DocumentShell crumbs={[{ label: dict.shell.nav.about }]}>
      <article className="about">
        <header className="page-head">
          <h1>{about.heading}</h1>
          <p className="page-lead">{about.lead}</p>
          <p>
            {about.numbers(places.length, tasks.length, sources.length)} {about.asOf(asOf)}
          </p>
        </header>
        <Prose heading={about.method.heading} paragraphs={about.method.paragraphs} />
        <Prose heading={about.positions.heading} paragraphs={about.positions.paragraphs} />
        <Prose heading={about.gaps.heading} paragraphs={about.gaps.paragraphs}>
          <AboutGaps />
        </Prose>
        <Prose heading={about.correct.heading} paragraphs={about.correct.paragraphs}>
          {correctionsUrl ? (
            <p>
              <a href={correctionsUrl} target="_blank" rel="noopener">
                {dict.documents.reportMistake}
              </a>
            </p>
          ) : null}
        </Prose>
        <Prose heading={about.privacy.heading} paragraphs={about.privacy.paragraphs} />
        <OfflineSection />
        <Prose
          heading={about.licences.heading}
          paragraphs={[
            about.licences.data,
            about.licences.code,
            about.licences.basemap,
            about.licences.fonts,
            about.licences.icons,
          ]}
        >
          <LibraryList libraries={libraries} />
        </Prose>
        {downloads.length > 0 ? (
          <Prose heading={dict.actions.download.heading} paragraphs={[]}>
            <DownloadList downloads={downloads} />
          </Prose>
        ) : null}
        <Prose heading={about.editions.heading} paragraphs={[about.editions.text]}>
          <p>{dict.documents.editionNamed(edition)}</p>
        </Prose>
        <Prose heading={about.sources.heading} paragraphs={about.sources.paragraphs}>
          <AboutSources />
        </Prose>
      </article>
    </DocumentShell>
  );
}

interface ProseProps {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly children?: ReactNode;
}

function Prose({ heading, paragraphs, children }: ProseProps) {
  const id = useId();
  return (
    <section className="page-part prose" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {children}
    </section>
  );
}
