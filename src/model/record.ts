import type {
  AgencyLevel,
  Asks,
  Basis,
  Confidence,
  Country,
  DueAct,
  DueQualifier,
  Kind,
  Lang,
  LayerId,
  NoPlaceReason,
  Scope,
  SourceKind,
  Status,
  TaskKind,
  TaskLinkRelation,
  Theme,
} from './vocabulary.ts';

declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]?: Name };
export type PlaceId = Id<'place'>;
export type TaskId = Id<'task'>;
export type DocumentId = Id<'document'>;
export type AgencyId = Id<'agency'>;
export type SourceId = Id<'source'>;
/** `2026-11-23`, `2026-11` or `2026`: as exact as the source. */
export type PartialDate = string;
/** [longitude, latitude] in degrees, WGS 84. */
export type LonLat = readonly [number, number];

export type PlaceGeometry =
  | { readonly type: 'Point'; readonly coordinates: LonLat }
  | { readonly type: 'LineString'; readonly coordinates: readonly LonLat[] }
  | { readonly type: 'MultiLineString'; readonly coordinates: readonly (readonly LonLat[])[] };

/** Names in all three languages; an unsure Chinese name is absent and the app shows the English one. */
export interface Names {
  readonly vi: string;
  readonly en: string;
  readonly zh?: string;
}

/** Where a place stands on the corridor's kilometre line: a span for lines, one kilometre (from = to) for points. */
export interface SpineSpan {
  readonly fromKm: number;
  readonly toKm: number;
  /** Shortest distance from the spine, km. */
  readonly offsetKm: number;
}

export const ACCESS_TARGETS = ['gate', 'seaport', 'airport', 'railway', 'expressway'] as const;
export type AccessTarget = (typeof ACCESS_TARGETS)[number];

/** The nearest thing of one sort, straight and along the mapped lines. */
export interface Access {
  readonly to: AccessTarget;
  /** Place id; for a railway stop or an interchange the id of its line. */
  readonly targetId: string;
  readonly targetName: Names;
  readonly straightKm: number;
  /** Along the mapped network incl. the straight way to and from it; null when no path exists. */
  readonly networkKm: number | null;
  readonly mode: 'rail' | 'road' | null;
  /** True when a schematic line is part of the path, or a position is coarser than 1 km: the figure is said with "about". */
  readonly approximate: boolean;
  readonly path: readonly LonLat[];
}

export interface Place {
  readonly id: PlaceId;
  readonly layer: LayerId;
  readonly kind: Kind;
  readonly names: Names;
  readonly aliases: readonly string[];
  /** Search forms of the Chinese name, syllables apart, no tones. */
  readonly pinyin?: string;
  readonly country: Country;
  /** Ids of `provinces`, from Kunming to the sea. */
  readonly provinces: readonly string[];
  readonly provincesBefore2025: readonly string[];
  readonly geometry: PlaceGeometry | null;
  readonly basis: Basis | null;
  readonly accuracyM: number | null;
  readonly positionSource: string;
  readonly positionSources?: readonly SourceId[];
  readonly positionNote?: string;
  /** Where the Chinese name was seen. */
  readonly zhNameSources?: readonly SourceId[];
  readonly context: boolean;
  readonly operator?: string;
  /** A lead agency a source names for this very place, apart from any plan task. */
  readonly lead?: { readonly agency: AgencyId; readonly source: SourceId };
  /** Ids that once named this place and still lead to it. */
  readonly formerIds: readonly string[];
  readonly note?: string;
  readonly span: SpineSpan | null;
  readonly access: readonly Access[];
}

export interface Due {
  readonly year: number | null;
  /** Exact day where the document names one (for example `2025-06-30`). */
  readonly date?: PartialDate;
  readonly qualifier: DueQualifier | null;
  readonly act: DueAct;
  /** The document's own words, Vietnamese. */
  readonly text: string;
  readonly submitTo?: string;
}

export interface Task {
  readonly id: TaskId;
  readonly document: DocumentId;
  /** Reference as in the document, Vietnamese ("Mục II.2.b, …"). */
  readonly ref: string;
  readonly kind: TaskKind;
  readonly theme: Theme;
  readonly asks: Asks;
  readonly title: string;
  readonly scope: Scope;
  /** Agency names exactly as the document writes them. */
  readonly leads: readonly string[];
  readonly coordinators: readonly string[];
  readonly due: Due | null;
  readonly group: string | null;
  /** The row of the same document that says the same thing with more detail. */
  readonly sameAs: TaskId | null;
  readonly noPlaceReason: NoPlaceReason | null;
  readonly noPlaceNote?: string;
  /** Objects the document names, in the record's language; the Vietnamese wording where no sure translation exists. */
  readonly objects?: readonly string[];
  readonly sourceLine: number;
}

export interface TaskLink {
  readonly from: TaskId;
  readonly to: TaskId;
  readonly relation: TaskLinkRelation;
  readonly note?: string;
}

export interface FeatureTask {
  readonly place: PlaceId;
  readonly task: TaskId;
  readonly relation: 'asks' | 'concerns';
  readonly answers: 'yes' | 'part' | 'no';
  readonly basis: string;
}

export interface PlanDocument {
  readonly id: DocumentId;
  readonly title: string;
  readonly issuer: string;
  readonly number?: string;
  readonly date: PartialDate;
  readonly nature: 'draft-plan' | 'plan' | 'agreement';
  readonly source?: SourceId;
  readonly note: string;
}

export interface Agency {
  readonly id: AgencyId;
  readonly name: string;
  readonly nameVi: string;
  readonly short?: string;
  readonly level: AgencyLevel;
  readonly successor?: { readonly id: AgencyId; readonly date: PartialDate; readonly source: SourceId };
  readonly source?: SourceId;
  readonly confidence?: Confidence;
  readonly note?: string;
}

/** A name as a document writes it → the bodies it stands for. */
export interface AgencyName {
  readonly nameInDocument: string;
  /** The same in the record's language. */
  readonly name?: string;
  /** True for a phrase such as "agencies concerned", which names no one body. */
  readonly collective?: boolean;
  readonly agencies: readonly AgencyId[];
  readonly documents: readonly DocumentId[];
}

export interface StatusRow {
  readonly subject: PlaceId | TaskId;
  readonly date: PartialDate;
  /** Last possible day, where `date` is only the first possible one. */
  readonly uncertainUntil?: PartialDate;
  readonly basis: 'event' | 'observed';
  readonly status: Status;
  readonly note: string;
  readonly sources: readonly SourceId[];
  readonly confidence: Confidence;
}

export interface Figure {
  readonly id: string;
  readonly place: PlaceId;
  readonly key: string;
  readonly value: number;
  readonly unit: string;
  readonly asOf: PartialDate | null;
  readonly source: SourceId;
  readonly note: string;
}

export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher: string;
  readonly date: PartialDate | null;
  /** Absent for the plan documents we hold and for general knowledge. */
  readonly url: string | null;
  readonly kind: SourceKind;
  readonly language: string;
  readonly licence: string;
  /** True where the page is a copy or spam site: shown, not linked. */
  readonly unlinked: boolean;
}

export interface Stop {
  readonly line: PlaceId;
  readonly order: number;
  readonly names: Names;
  readonly position: LonLat;
  readonly kmOfficial: number | null;
  readonly elevationM: number | null;
  readonly basis: string;
  readonly accuracyM: number;
  readonly note?: string;
}

export interface Spine {
  /** Length of the kilometre line, km. */
  readonly lengthKm: number;
  readonly line: readonly LonLat[];
  /** Kilometre of each vertex of `line`. */
  readonly vertexKm: readonly number[];
  readonly profile: readonly { readonly km: number; readonly elevationM: number; readonly uncertaintyM: number }[];
  readonly waypoints: readonly { readonly km: number; readonly names: Names; readonly rank: 1 | 2 }[];
  /** Places farther than this from the spine are not on the strip, km. */
  readonly reachKm: number;
}

export interface Province {
  readonly id: string;
  readonly name: string;
  readonly country: 'VN' | 'CN';
  /** Absent for units of today. */
  readonly until?: PartialDate;
  readonly successor?: string;
}

/** A unit or area the documents name by its old name, and the unit it lies in today (one per pair). */
export interface FormerUnit {
  readonly old: string;
  readonly oldName: string;
  readonly nowName: string;
  readonly province: string;
  readonly date: PartialDate;
}

/** A line that carries traffic but is no place of the record: distances are measured along it, it is not drawn. */
export interface NetworkLine {
  readonly id: string;
  readonly mode: 'rail' | 'road';
  readonly path: readonly LonLat[];
  readonly accuracyM: number;
  readonly schematic: boolean;
}

/** The compiled record in one language: what the pages and the map read. */
export interface AtlasRecord {
  readonly format: number;
  /** `<as-of date>.<content hash>`: names this state of the record for ever. */
  readonly edition: string;
  /** The day up to which the record looked. */
  readonly asOf: PartialDate;
  readonly lang: Lang;
  /** Set where the details are left out (`record-details.ts`): their fields are empty, which says nothing. */
  readonly outline?: true;
  readonly places: readonly Place[];
  readonly tasks: readonly Task[];
  readonly featureTasks: readonly FeatureTask[];
  readonly taskLinks: readonly TaskLink[];
  readonly documents: readonly PlanDocument[];
  readonly agencies: readonly Agency[];
  readonly agencyNames: readonly AgencyName[];
  readonly statuses: readonly StatusRow[];
  readonly figures: readonly Figure[];
  readonly sources: readonly Source[];
  readonly stops: readonly Stop[];
  readonly spine: Spine;
  readonly provinces: readonly Province[];
  readonly formerUnits?: readonly FormerUnit[];
  /** Absent: the lines of the record are all there is to travel along. */
  readonly network?: readonly NetworkLine[];
}
