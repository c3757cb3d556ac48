import { CAMERA_LIMITS } from '../../cartography/corridor.ts';
import type { CheckOptions } from '../../model/own-data/check-features.ts';
import { decodeText } from '../../model/own-data/decode-text.ts';
import type { FileFormat, OwnDataProblem, Reading } from '../../model/own-data/own-data.ts';
import { checkSize, HEAD_BYTES, sniffFile } from '../../model/own-data/sniff-file.ts';
import { OWN_DATA_HUES } from './own-data-hues.ts';
import { type OwnDataPort, openSession } from './own-data-port.ts';
import type { DrawnData } from './own-data-session.ts';
import type { OwnDataStore, OwnDataTrouble } from './own-data-store.ts';
import { readXml } from './read-xml.ts';

/**
 * Reads one file and lays it over the map, or says why not. Nothing else on the page changes in either case. The trouble that is
 * shown offers the way on where there is one: a large file, swapped coordinates.
 */
export async function addFile(store: OwnDataStore, file: File, agreed = false): Promise<void> {
  await whileReading(store, file, async () => {
    const size = checkSize(file.size, agreed);
    if (size.problem) {
      const canGoOn = size.problem.kind === 'too-large' && size.problem.canGoOn;
      return refuse(store, file, size.problem, canGoOn ? () => void addFile(store, file, true) : null);
    }
    const format = sniffFile(new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()));
    if (format.problem) return refuse(store, file, format.problem);
    const port = await openSession();
    try {
      await readInto(store, file, format.ok, port);
    } catch (error) {
      port.close();
      throw error;
    }
  });
}

/** Says which file is being read; whatever goes wrong unforeseen is said too. */
async function whileReading(store: OwnDataStore, file: File, read: () => Promise<void>): Promise<void> {
  store.setState({ reading: file.name });
  try {
    await read();
  } catch (error) {
    console.warn(error);
    refuse(store, file, { kind: 'failed' });
  }
  store.setState({ reading: null });
}

async function readInto(store: OwnDataStore, file: File, format: FileFormat, port: OwnDataPort): Promise<void> {
  const isTable = format === 'table';
  const options: CheckOptions = { area: CAMERA_LIMITS, swap: false };
  const reading = format === 'xml' ? await readMarkup(port, file, options) : await port.read(file, format, options);
  if (!reading.problem) return keep(store, file, isTable, port, reading.ok);
  if (reading.problem.kind !== 'swapped') {
    port.close();
    return refuse(store, file, reading.problem);
  }
  refuse(store, file, reading.problem, () => void swapAndKeep(store, file, isTable, port), port.close);
}

async function readMarkup(port: OwnDataPort, file: File, options: CheckOptions): Promise<Reading<DrawnData>> {
  const { text, guessed } = decodeText(new Uint8Array(await file.arrayBuffer()));
  const warnings = guessed === null ? [] : [{ kind: 'encoding', encoding: guessed } as const];
  const reading = await readXml(text, (features) => port.add(features, warnings));
  return reading.problem ? reading : port.check(options);
}

async function swapAndKeep(store: OwnDataStore, file: File, isTable: boolean, port: OwnDataPort): Promise<void> {
  await whileReading(store, file, async () => {
    const reading = await port.check({ area: CAMERA_LIMITS, swap: true });
    if (!reading.problem) return keep(store, file, isTable, port, reading.ok);
    port.close();
    refuse(store, file, reading.problem);
  });
}

function keep(store: OwnDataStore, file: File, isTable: boolean, port: OwnDataPort, data: DrawnData): void {
  const { datasets } = store.getState();
  const id = Math.max(0, ...datasets.map((dataset) => dataset.id)) + 1;
  const { packed, warnings } = data;
  const dataset = { id, file: file.name, isTable, packed, warnings, hue: freeHue(store), visible: true, port };
  store.setState({ datasets: [...datasets, dataset], added: id });
}

/** The first colour no file has; when all are taken, they go round. */
function freeHue(store: OwnDataStore): number {
  const { datasets } = store.getState();
  const free = OWN_DATA_HUES.findIndex((_, hue) => datasets.every((dataset) => dataset.hue !== hue));
  return free === -1 ? datasets.length % OWN_DATA_HUES.length : free;
}

/** Adds a trouble; its way on, taken, puts it away. */
function refuse(
  store: OwnDataStore,
  { name }: File,
  problem: OwnDataProblem,
  goOn: (() => void) | null = null,
  giveUp: () => void = () => undefined,
): void {
  const trouble: OwnDataTrouble = {
    file: name,
    problem,
    goOn:
      goOn &&
      (() => {
        store.setState(({ troubles }) => ({ troubles: troubles.filter((other) => other !== trouble) }));
        goOn();
      }),
    giveUp,
  };
  store.setState(({ troubles }) => ({ troubles: [...troubles, trouble] }));
}
