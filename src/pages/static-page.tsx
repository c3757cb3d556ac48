import { useAtlas } from '../ui/atlas-context.ts';
import { StaticAtlasPage } from './atlas-page.tsx';
import { DocumentPage } from './document-page.tsx';
import { StaticEmbed } from './embed/static-embed.tsx';

/** Any page of the atlas as a static page shows it. */
export function StaticPage({ poster }: { readonly poster: string }) {
  const { view } = useAtlas();
  if (view.page.kind === 'explore' || view.page.kind === 'place') return <StaticAtlasPage poster={poster} />;
  if (view.page.kind === 'embed') return <StaticEmbed poster={poster} />;
  return <DocumentPage locator={poster} />;
}
