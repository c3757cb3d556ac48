import type { RecordIndex } from '../../model/record-index.ts';
import { closePlace, selectPlace, setCamera, setYear } from '../../view/view-changes.ts';
import type { AtlasStore } from '../live/atlas-store.ts';
import { commandOf, readOrigins } from './incoming-messages.ts';
import type { Frame } from './start-embed.ts';

/** Does what the page around asks, where its origin was given at build. Without such a list no listener is set at all. */
export function obeyMessages({ page, window }: Frame, store: AtlasStore, index: RecordIndex): void {
  const list = page.querySelector('meta[name="atlas-embed-origins"]')?.getAttribute('content') ?? '';
  const origins = readOrigins(list);
  if (origins.length === 0) return;
  window.addEventListener('message', (event) => {
    const command = commandOf(event, window.parent, origins);
    const { view } = store.getState();
    if (command?.type === 'corridor-atlas:set-year') store.setState({ view: setYear(view, command.year) });
    if (command?.type !== 'corridor-atlas:go-to') return;
    if (command.place === null) store.setState({ view: setCamera(closePlace(view), null), chooser: null });
    else if (index.placeById.has(command.place))
      store.setState({ view: selectPlace(view, command.place), chooser: null });
  });
}
