import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OwnDataProblem, OwnDataWarning } from '../../model/own-data/own-data.ts';
import type { PackedFeatures } from '../../model/own-data/pack-features.ts';
import type { LonLat } from '../../model/record.ts';
import type { OwnDataPort } from './own-data-port.ts';

/** A file the reader laid over the map. It lives as long as the page does and goes nowhere. */
export interface OwnDataset {
  readonly id: number;
  /** Name of the file. */
  readonly file: string;
  /** Rows are called lines in a table and numbers elsewhere. */
  readonly isTable: boolean;
  readonly packed: PackedFeatures;
  readonly warnings: readonly OwnDataWarning[];
  /** Which of the colours it is drawn in. */
  readonly hue: number;
  readonly visible: boolean;
  /** Who holds its properties. */
  readonly port: OwnDataPort;
}

/** Why a file is not on the map, and the way on if there is one. */
export interface OwnDataTrouble {
  readonly file: string;
  readonly problem: OwnDataProblem;
  /** What the button of the notice does. */
  readonly goOn: (() => void) | null;
  /** Frees what was kept in case the reader goes on. */
  readonly giveUp: () => void;
}

export interface OwnDataState {
  /** Files dropped or chosen that nobody has looked at yet. */
  readonly waiting: readonly File[];
  /** Name of the file being read. */
  readonly reading: string | null;
  readonly datasets: readonly OwnDataset[];
  readonly troubles: readonly OwnDataTrouble[];
  /** A file just added, whose warnings are shown until the reader puts them away. */
  readonly added: number | null;
  /** The feature whose card is open. */
  readonly opened: { readonly dataset: number; readonly feature: number } | null;
  /** True when a click on the map means one of the reader's own features; opens its card. */
  readonly takesClick: ((position: LonLat, degreesPerPx: number) => boolean) | null;
}

export type OwnDataStore = StoreApi<OwnDataState>;

export function createOwnDataStore(): OwnDataStore {
  return createStore<OwnDataState>(() => ({
    waiting: [],
    reading: null,
    datasets: [],
    troubles: [],
    added: null,
    opened: null,
    takesClick: null,
  }));
}

/** Names what the reader is told over the map about own files just now; null for nothing. */
export function toldOverMap({ reading, troubles, added, opened }: OwnDataState): string | null {
  const quiet = reading === null && troubles.length === 0 && added === null && opened === null;
  return quiet ? null : JSON.stringify([reading, troubles.map(({ file }) => file), added, opened?.dataset]);
}

/** Hands files over to be read, in their order. What was wrong with earlier ones is put away. */
export function offerFiles(store: OwnDataStore, files: readonly File[]): void {
  if (files.length === 0) return;
  for (const trouble of store.getState().troubles) dismissTrouble(store, trouble);
  store.setState(({ waiting }) => ({ waiting: [...waiting, ...files] }));
}

/** Puts a trouble away for good. */
export function dismissTrouble(store: OwnDataStore, trouble: OwnDataTrouble): void {
  trouble.giveUp();
  store.setState(({ troubles }) => ({ troubles: troubles.filter((other) => other !== trouble) }));
}

/** Takes a file off the map and frees what it held. */
export function removeDataset(store: OwnDataStore, id: number): void {
  const { datasets, opened, added } = store.getState();
  datasets.find((dataset) => dataset.id === id)?.port.close();
  store.setState({
    datasets: datasets.filter((dataset) => dataset.id !== id),
    opened: opened?.dataset === id ? null : opened,
    added: added === id ? null : added,
  });
}

/** Shows a file on the map or hides it. */
export function setVisible(store: OwnDataStore, id: number, visible: boolean): void {
  store.setState(({ datasets, opened }) => ({
    datasets: datasets.map((dataset) => (dataset.id === id ? { ...dataset, visible } : dataset)),
    opened: !visible && opened?.dataset === id ? null : opened,
  }));
}

/** Opens the card of a feature; the note that its file was added has been read by then. */
export function openFeature(store: OwnDataStore, dataset: number, feature: number): void {
  store.setState({ opened: { dataset, feature }, added: null });
}
