import type { AgencyRow } from './agencies.ts';
import type { AgencyNameRow } from './agency-names.ts';
import type { DocumentRow } from './documents.ts';
import type { FeatureTaskRow } from './feature-tasks.ts';
import type { FeatureRow } from './features.ts';
import type { FigureRow } from './figures.ts';
import type { LinkRow } from './links.ts';
import type { NetworkLine } from './network.ts';
import type { OsmLineRow } from './osm-lines.ts';
import type { PlaceNameRow } from './place-names.ts';
import type { Place2025Row } from './places-2025.ts';
import type { ProvinceRow } from './provinces.ts';
import type { SourceRow } from './sources.ts';
import type { SpineFile } from './spine.ts';
import type { StatusEventRow } from './status.ts';
import type { StopRow } from './stops.ts';
import type { TaskRow } from './tasks.ts';

/** The record as it stands in `data/`: typed, each row with its file and line, nothing joined, nothing derived. */
export interface RawRecord {
  /** The day up to which the record looked (`as_of` of datapackage.json); empty when the file does not say. */
  readonly asOf: string;
  readonly features: readonly FeatureRow[];
  readonly network: readonly NetworkLine[];
  readonly spine: SpineFile | null;
  readonly documents: readonly DocumentRow[];
  readonly tasks: readonly TaskRow[];
  readonly links: readonly LinkRow[];
  readonly featureTasks: readonly FeatureTaskRow[];
  readonly agencies: readonly AgencyRow[];
  readonly agencyNames: readonly AgencyNameRow[];
  readonly placeNames: readonly PlaceNameRow[];
  readonly statuses: readonly StatusEventRow[];
  readonly figures: readonly FigureRow[];
  readonly sources: readonly SourceRow[];
  readonly stops: readonly StopRow[];
  readonly provinces: readonly ProvinceRow[];
  readonly places2025: readonly Place2025Row[];
  readonly osmLines: readonly OsmLineRow[];
}
