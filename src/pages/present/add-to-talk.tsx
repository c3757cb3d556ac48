import '../../styles/present-add.css';
import { useState } from 'react';
import { useAtlas } from '../../ui/atlas-context.ts';
import { wholeIndex } from '../../ui/details.ts';
import type { Added } from './add-view.ts';

/** Adds what the reader sees to the reader's own talk. Nothing is fetched, and nothing kept on the device, before this is pressed. */
export function AddToTalk() {
  const atlas = useAtlas();
  const { dict, hrefTo, live, view } = atlas;
  const [added, setAdded] = useState<Added | 'not-fetched' | null>(null);
  if (!live) return null;
  const add = () =>
    // A talk may tell what only the details say.
    Promise.all([import('./add-view.ts'), wholeIndex(atlas)])
      .then(([{ addView }, index]) => addView({ index, dict, view }))
      .then(setAdded, () => setAdded('not-fetched'));
  return (
    <div className="add-to-talk">
      <button type="button" className="button" onClick={() => void add()}>
        {dict.actions.talk.addView}
      </button>
      <p role="status">
        {added === 'not-fetched' ? dict.failures.unexpected.title : added?.said}
        {added && added !== 'not-fetched' ? (
          <>
            {' '}
            <a href={hrefTo({ kind: 'stories' })}>{added.talkHeading}</a>
          </>
        ) : null}
      </p>
    </div>
  );
}
