import { lazy, Suspense } from 'react';
import type { Place } from '../../model/record.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { useCommandButtons } from '../../ui/commands-context.ts';
import { CompareToggle } from '../compare/compare-toggle.tsx';
import { CorrectButton } from '../correct/correct-button.tsx';
import { AddToTalkLater } from '../present/add-to-talk-later.tsx';
import { PlaceSharing } from '../share/place-sharing.tsx';
import type { SharingTools } from '../share/sharing-tools.ts';
import { readSite } from './site.ts';

const ChangedSince = lazy(async () => ({ default: (await import('../embed/changed-since.tsx')).ChangedSince }));

interface PlaceActionsProps {
  readonly place: Place;
  readonly tools: SharingTools;
}

/** What can be done with an open place: compare it, print it, share, embed and cite it, put it into a talk, say what is wrong about it. */
export function PlaceActions({ place, tools }: PlaceActionsProps) {
  const { dict, view } = useAtlas();
  const commands = useCommandButtons();
  const { actions } = dict;
  return (
    <>
      {view.edition ? (
        <Suspense>
          <ChangedSince place={place} site={readSite(document)} />
        </Suspense>
      ) : null}
      <CompareToggle place={place} />
      <button type="button" className="button" onClick={() => commands?.run('print')}>
        {actions.print.action}
      </button>
      <PlaceSharing tools={tools} />
      <AddToTalkLater />
      <CorrectButton place={place} />
    </>
  );
}
