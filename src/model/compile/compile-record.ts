import { accessOfPlaces } from '../access.ts';
import { crcHex, FORMAT } from '../compiled-record.ts';
import type { AtlasRecord, SpineSpan } from '../record.ts';
import type { RawRecord } from '../record-files/raw-record.ts';
import { indexRecord, type RecordIndex } from '../record-index.ts';
import { locateOnSpine } from '../spine.ts';
import { trafficLines } from '../traffic-lines.ts';
import { LANGS, type Lang } from '../vocabulary.ts';
import {
  compileFigure,
  compileFormerUnit,
  compileNetworkLine,
  compileProvince,
  compileSource,
  compileStatus,
  compileStop,
} from './compile-facts.ts';
import { compilePlace, type Derived } from './compile-places.ts';
import {
  compileAgency,
  compileAgencyName,
  compileDocument,
  compileFeatureTask,
  compileTask,
  compileTaskLink,
} from './compile-register.ts';
import { compileSpine } from './compile-spine.ts';

/** The record in every language, under one edition. */
export interface CompiledRecord {
  /** `<asOf>.<8 hex>`: the same files always give the same edition, any change of content another. */
  readonly edition: string;
  readonly records: Readonly<Record<Lang, AtlasRecord>>;
}

const NOTHING_DERIVED: Derived = { spans: new Map(), access: new Map() };

/** Compiles the record's files, read and checked, into what the pages and the map read. Pure; the order of rows is that of the files. */
export function compileRecord(raw: RawRecord): CompiledRecord {
  const plain = compileIn(raw, 'en', NOTHING_DERIVED, '');
  const derived = derive(indexRecord(plain));
  const drafts = LANGS.map((lang) => compileIn(raw, lang, derived, ''));
  const edition = `${raw.asOf}.${crcHex(drafts.map((draft) => JSON.stringify(draft)).join('\n'))}`;
  const [vi, en, zh] = drafts.map((draft): AtlasRecord => ({ ...draft, edition }));
  if (!vi || !en || !zh) throw new Error('a language is missing');
  return { edition, records: { vi, en, zh } };
}

function derive(index: RecordIndex): Derived {
  const { places, spine } = index.record;
  const spans = places.flatMap((place): (readonly [string, SpineSpan])[] => {
    const span = locateOnSpine(spine, place.geometry);
    return span ? [[place.id, span]] : [];
  });
  return { spans: new Map(spans), access: accessOfPlaces(index, trafficLines(index)) };
}

function compileIn(raw: RawRecord, lang: Lang, derived: Derived, edition: string): AtlasRecord {
  const sources = raw.sources.map((row) => compileSource(row, lang));
  const titles = new Map(sources.map((source) => [source.id, source.title]));
  const objectNames = new Map(raw.placeNames.map((row) => [row.name_vi, row]));
  return {
    format: FORMAT,
    edition,
    asOf: raw.asOf,
    lang,
    places: raw.features.map((row) => compilePlace(row, lang, (id) => titles.get(id) ?? id, derived)),
    tasks: raw.tasks.map((row) => compileTask(row, lang, objectNames)),
    featureTasks: raw.featureTasks.map(compileFeatureTask),
    taskLinks: raw.links.map((row) => compileTaskLink(row, lang)),
    documents: raw.documents.map((row) => compileDocument(row, lang)),
    agencies: raw.agencies.map((row) => compileAgency(row, lang)),
    agencyNames: raw.agencyNames.map((row) => compileAgencyName(row, lang)),
    statuses: raw.statuses.map((row) => compileStatus(row, lang)),
    figures: raw.figures.map((row) => compileFigure(row, lang)),
    sources,
    stops: raw.stops.map((row) => compileStop(row, lang)),
    spine: compileSpine(raw),
    provinces: raw.provinces.map((row) => compileProvince(row, lang)),
    formerUnits: raw.places2025.map((row) => compileFormerUnit(row, lang)),
    network: raw.network.map(compileNetworkLine),
  };
}
