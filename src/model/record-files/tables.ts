import { AGENCIES } from './agencies.ts';
import { AGENCY_NAMES } from './agency-names.ts';
import { DOCUMENTS } from './documents.ts';
import { FEATURE_TASKS } from './feature-tasks.ts';
import { FIGURES } from './figures.ts';
import { LINKS } from './links.ts';
import { OSM_LINES } from './osm-lines.ts';
import { PLACE_NAMES } from './place-names.ts';
import { PLACES_2025 } from './places-2025.ts';
import { PROVINCES } from './provinces.ts';
import { SOURCES } from './sources.ts';
import { STATUS } from './status.ts';
import { STOPS } from './stops.ts';
import type { Table } from './table.ts';
import { TASKS } from './tasks.ts';

/** Every CSV file of the record, in the order of the documentation. */
export const TABLES: readonly Table[] = [
  DOCUMENTS,
  TASKS,
  LINKS,
  FEATURE_TASKS,
  AGENCIES,
  AGENCY_NAMES,
  PLACE_NAMES,
  STATUS,
  FIGURES,
  SOURCES,
  STOPS,
  PROVINCES,
  PLACES_2025,
  OSM_LINES,
];
