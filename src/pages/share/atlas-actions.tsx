import type { ReactNode } from 'react';
import { useAtlas } from '../../ui/atlas-context.ts';
import { PlaceSharing } from './place-sharing.tsx';
import { SharingButton } from './sharing-dialogs.tsx';
import type { SharingTools } from './sharing-tools.ts';

interface AtlasActionsProps {
  readonly tools: SharingTools;
  /** After them. */
  readonly children?: ReactNode;
}

/** Takes the open view out of the atlas: a link, a frame, a citation, a picture. */
export function AtlasActions({ tools, children }: AtlasActionsProps) {
  const { dict } = useAtlas();
  return (
    <div className="atlas-actions">
      <PlaceSharing tools={tools} />
      <SharingButton opens="picture" tools={tools}>
        {dict.actions.picture.heading}
      </SharingButton>
      {children}
    </div>
  );
}
