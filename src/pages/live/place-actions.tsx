import { lazy, Suspense, useState } from 'react';
import type { Place } from '../../model/record.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { useCommandButtons } from '../../ui/commands-context.ts';
import { CompareToggle } from '../compare/compare-toggle.tsx';

const SuggestCorrection = lazy(async () => ({
  default: (await import('../correct/suggest-correction.tsx')).SuggestCorrection,
}));
const AddToTalk = lazy(async () => ({ default: (await import('../present/add-to-talk.tsx')).AddToTalk }));

/** What can be done with an open place: compare it, link to it, print it, put it into a talk, say what is wrong about it. */
export function PlaceActions({ place }: { readonly place: Place }) {
  const { dict, index } = useAtlas();
  const commands = useCommandButtons();
  const [correcting, setCorrecting] = useState(false);
  const { actions } = dict;
  return (
    <>
      <CompareToggle place={place} />
      <button type="button" className="button" onClick={() => commands?.run('copy-link')}>
        {actions.share.copyLink}
      </button>
      <button type="button" className="button" onClick={() => commands?.run('print')}>
        {actions.print.action}
      </button>
      <Suspense>
        <AddToTalk />
      </Suspense>
      <button type="button" className="button" onClick={() => setCorrecting(true)}>
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
