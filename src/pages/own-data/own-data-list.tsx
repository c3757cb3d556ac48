import { useStore } from 'zustand';
import type { OwnDataWords } from '../../i18n/load-own-data-words.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { Icon } from '../../ui/icon.tsx';
import { OWN_DATA_HUES } from './own-data-hues.ts';
import { type OwnDataStore, type OwnDataset, openFeature, removeDataset, setVisible } from './own-data-store.ts';
import { warningWords } from './problem-words.ts';

export interface OwnDataListProps {
  readonly store: OwnDataStore;
  readonly words: OwnDataWords;
  readonly onZoomTo: (dataset: number) => void;
}

/** The reader's files on the map: colour, name, number of features; each can be hidden, looked through and removed. */
export function OwnDataList({ store, words, onZoomTo }: OwnDataListProps) {
  const datasets = useStore(store, (state) => state.datasets);
  return (
    <ul className="own-list" aria-label={words.list}>
      {datasets.map((dataset) => (
        <li key={dataset.id}>
          <OwnDataRow dataset={dataset} store={store} words={words} onZoomTo={onZoomTo} />
        </li>
      ))}
    </ul>
  );
}

interface OwnDataRowProps extends OwnDataListProps {
  readonly dataset: OwnDataset;
}

function OwnDataRow({ dataset, store, words, onZoomTo }: OwnDataRowProps) {
  const { id, file, packed, visible, warnings, isTable } = dataset;
  return (
    <>
      <div className="own-row">
        <label className="own-name">
          <input
            type="checkbox"
            checked={visible}
            aria-label={words.show(file)}
            onChange={(event) => setVisible(store, id, event.currentTarget.checked)}
          />
          <Swatch hue={dataset.hue} />
          <span className="own-file">{file}</span>
        </label>
        <button
          type="button"
          className="button button-plain button-round"
          aria-label={words.remove(file)}
          title={words.remove(file)}
          onClick={() => removeDataset(store, id)}
        >
          <Icon name="close" />
        </button>
      </div>
      <p className="own-row-note small soft">
        {words.count(packed.count)}
        <button type="button" className="text-button" aria-label={words.zoomTo(file)} onClick={() => onZoomTo(id)}>
          {words.zoom}
        </button>
        <button
          type="button"
          className="text-button"
          aria-label={words.lookThrough(file)}
          onClick={() => openFeature(store, id, 0)}
        >
          {words.look}
        </button>
      </p>
      {warnings.map((warning) => (
        <p key={JSON.stringify(warning)} className="own-warning small">
          {warningWords(words, warning, isTable)}
        </p>
      ))}
    </>
  );
}

/** The colour of a file as the map draws it. */
export function Swatch({ hue }: { readonly hue: number }) {
  const { view } = useAtlas();
  return (
    <svg className="own-swatch" viewBox="0 0 16 16" aria-hidden="true" data-paper={view.paper ?? undefined}>
      <circle className="own-swatch-light" cx="8" cy="8" r="5" fill={OWN_DATA_HUES[hue]?.light} />
      <circle className="own-swatch-dark" cx="8" cy="8" r="5" fill={OWN_DATA_HUES[hue]?.dark} />
    </svg>
  );
}
