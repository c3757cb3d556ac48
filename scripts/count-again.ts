// Counts the progress reports a second time, from the tables of data/ alone, with none of the atlas's own rules: what it prints and what
// the pages say must agree (tests/progress-report.test.ts, tests/browser/progress-report.test.ts).
//   node scripts/count-again.ts                          every document, the year of the record
//   node scripts/count-again.ts lc2024 bo-xay-dung       documents and agencies by id
//   --from 2025-01-01 --to 2025-06-30                    any two days
//   --ids                                                the rows behind each number
//   --data <folder>                                      another folder than data/
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Counts, countAgency, countDocument, knownDays } from './count-again/count-report.ts';
import { cell, readTables } from './count-again/record-tables.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    ids: { type: 'boolean', default: false },
    data: { type: 'string', default: fileURLToPath(new URL('../data', import.meta.url)) },
  },
});

const tables = readTables(values.data);
const { as_of: asOf } = JSON.parse(readFileSync(join(values.data, 'datapackage.json'), 'utf8'));
const year = String(asOf).slice(0, 4);
const days = knownDays({ from: values.from ?? `${year}-01-01`, to: values.to ?? `${year}-12-31` }, asOf);
const documents = tables.documents.map((line) => cell(line, 'id'));
const agencies = new Set(tables.agencies.map((line) => cell(line, 'id')));

function print(id: string, counts: Counts): void {
  const line = (name: string, ids: readonly string[]) => {
    console.log(`  ${name.padEnd(28)}${String(ids.length).padStart(4)}`);
    if (values.ids) for (const each of ids) console.log(`      ${each}`);
  };
  console.log(`${id}, ${days.from} to ${days.to}`);
  line('commitments', counts.commitments);
  for (const [state, ids] of Object.entries(counts.byState)) line(`state ${state}`, ids);
  for (const [outcome, ids] of Object.entries(counts.byOutcome)) line(`against dates: ${outcome}`, ids);
  line('changed', counts.changed);
  line('due within', counts.dueWithin);
  line('without an agency', counts.withoutAgency);
  for (const { id: late, days: by } of counts.late) console.log(`      ${late}: ${by} days late`);
}

for (const id of positionals.length > 0 ? positionals : documents) {
  if (documents.includes(id)) print(id, countDocument(tables, id, days));
  else if (agencies.has(id)) print(id, countAgency(tables, id, days));
  else {
    console.error(`"${id}" is neither a document nor an agency of the record.`);
    process.exitCode = 1;
  }
}
