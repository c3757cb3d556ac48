import '../../styles/own-data.css';
import { useRef } from 'react';
import { useStore } from 'zustand';
import { useAtlas } from '../../ui/atlas-context.ts';
import { DropZone } from './drop-zone.tsx';
import { type OwnDataStore, offerFiles } from './own-data-store.ts';
import type { OwnDataParts } from './use-own-data-parts.ts';

/** What the file dialog offers first; anything else can be chosen too, since a file is known by what is in it. */
const ACCEPTED = '.geojson,.json,.geojsonl,.csv,.tsv,.txt,.kml,.gpx,.tcx';

interface OwnDataEntryProps {
  readonly store: OwnDataStore;
  readonly parts: OwnDataParts | null;
  readonly onZoomTo: (dataset: number) => void;
}

/** The way in for a reader's own data: a button and the whole page as a place to drop files, and the list of what was added. */
export function OwnDataEntry({ store, parts, onZoomTo }: OwnDataEntryProps) {
  const { dict } = useAtlas();
  const input = useRef<HTMLInputElement>(null);
  const any = useStore(store, ({ datasets }) => datasets.length > 0);
  const words = dict.actions.ownData;
  return (
    <section className="own-data" aria-labelledby="own-data-heading">
      <h2 className="own-heading" id="own-data-heading">
        {words.heading}
      </h2>
      {any && parts ? <parts.List store={store} words={parts.words} onZoomTo={onZoomTo} /> : null}
      <p className="small soft">{words.staysHere}</p>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {words.choose}
      </button>
      <input
        ref={input}
        className="own-input"
        type="file"
        accept={ACCEPTED}
        multiple
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          offerFiles(store, [...(event.currentTarget.files ?? [])]);
          // The same file can be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
      <DropZone onFiles={(files) => offerFiles(store, files)} />
    </section>
  );
}
