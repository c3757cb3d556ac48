import { useAtlas } from '../../ui/atlas-context.ts';
import { isSingleFile } from '../../view/url/site-root.ts';
import { SharingButton } from './sharing-dialogs.tsx';
import type { SharingTools } from './sharing-tools.ts';

/**
 * Buttons of a place's sheet that take the place out of the atlas: a link, a frame, a citation. What they share is the view that is open,
 * which is the place's page. The one file on a stick has no frame to offer: nobody else could load it.
 */
export function PlaceSharing({ tools }: { readonly tools: SharingTools }) {
  const { dict, root } = useAtlas();
  const { actions } = dict;
  return (
    <>
      <SharingButton opens="share" tools={tools}>
        {actions.share.action}
      </SharingButton>
      {isSingleFile(root) ? null : (
        <SharingButton opens="embed" tools={tools}>
          {actions.embed.action}
        </SharingButton>
      )}
      <SharingButton opens="cite" tools={tools}>
        {actions.cite.action}
      </SharingButton>
    </>
  );
}
