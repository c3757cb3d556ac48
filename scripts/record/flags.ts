import { type ParseArgsConfig, parseArgs } from 'node:util';
import { FEATURE_PROPERTIES } from '../../src/model/record-files/features.ts';
import { TABLES } from '../../src/model/record-files/tables.ts';
import { flagOf } from './row-questions.ts';

/** Every answer can be given on the command line: the flags are the columns of the tables and the properties of features. */

const PREFIXES = ['', 'state-', 'link-', 'new-source-'];
const OWN = ['lang', 'data', 'as-of', 'layer', 'feature', 'position'];

function answerFlags(): readonly string[] {
  const columns = TABLES.flatMap((table) => Object.keys(table.columns));
  const properties = Object.keys(FEATURE_PROPERTIES.entries);
  return [
    ...PREFIXES.flatMap((prefix) => columns.map((column) => flagOf(prefix, column))),
    ...properties.map((name) => flagOf('', name)),
  ];
}

interface Flags {
  /** Values by flag, without hyphens. */
  readonly given: ReadonlyMap<string, string>;
  readonly yes: boolean;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly help: boolean;
  readonly words: readonly string[];
}

/**
 * Reads the command line.
 * @throws TypeError (of node) for a flag there is not
 */
export function readFlags(args: readonly string[]): Flags {
  const names = new Set([...OWN, ...answerFlags()]);
  const options: NonNullable<ParseArgsConfig['options']> = {
    ...Object.fromEntries([...names].map((name) => [name, { type: 'string' as const }])),
    yes: { type: 'boolean', short: 'y' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  };
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const given = Object.entries(values).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value.normalize('NFC')] as const] : [],
  );
  return {
    given: new Map(given),
    yes: values.yes === true,
    dryRun: values['dry-run'] === true,
    json: values.json === true,
    help: values.help === true,
    words: positionals,
  };
}
