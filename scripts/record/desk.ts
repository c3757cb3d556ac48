import { join } from 'node:path';
import type { Dictionary } from '../../src/i18n/dictionary.ts';
import { loadDictionary } from '../../src/i18n/load-dictionary.ts';
import { checkRecord } from '../../src/model/check/check-record.ts';
import { compileRecord } from '../../src/model/compile/compile-record.ts';
import type { Problem } from '../../src/model/record-files/problem.ts';
import type { RawRecord } from '../../src/model/record-files/raw-record.ts';
import { indexRecord, type RecordIndex } from '../../src/model/record-index.ts';
import { readRecordFolder } from '../read-record-folder.ts';
import type { DeskLang } from './desk-lang.ts';
import type { Terminal } from './terminal.ts';

/** What every command at the planner's desk works with. */
export interface Desk {
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
  readonly raw: RawRecord;
  /** What the check said before anything was changed. */
  readonly problems: readonly Problem[];
  readonly index: RecordIndex;
  readonly lang: DeskLang;
  readonly dict: Dictionary;
  readonly terminal: Terminal;
  /** Answers given on the command line, by flag without its hyphens. */
  readonly given: ReadonlyMap<string, string>;
  /** Answers of this conversation: offered again when it starts over. */
  readonly answered: Map<string, string>;
  /** True: nothing is asked; what is not given takes its default, or fails. */
  readonly unattended: boolean;
  /** True: everything but the writing. */
  readonly dryRun: boolean;
  /** Today, ISO. */
  readonly today: string;
}

/** Reads, checks and compiles the record in a folder. */
export async function openDesk(
  folder: string,
  more: Pick<Desk, 'lang' | 'terminal' | 'given' | 'unattended' | 'dryRun' | 'today'>,
): Promise<Desk> {
  const files = readRecordFolder(folder);
  const { raw, problems } = checkRecord(files);
  const { records } = compileRecord(raw);
  return {
    ...more,
    folder,
    files,
    raw,
    problems,
    index: indexRecord(records[more.lang]),
    dict: await loadDictionary(more.lang),
    answered: new Map(),
  };
}

/** Where a file of the record lies on disk. */
export function pathOf(desk: Pick<Desk, 'folder'>, file: string): string {
  return join(desk.folder, ...file.split('/'));
}
