import '../../styles/share.css';
import { useState } from 'react';
import type { SharingWords } from '../../i18n/load-sharing-words.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { ModalDialog } from '../../ui/modal-dialog.tsx';
import { formatUrl } from '../../view/url/format-url.ts';
import { fullViewAddress } from '../embed/full-view.ts';
import { altTextOf } from './alt-text.ts';
import { CopyField } from './copy-field.tsx';
import { EmbedForm } from './embed-form.tsx';
import { EmbedPreview } from './embed-preview.tsx';
import { embedSnippet } from './embed-snippet.ts';
import { type EmbedWishes, frameSize, openingWishes, previewHeightPx } from './embed-wishes.ts';
import { KitButton } from './kit-button.tsx';
import { shareImagePath } from './share-image.ts';
import { frameView, viewTitle } from './shared-view.ts';
import type { SharingTools } from './sharing-tools.ts';
import { readSiteAddress } from './site-address.ts';
import { useFrameLanguage } from './use-frame-language.ts';

interface EmbedDialogProps {
  readonly words: SharingWords;
  readonly tools: SharingTools;
  readonly onClose: () => void;
}

/** One dialog, one snippet: choices on one side, the very frame on the other, and what to paste below. */
export function EmbedDialog({ words, tools, onClose }: EmbedDialogProps) {
  const { dict, index, root, view } = useAtlas();
  const [wishes, setWishes] = useState<EmbedWishes>(() => openingWishes(view));
  const spoken = useFrameLanguage(wishes.lang, { dict, words, index });
  const { siteUrl, isPublic } = readSiteAddress(root);
  const { embed } = dict.actions;
  const frame = frameView(view, { ...wishes, edition: wishes.pinned ? index.record.edition : null });
  const title = spoken.dict.actions.embed.frameTitle(viewTitle(spoken.dict, spoken.index, frame));
  const placesShown = wishes.subject === 'view' ? tools.places.length : index.record.places.length;
  const alt = wishes.alt ?? altTextOf(spoken.dict, spoken.words, spoken.index, frame, placesShown);
  const place = frame.page.kind === 'embed' && frame.page.place !== null ? frame.page.place : null;
  const pictured = place === null ? ({ kind: 'explore' } as const) : ({ kind: 'place', id: place } as const);
  const image = { address: `${siteUrl}${shareImagePath(pictured, wishes.lang)}`, alt };
  const snippet = embedSnippet({
    siteUrl,
    view: frame,
    title,
    image: wishes.withImage ? image : null,
    linkText: spoken.dict.actions.embed.openFull,
    size: frameSize(wishes),
    widthPx: null,
  });
  // WordPress knows pages, not frames: it finds the frame through the page's oEmbed.
  const page = new URL(fullViewAddress({ ...frame, edition: null, camera: null }, root), siteUrl);
  return (
    <ModalDialog title={embed.heading} closeLabel={dict.shell.dialog.close} onClose={onClose} className="embed-dialog">
      <p>{embed.intro}</p>
      {isPublic ? null : <p className="small soft">{words.noPublicAddress}</p>}
      <div className="embed-columns">
        <EmbedForm words={words} wishes={wishes} alt={alt} onChange={(change) => setWishes({ ...wishes, ...change })} />
        <section aria-label={embed.preview}>
          <h3>{embed.preview}</h3>
          <EmbedPreview
            src={formatUrl(frame, { root })}
            title={title}
            widthPx={wishes.columnPx}
            heightPx={previewHeightPx(wishes)}
            followsHeight={wishes.size === 'auto'}
          />
        </section>
      </div>
      <CopyField label={embed.snippet} text={snippet} action={embed.copySnippet} rows={6} />
      <CopyField
        label={words.embed.wordPress}
        text={`${page.origin}${page.pathname}`}
        hint={words.embed.wordPressHint}
      />
      <KitButton words={words} tools={tools} snippet={snippet} alt={alt} />
    </ModalDialog>
  );
}
