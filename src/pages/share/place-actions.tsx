import type { ReactNode } from 'react';
import { useAtlas } from '../../ui/atlas-context.ts';
import { SharingButton } from './sharing-dialogs.tsx';
import type { SharingTools } from './sharing-tools.ts';

interface PlaceActionsProps {
  readonly tools: SharingTools;
  /** Before the sharing: add to the comparison. */
  readonly compare?: ReactNode;
  /** Print the sheet. */
  readonly print?: ReactNode;
  /** After all: suggest a correction, add to a talk. */
  readonly children?: ReactNode;
}

/** The buttons at the end of a place's sheet. What is shared, embedded and cited is the view that is open, which is the place's page. */
export function PlaceActions({ tools, compare, print, children }: PlaceActionsProps) {
  const { dict } = useAtlas();
  const { actions } = dict;
  return (
    <>
      {compare}
      {print}
      <SharingButton opens="share" tools={tools}>
        {actions.share.action}
      </SharingButton>
      <SharingButton opens="embed" tools={tools}>
        {actions.embed.action}
      </SharingButton>
      <SharingButton opens="cite" tools={tools}>
        {actions.cite.action}
      </SharingButton>
      {children}
    </>
  );
}
