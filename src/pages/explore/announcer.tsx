import { useEffect, useState } from 'react';
import { nameIn } from '../../cartography/map-labels.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { selectedPlace } from '../../view/view-state.ts';

/** Says changes aloud: how many places are left, which place was opened. Silent until something changes. */
export function Announcer({ shown }: { readonly shown: number }) {
  const { dict, index, view } = useAtlas();
  const words = dict.shell.announce;
  const place = index.placeById.get(selectedPlace(view) ?? '');
  const opened = place ? words.opened(nameIn(place.names, dict.lang)) : words.closed;
  const filtered = shown === 0 ? words.nothingFound : words.filtered(shown);
  return (
    <div className="spoken" role="status" aria-live="polite">
      <Changes text={opened} />
      <Changes text={filtered} />
    </div>
  );
}

/** The text once it differs from what it was at first; live regions read out what appears, not what was there. */
function Changes({ text }: { readonly text: string }) {
  const [first] = useState(text);
  const [changed, setChanged] = useState(false);
  useEffect(() => {
    if (text !== first) setChanged(true);
  }, [text, first]);
  return changed || text !== first ? <p>{text}</p> : null;
}
