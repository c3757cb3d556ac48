import type { ReactNode } from 'react';
import { AtlasProvider } from '../../ui/atlas-context.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import type { Page } from '../../view/view-state.ts';
import { LangLinks } from '../explore/lang-links.tsx';
import { PaperSwitch } from '../explore/paper-switch.tsx';
import { useAnchor } from './use-anchor.ts';

/** A step on the way down to the page; the page itself comes last and has no address. */
export interface Crumb {
  readonly label: string;
  readonly page?: Page;
}

export interface DocumentShellProps {
  /** The way down from the map, the map itself left out. */
  readonly crumbs: readonly Crumb[];
  readonly children: ReactNode;
  /** Beside the language links: offline state, share, help. */
  readonly tools?: ReactNode;
  /** Where the links to other languages lead, when this page exists in none of them. */
  readonly langPage?: Page;
}

const PAGES = ['explore', 'plans', 'tasks', 'agencies', 'stories', 'about'] as const;
const CONTENT = 'content';

/** What surrounds a page of text: name, pages, languages, paper, the way down, and which state of the record this is. */
export function DocumentShell({ crumbs, children, tools, langPage }: DocumentShellProps) {
  const { dict, live } = usePageAtlas();
  const { shell } = dict;
  useAnchor(live);
  return (
    <div className="doc">
      <a className="skip" href={`#${CONTENT}`}>
        {shell.skip.toContent}
      </a>
      <DocumentHead tools={tools} langPage={langPage} />
      <Crumbs crumbs={crumbs} />
      <main className="doc-main" id={CONTENT} tabIndex={-1}>
        {children}
      </main>
      <DocumentFoot />
    </div>
  );
}

interface DocumentHeadProps {
  readonly tools: ReactNode;
  readonly langPage: Page | undefined;
}

function DocumentHead({ tools, langPage }: DocumentHeadProps) {
  const atlas = usePageAtlas();
  const { dict, hrefTo, view } = atlas;
  const { shell } = dict;
  const here = sectionOf(view.page);
  return (
    <header className="doc-head">
      <p className="doc-name">
        <a href={hrefTo({ kind: 'explore' })}>{shell.product}</a>
        <span className="doc-corridor">{shell.corridor}</span>
      </p>
      <div className="doc-tools">
        {tools}
        <AtlasProvider value={langPage ? { ...atlas, view: { ...view, page: langPage } } : atlas}>
          <LangLinks />
        </AtlasProvider>
        <PaperSwitch />
      </div>
      <nav className="doc-nav" aria-label={shell.nav.label}>
        <ul>
          {PAGES.map((kind) => (
            <li key={kind}>
              <a href={hrefTo({ kind })} aria-current={kind === here ? 'page' : undefined}>
                {shell.nav[kind]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** Which entry of the navigation a page belongs to. */
function sectionOf({ kind }: Page): (typeof PAGES)[number] | null {
  if (kind === 'task') return 'tasks';
  if (kind === 'agency') return 'agencies';
  if (kind === 'plan') return 'plans';
  if (kind === 'story') return 'stories';
  return PAGES.find((page) => page === kind) ?? null;
}

function Crumbs({ crumbs }: Pick<DocumentShellProps, 'crumbs'>) {
  const { dict, hrefTo } = usePageAtlas();
  const all: readonly Crumb[] = [{ label: dict.shell.nav.explore, page: { kind: 'explore' } }, ...crumbs];
  return (
    <nav className="doc-crumbs" aria-label={dict.shell.nav.breadcrumb}>
      <ol>
        {all.map(({ label, page }) => (
          <li key={label}>{page ? <a href={hrefTo(page)}>{label}</a> : <span aria-current="page">{label}</span>}</li>
        ))}
      </ol>
    </nav>
  );
}

function DocumentFoot() {
  const { dict, hrefTo, index } = usePageAtlas();
  const { shell } = dict;
  return (
    <footer className="doc-foot">
      <p>
        {shell.recordAsOf(index.record.asOf)}
        {shell.listSeparator}
        {dict.documents.editionNamed(index.record.edition)}
      </p>
      <p>
        {dict.about.licences.data} <a href={hrefTo({ kind: 'about' })}>{shell.nav.about}</a>
      </p>
    </footer>
  );
}
