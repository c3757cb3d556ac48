import { nameIn } from '../../cartography/map-labels.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { loadPageDictionary } from '../../i18n/load-dictionary.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import { selectedPlace, type ViewState } from '../../view/view-state.ts';
import { addSlide } from './own-talk.ts';
import { keepOwnTalk, readOwnTalk } from './own-talk-store.ts';
import { slideOfView } from './slide-of-view.ts';

interface Seen {
  readonly index: RecordIndex;
  readonly dict: Dictionary;
  readonly view: ViewState;
}

/** What came of it, in the reader's words, and the name of the page where the talk is put together. */
export interface Added {
  readonly said: string;
  readonly talkHeading: string;
}

/** Adds the view to the reader's own talk. The words of talks belong to the pages of text: they are fetched when they are wanted. */
export async function addView({ index, dict, view }: Seen): Promise<Added> {
  const words = (await loadPageDictionary(dict.lang)).stories.talk;
  const talk = addSlide(readOwnTalk(index), slideOfView(view, titleOf({ index, dict, view }), freeSize()));
  const said = keepOwnTalk(talk) ? words.added(talk.slides.length) : words.notKept;
  return { said, talkHeading: words.heading };
}

function titleOf({ index, dict, view }: Seen): string {
  const id = selectedPlace(view);
  const place = id ? index.placeById.get(id) : undefined;
  if (place) return nameIn(place.names, dict.lang);
  const { layers, q } = view.filter;
  const named = layers.map((layer) => dict.record.layers[layer].long);
  return [q, ...named].filter(Boolean).join(', ') || dict.shell.corridor;
}

/** The part of the map that no sheet covers, as large as it usually is: exact edges are not worth asking the layout for. */
function freeSize(): readonly [number, number] {
  const { clientWidth, clientHeight } = document.documentElement;
  const wide = clientWidth >= 720;
  return [Math.max(320, clientWidth - (wide ? 360 : 0)), Math.max(240, clientHeight * (wide ? 0.7 : 0.5))];
}
