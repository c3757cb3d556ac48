import '../../styles/present-add.css';
import { useEffect, useState } from 'react';
import { nameIn } from '../../cartography/map-labels.ts';
import type { PageDictionary } from '../../i18n/dictionary.ts';
import { loadPageDictionary } from '../../i18n/load-dictionary.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { selectedPlace } from '../../view/view-state.ts';
import { addSlide } from './own-talk.ts';
import { keepOwnTalk, readOwnTalk } from './own-talk-store.ts';
import { slideOfView } from './slide-of-view.ts';

/** Adds what the reader sees to the reader's own talk. Nothing is kept on the device before this is pressed. */
export function AddToTalk() {
  const { dict, hrefTo, index, live, view } = useAtlas();
  const [said, setSaid] = useState('');
  const [words, setWords] = useState<PageDictionary['stories']['talk'] | null>(null);
  useEffect(() => {
    // The words of talks belong to the pages of text; without a network they may not come, and the button with them.
    loadPageDictionary(dict.lang).then(
      ({ stories }) => setWords(stories.talk),
      () => undefined,
    );
  }, [dict.lang]);
  if (!live || !words) return null;
  const add = () => {
    const id = selectedPlace(view);
    const place = id ? index.placeById.get(id) : undefined;
    const title = place ? nameIn(place.names, dict.lang) : titleOf();
    const talk = addSlide(readOwnTalk(index), slideOfView(view, title, freeSize()));
    setSaid(keepOwnTalk(talk) ? words.added(talk.slides.length) : words.notKept);
  };
  const titleOf = () => {
    const { layers, q } = view.filter;
    const named = layers.map((layer) => dict.record.layers[layer].long);
    return [q, ...named].filter(Boolean).join(', ') || dict.shell.corridor;
  };
  return (
    <div className="add-to-talk">
      <button type="button" className="button" onClick={add}>
        {words.addView}
      </button>
      <p role="status">
        {said}
        {said ? (
          <>
            {' '}
            <a href={hrefTo({ kind: 'stories' })}>{words.heading}</a>
          </>
        ) : null}
      </p>
    </div>
  );
}

/** The part of the map that no sheet covers, as large as it usually is: exact edges are not worth asking the layout for. */
function freeSize(): readonly [number, number] {
  const { clientWidth, clientHeight } = document.documentElement;
  const wide = clientWidth >= 720;
  return [Math.max(320, clientWidth - (wide ? 360 : 0)), Math.max(240, clientHeight * (wide ? 0.7 : 0.5))];
}
