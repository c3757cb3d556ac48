import { lazy, Suspense, useState } from 'react';
import type { Place } from '../../model/record.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { useCommandButtons } from '../../ui/commands-context.ts';
import { CompareToggle } from '../compare/compare-toggle.tsx';
import { PlaceSharing } from '../share/place-sharing.tsx';
import type { SharingTools } from '../share/sharing-tools.ts';
import { readSite } from './site.ts';

const SuggestCorrection = lazy(async () => ({
  default: (await import('../correct/suggest-correction.tsx')).SuggestCorrection,
}));
const ChangedSince = lazy(async () => ({ default: (await import('../embed/changed-since.tsx')).ChangedSince }));
const AddToTalk = lazy(async () => ({ default: (await import('../present/add-to-talk.tsx')).AddToTalk }));

interface PlaceActionsProps {
  readonly place: Place;
  readonly tools: SharingTools;
}

/** What can be done with an open place: compare it, print it, share, embed and cite it, put it into a talk, say what is wrong about it. */
export function PlaceActions({ place, tools }: PlaceActionsProps) {
  const { dict, index, view } = useAtlas();
  const commands = useCommandButtons();
  const [correcting, setCorrecting] = useState(false);
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
      <Suspense>
        <AddToTalk />
      </Suspense>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setCorrecting(true)}>
        {actions.correct.action}
      </button>
      {correcting ? (
        <Suspense>
          <SuggestCorrection place={place} index={index} dict={dict} onClose={() => setCorrecting(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
