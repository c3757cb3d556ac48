// Checks the record in data/ and says everything that is wrong at once. Exit code 1 when there is an error; warnings do not fail.
//   --lang vi              in Vietnamese
//   --json                 for machines
//   --data <folder>        another folder than data/
//   --write-data-package   bring datapackage.json in step with the schemas first
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkRecord } from '../src/model/check/check-record.ts';
import { mendedDataPackage } from '../src/model/check/package-rules.ts';
import { countBySeverity, writeReport } from '../src/model/check/report.ts';
import { DATA_PACKAGE_FILE, readRecordFiles } from '../src/model/record-files/read-record-files.ts';
import { readRecordFolder } from './read-record-folder.ts';

const { values } = parseArgs({
  options: {
    lang: { type: 'string', default: 'en' },
    json: { type: 'boolean', default: false },
    data: { type: 'string', default: fileURLToPath(new URL('../data', import.meta.url)) },
    'write-data-package': { type: 'boolean', default: false },
  },
});

if (values['write-data-package']) {
  const files = readRecordFolder(values.data);
  const mended = mendedDataPackage(files.get(DATA_PACKAGE_FILE) ?? '', readRecordFiles(files).raw);
  if (mended === null) throw new Error(`${DATA_PACKAGE_FILE}: as_of or version is missing, nothing written`);
  writeFileSync(join(values.data, DATA_PACKAGE_FILE), mended);
}

const { raw, problems } = checkRecord(readRecordFolder(values.data));
const counts = countBySeverity(problems);
if (values.json) {
  console.log(JSON.stringify({ asOf: raw.asOf, counts, problems }, null, 2));
} else {
  console.log(writeReport(raw, problems, values.lang === 'vi' ? 'vi' : 'en'));
}
process.exitCode = counts.error > 0 ? 1 : 0;
