import * as v from 'valibot';
import { formatDataPackage } from '../record-files/data-package.ts';
import { readJson } from '../record-files/read-json.ts';
import { DATA_PACKAGE_FILE } from '../record-files/read-record-files.ts';
import { defineRule, type Finding, type Rule } from './rule.ts';

/** datapackage.json describes the files as the schemas do: it is written from them. */

const BY_HAND = v.object({ as_of: v.string(), version: v.string() });

/** What datapackage.json should be, keeping the two values written by hand; null when it cannot be read. */
export function mendedDataPackage(text: string): string | null {
  const { value, problem } = readJson(DATA_PACKAGE_FILE, text);
  if (problem) return null;
  const byHand = v.safeParse(BY_HAND, value);
  return byHand.success ? formatDataPackage({ asOf: byHand.output.as_of, version: byHand.output.version }) : null;
}

const inStep = defineRule('data-package', function* ({ files }): Iterable<Finding> {
  const text = files.get(DATA_PACKAGE_FILE);
  if (text === undefined) return;
  const mended = mendedDataPackage(text);
  if (mended === text) return;
  const [is, should] = [text.split('\n'), (mended ?? '').split('\n')];
  const line = is.findIndex((content, at) => content !== should[at]) + 1;
  yield {
    at: { file: DATA_PACKAGE_FILE, line },
    what: mended
      ? {
          en: 'the description of the files is out of step with the schemas',
          vi: 'phần mô tả tệp không khớp với lược đồ',
        }
      : { en: '`as_of` or `version` is missing', vi: 'thiếu `as_of` hoặc `version`' },
    mend: {
      en: 'Edit only as_of and version by hand, then run: npm run check -- --write-data-package',
      vi: 'Chỉ sửa tay as_of và version, rồi chạy: npm run check -- --write-data-package',
    },
  };
});

export const PACKAGE_RULES: readonly Rule[] = [inStep];
