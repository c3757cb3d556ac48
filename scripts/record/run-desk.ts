import { fileURLToPath } from 'node:url';
import { type Correction, CorrectionError } from '../../src/model/correction/correction.ts';
import { addFigure } from './add-figure.ts';
import { addProject } from './add-project.ts';
import { addRow } from './add-row.ts';
import { addStatus } from './add-status.ts';
import { applyFile } from './apply-file.ts';
import { type Desk, openDesk } from './desk.ts';
import { deskLang } from './desk-lang.ts';
import { readFlags } from './flags.ts';
import { HELP } from './help.ts';
import { movePlace } from './move-place.ts';
import { setCells } from './set-cells.ts';
import { showDiff } from './show-diff.ts';
import type { Terminal } from './terminal.ts';
import { WORDS } from './words.ts';
import { correct } from './write-correction.ts';

const DATA = fileURLToPath(new URL('../../data', import.meta.url));

/** What each command asks for, from the words after its name. */
const BUILDERS: Readonly<Record<string, (desk: Desk, words: readonly string[]) => Promise<Correction>>> = {
  status: addStatus,
  figure: addFigure,
  source: (desk) => addRow(desk, 'sources'),
  move: movePlace,
  project: addProject,
  add: (desk, [table]) => addRow(desk, table),
  set: async (_, words) => setCells(words),
  apply: (desk, [file]) => applyFile(desk, file),
};

/**
 * Runs one command of the desk.
 * @param args the command line after the program's name
 * @returns true when it did what was asked; what went wrong has been said
 */
export async function runDesk(
  args: readonly string[],
  terminal: Terminal,
  env: Readonly<Record<string, string | undefined>>,
): Promise<boolean> {
  const { given, yes: unattended, dryRun, json, help, words: said } = readFlags(args);
  const lang = deskLang(given.get('lang'), env);
  const folder = given.get('data') ?? DATA;
  const [command = 'status', ...words] = said;
  try {
    if (help) {
      terminal.say(HELP[lang]);
    } else if (command === 'diff') {
      terminal.say(await showDiff(folder, words, lang, json));
    } else {
      const build = BUILDERS[command];
      if (!build) throw unknownCommand(command);
      const today = new Date().toISOString().slice(0, 10);
      const desk = await openDesk(folder, { lang, terminal, given, unattended, dryRun, today });
      await correct(desk, () => build(desk, words));
    }
    return true;
  } catch (error) {
    if (!(error instanceof CorrectionError)) throw error;
    terminal.say(error.said[lang]);
    return false;
  }
}

function unknownCommand(command: string): CorrectionError {
  const names = [...Object.keys(BUILDERS), 'diff'];
  return new CorrectionError({
    en: WORDS.en.unknownCommand(command, names),
    vi: WORDS.vi.unknownCommand(command, names),
  });
}
