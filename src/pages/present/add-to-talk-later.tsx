import { lazy, Suspense } from 'react';

const AddToTalk = lazy(async () => ({ default: (await import('./add-to-talk.tsx')).AddToTalk }));

/** The button that adds a view to one's own talk, fetched after the page stands: the first path is short without it. */
export function AddToTalkLater() {
  return (
    <Suspense>
      <AddToTalk />
    </Suspense>
  );
}
