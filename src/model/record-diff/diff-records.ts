import { FILES_TO_CHECK } from '../check/files-to-check.ts';
import { readJson } from '../record-files/read-json.ts';
import { DATA_PACKAGE_FILE } from '../record-files/read-record-files.ts';
import { TABLES } from '../record-files/tables.ts';
import { diffFeatures } from './diff-features.ts';
import { changedFields, diffTable } from './diff-tables.ts';
import type { RecordChange } from './record-change.ts';

/** All else in datapackage.json is written from the schemas. */
const BY_HAND: ReadonlySet<string> = new Set(['as_of', 'version']);

type Files = ReadonlyMap<string, string>;

/** Values of a JSON text by their path: `profile.3.km` → `12.5`. */
function flatten(value: unknown, path: string, into: Map<string, string>): ReadonlyMap<string, string> {
  if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) flatten(member, path === '' ? name : `${path}.${name}`, into);
  } else {
    into.set(path, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return into;
}

function diffJson(file: string, before: string, after: string): readonly RecordChange[] {
  const [old, now] = [readJson(file, before), readJson(file, after)];
  if (old.problem || now.problem) return [{ kind: 'file-unreadable', file, subject: '' }];
  const fields = changedFields(
    Object.fromEntries(flatten(old.value, '', new Map())),
    Object.fromEntries(flatten(now.value, '', new Map())),
  ).filter(({ field }) => file !== DATA_PACKAGE_FILE || BY_HAND.has(field));
  return fields.length > 0 ? [{ kind: 'values-changed', file, subject: '', fields }] : [];
}

function diffFile(file: string, before: string, after: string): readonly RecordChange[] {
  if (file.endsWith('.geojson')) {
    const unreadable = [before, after].some((text) => readJson(file, text).problem);
    return unreadable ? [{ kind: 'file-unreadable', file, subject: '' }] : diffFeatures(file, before, after);
  }
  const table = TABLES.find((candidate) => candidate.path === file);
  return table ? diffTable(table, before, after) : diffJson(file, before, after);
}

/**
 * What changed between two states of the record, file by file in the order of their paths. Pure. Files that no one edits by hand
 * (the basemap) are left out.
 * @param before, after path relative to `data/` → text
 */
export function diffRecords(before: Files, after: Files): readonly RecordChange[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].filter((file) => FILES_TO_CHECK.test(file)).sort();
  return paths.flatMap((file): readonly RecordChange[] => {
    const [old, now] = [before.get(file), after.get(file)];
    if (old === now) return [];
    if (old !== undefined && now !== undefined) return diffFile(file, old, now);
    return [{ kind: old === undefined ? 'file-added' : 'file-removed', file, subject: '' }];
  });
}
