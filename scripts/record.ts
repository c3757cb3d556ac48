// The planner's desk: asks for what is new or wrong in the record, checks the result, and writes it into data/. Its commands and
// flags are told by `npm run record -- --help`; docs/correcting.en.md has a recipe for each.

import { runDesk } from './record/run-desk.ts';
import { openTerminal } from './record/terminal.ts';

const terminal = openTerminal();
process.exitCode = (await runDesk(process.argv.slice(2), terminal, process.env)) ? 0 : 1;
terminal.close();
