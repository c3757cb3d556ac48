import '../../styles/documents.css';
import '../../styles/present-pages.css';
import type { ReactNode } from 'react';
import type { Story } from '../../model/story/story.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { DocumentShell } from '../documents/document-shell.tsx';
import { StorySlides } from './story-slides.tsx';

export interface StoryPageProps {
  readonly story: Story;
  /** The drawn map of each slide (`storyPosters`). */
  readonly posters: readonly string[];
  /** Buttons under the title: present, print. */
  readonly actions?: ReactNode;
  /** For paper: a code that leads to the story. */
  readonly printCode?: ReactNode;
  readonly withNotes?: boolean;
}

/** A story as a page: to be read without scripts, to be linked slide by slide, to be printed as a handout. */
export function StoryPage({ story, posters, actions, printCode, withNotes = false }: StoryPageProps) {
  const { dict } = usePageAtlas();
  return (
    <DocumentShell crumbs={[{ label: dict.shell.nav.stories, page: { kind: 'stories' } }, { label: story.title }]}>
      <header className="page-head story-head">
        {printCode ? <div className="print-only story-print-code">{printCode}</div> : null}
        <p className="kicker">{dict.stories.steps(story.slides.length)}</p>
        <h1>{story.title}</h1>
        {story.summary ? <p className="page-lead">{story.summary}</p> : null}
        {actions ? <div className="story-actions">{actions}</div> : null}
      </header>
      <StorySlides story={story} posters={posters} withNotes={withNotes} />
    </DocumentShell>
  );
}
