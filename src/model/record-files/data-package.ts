import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { KINDS, LAYERS } from '../vocabulary.ts';
import type { FieldType } from './cells.ts';
import { FEATURE_PROPERTIES, featureFile } from './features.ts';
import { NETWORK_FILE, NETWORK_PROPERTIES } from './network.ts';
import { SPINE, SPINE_FILE } from './spine.ts';
import type { Table } from './table.ts';
import { TABLES } from './tables.ts';

/** The licence of the record itself; sources keep theirs (`licence` in sources.csv). */
const RECORD_LICENCE = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0 International',
};
/** Lines that follow a river follow GSHHG's. */
const GSHHG_LICENCE = {
  name: 'LGPL-3.0-or-later',
  path: 'https://www.gnu.org/licenses/lgpl-3.0.html',
  title: 'GNU Lesser General Public License 3.0 or later (parts of lines taken from GSHHG 2.3.7)',
};
/** Lines whose track or road comes from OpenStreetMap (`npm run import-osm`) are a derived database of it. */
const OPEN_STREET_MAP_LICENCE = {
  name: 'ODbL-1.0',
  path: 'https://opendatacommons.org/licenses/odbl/1-0/',
  title: 'Open Database License 1.0 (lines from OpenStreetMap, © OpenStreetMap contributors)',
};
const FILES_WITH_GSHHG_LINES: readonly string[] = [
  featureFile('railways'),
  featureFile('expressways'),
  featureFile('waterways'),
];
const LIST_SEPARATOR = ';';

interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly description: string;
  readonly 'description:vi': string;
  readonly delimiter?: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
}

function toSchema(schema: v.GenericSchema): JsonSchema {
  return toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
}

/** The constraints of Table Schema that our cell carries: required, pattern, enum. */
function constraintsOf(cell: v.GenericSchema): {
  readonly required?: true;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
} {
  const whole = toSchema(cell);
  const filled = whole.anyOf?.at(-1) ?? whole;
  const inner = typeof filled === 'object' ? filled : whole;
  return {
    ...(whole.anyOf ? {} : { required: true }),
    ...(inner.pattern ? { pattern: inner.pattern } : {}),
    ...(inner.enum ? { enum: inner.enum } : {}),
  };
}

function field(name: string, cell: v.GenericSchema): Field {
  const about = v.getMetadata(cell) as { readonly field: FieldType; readonly en: string; readonly vi: string };
  const { pattern, enum: words, ...constraints } = constraintsOf(cell);
  // Patterns and words are for text: Table Schema checks numbers, lists and true or false by their type.
  const ofText = { ...(pattern ? { pattern } : {}), ...(words ? { enum: words } : {}) };
  const all = about.field === 'string' ? { ...constraints, ...ofText } : constraints;
  return {
    name,
    type: about.field,
    description: about.en,
    'description:vi': about.vi,
    ...(about.field === 'list' ? { delimiter: LIST_SEPARATOR } : {}),
    ...(Object.keys(all).length > 0 ? { constraints: all } : {}),
  };
}

/** A CSV file as a Data Package resource. References that Table Schema cannot express stand under `references`. */
function tableResource(table: Table) {
  const fields = Object.entries(table.columns).map(([name, cell]) => field(name, cell as v.GenericSchema));
  const tabular = new Set(TABLES.map((other) => other.id));
  const plain = (key: { readonly column: string; readonly to: string }) =>
    tabular.has(key.to) && fields.find((column) => column.name === key.column)?.type === 'string';
  const foreignKeys = table.foreignKeys.filter(plain).map((key) => ({
    fields: [key.column],
    reference: {
      resource: key.to === table.id ? '' : key.to,
      fields: [TABLES.find((t) => t.id === key.to)?.key[0]],
    },
  }));
  return {
    name: table.id,
    path: table.path,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    title: table.title.en,
    'title:vi': table.title.vi,
    schema: {
      fields,
      missingValues: [''],
      primaryKey: [...table.key],
      // The profile of Table Schema wants at least one key where keys are listed.
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    },
    references: table.foreignKeys.filter((key) => !plain(key)).map((key) => ({ field: key.column, to: key.to })),
  };
}

/** What is written by hand, and what the record says of its sources. */
interface Given {
  readonly asOf: string;
  readonly version: string;
  /** GeoJSON files in which a source under ODbL is named for a position. */
  readonly openStreetMapFiles?: readonly string[];
}

function geojsonResource(name: string, path: string, given: Given, more: Readonly<Record<string, unknown>>) {
  return {
    name,
    path,
    format: 'geojson',
    mediatype: 'application/geo+json',
    encoding: 'utf-8',
    licenses: [
      RECORD_LICENCE,
      ...(FILES_WITH_GSHHG_LINES.includes(path) ? [GSHHG_LICENCE] : []),
      ...(given.openStreetMapFiles?.includes(path) ? [OPEN_STREET_MAP_LICENCE] : []),
    ],
    ...more,
  };
}

/**
 * The Data Package (version 2) of the record, derived from the schemas.
 * `asOf` and `version` are the two values kept by hand in `datapackage.json`.
 */
export function describeDataPackage(given: Given) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'corridor-atlas-record',
    title: 'The record of the Kunming – Lào Cai – Hà Nội – Hải Phòng corridor',
    'title:vi': 'Hồ sơ hành lang Côn Minh – Lào Cai – Hà Nội – Hải Phòng',
    'title:zh': '昆明—老街—河内—海防走廊数据档案',
    version: given.version,
    as_of: given.asOf,
    licenses: [RECORD_LICENCE],
    /** JSON Schema of the properties in every `features/*.geojson`. */
    featureProperties: toSchema(FEATURE_PROPERTIES),
    resources: [
      ...LAYERS.map((layer) => geojsonResource(layer, featureFile(layer), given, { kinds: KINDS[layer] })),
      geojsonResource('network', NETWORK_FILE, given, { propertiesSchema: toSchema(NETWORK_PROPERTIES) }),
      {
        name: 'spine',
        path: SPINE_FILE,
        format: 'json',
        mediatype: 'application/json',
        contentSchema: toSchema(SPINE),
      },
      ...TABLES.map(tableResource),
    ],
  };
}

/** The text of `datapackage.json`. */
export function formatDataPackage(given: Given): string {
  return `${JSON.stringify(describeDataPackage(given), null, 2)}\n`;
}
