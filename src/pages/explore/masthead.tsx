import { useAtlas } from '../../ui/atlas-context.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { LangLinks } from './lang-links.tsx';
import { PaperSwitch } from './paper-switch.tsx';
import { Search } from './search.tsx';

/** Name, languages, paper and search: the head of the atlas on every screen. */
export function Masthead() {
  const { dict, view } = useAtlas();
  // The page's one h1 is the place's name where a place is open, the product's elsewhere.
  const Title = view.page.kind === 'place' ? 'p' : 'h1';
  return (
    <header className="masthead" data-covers="apart">
      <div className="masthead-name">
        <Title className="atlas-title">
          <PageLink page={{ kind: 'explore' }}>{dict.shell.product}</PageLink>
        </Title>
        <p className="masthead-subtitle">{dict.shell.corridor}</p>
      </div>
      <div className="masthead-tools">
        <LangLinks />
        <PaperSwitch />
      </div>
      <Search />
    </header>
  );
}
