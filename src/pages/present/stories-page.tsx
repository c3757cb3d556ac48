import '../../styles/documents.css';
import '../../styles/present-pages.css';
import type { ReactNode } from 'react';
import { OWN_TALK_ID, type Story } from '../../model/story/story.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { DocumentShell } from '../documents/document-shell.tsx';
import { MapPoster } from '../map-poster.tsx';

export interface StoriesPageProps {
  readonly stories: readonly Story[];
  /** The drawn map of each story's first slide, in the order of `stories`. */
  readonly covers: readonly string[];
  /** The reader's own talk: live pages only. */
  readonly ownTalk?: ReactNode;
}

/** All stories, and the place where readers make their own. */
export function StoriesPage({ stories, covers, ownTalk }: StoriesPageProps) {
  const { dict, hrefTo } = usePageAtlas();
  const words = dict.stories;
  return (
    <DocumentShell crumbs={[{ label: dict.shell.nav.stories }]}>
      <header className="page-head">
        <h1>{words.heading}</h1>
        <p className="page-lead">{words.intro}</p>
      </header>
      <ul className="story-cards">
        {stories.map((story, at) => (
          <li key={story.id}>
            <article className="story-card">
              {covers[at] ? (
                <div className="slide-poster">
                  <MapPoster svg={covers[at]} />
                </div>
              ) : null}
              <h2>
                <a href={hrefTo({ kind: 'story', id: story.id, step: 1 })}>{story.title}</a>
              </h2>
              <p>{story.summary}</p>
              <p className="soft small">{words.steps(story.slides.length)}</p>
            </article>
          </li>
        ))}
      </ul>
      <section className="page-part own-talk" id={OWN_TALK_ID} aria-labelledby="own-talk-title">
        <h2 id="own-talk-title">{words.talk.heading}</h2>
        <p>{words.talk.intro}</p>
        {ownTalk ?? (
          <noscript>
            <p className="soft">{dict.failures.scriptOff}</p>
          </noscript>
        )}
      </section>
    </DocumentShell>
  );
}
