import { useStore } from 'zustand';
import { useAtlas } from '../../ui/atlas-context.ts';
import { MapTrouble } from '../../ui/map-trouble.tsx';
import { Notice } from '../../ui/notice.tsx';
import { selectedPlace } from '../../view/view-state.ts';
import type { AtlasStore } from '../live/atlas-store.ts';
import type { Standing } from './load-edition.ts';

interface FrameNoticesProps {
  readonly store: AtlasStore;
  readonly standing: Standing;
  readonly onRetryMap: () => void;
}

/** What the reader is told over the map of a frame: an edition or a place that is not there, parts of the address that meant nothing. */
export function FrameNotices({ store, standing, onRetryMap }: FrameNoticesProps) {
  const { dict, index, view } = useAtlas();
  const { notices, mapFailure } = useStore(store);
  const { failures } = dict;
  const place = selectedPlace(view);
  const ignored = notices.map(({ key, value }) => `${key}=${value}`).join(dict.shell.listSeparator);
  return (
    <>
      {standing === 'lost' ? <Notice>{failures.olderEdition(index.record.asOf)}</Notice> : null}
      {place !== null && !index.placeById.has(place) ? <Notice>{failures.unknownPlace.text(place)}</Notice> : null}
      {notices.length > 0 ? (
        <Notice closeLabel={failures.dismiss} onClose={() => store.setState({ notices: [] })}>
          {failures.ignoredParameters(ignored)}
        </Notice>
      ) : null}
      {mapFailure ? (
        <MapTrouble failure={mapFailure} onRetry={onRetryMap} onDismiss={() => store.setState({ mapFailure: null })} />
      ) : null}
    </>
  );
}
