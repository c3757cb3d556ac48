import type { ReactNode } from 'react';
import { useAtlas } from '../../ui/atlas-context.ts';
import { SharingButton } from './sharing-dialogs.tsx';
import type { SharingTools } from './sharing-tools.ts';

interface AtlasActionsProps {
  readonly tools: SharingTools;
  /** After them: download, own data. */
  readonly children?: ReactNode;
}

/** Takes the open view out of the atlas: a link, a frame, a picture, a citation. */
export function AtlasActions({ tools, children }: AtlasActionsProps) {
  const { dict } = useAtlas();
  const { actions } = dict;
  return (
    <div className="atlas-actions">
      <SharingButton opens="share" tools={tools}>
        {actions.share.action}
      </SharingButton>
      <SharingButton opens="embed" tools={tools}>
        {actions.embed.action}
      </SharingButton>
      <SharingButton opens="picture" tools={tools}>
        {actions.picture.heading}
      </SharingButton>
      <SharingButton opens="cite" tools={tools}>
        {actions.cite.action}
      </SharingButton>
      {children}
    </div>
  );
}
