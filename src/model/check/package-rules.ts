import * as v from 'valibot';
import { formatDataPackage } from '../record-files/data-package.ts';
import type { RawRecord } from '../record-files/raw-record.ts';
import { readJson } from '../record-files/read-json.ts';
import { DATA_PACKAGE_FILE } from '../record-files/read-record-files.ts';
import { lineHolding } from './find-line.ts';
import { defineRule, type Finding, type Rule } from './rule.ts';

/** datapackage.json describes the files as the schemas do: it is written from them. */

const BY_HAND = v.object({ as_of: v.string(), version: v.string() });

/** GeoJSON files with a position from a source under ODbL: their licence says so. */
function openStreetMapFiles(raw: RawRecord): readonly string[] {
  const bound = new Set(raw.sources.filter((source) => source.licence === 'ODbL-1.0').map((source) => source.id));
  const files = [...raw.features, ...raw.network].flatMap(({ at, properties }) =>
    (properties.position_source ?? []).some((source) => bound.has(source)) ? [at.file] : [],
  );
  return [...new Set(files)];
}

/**
 * What datapackage.json should be, keeping the two values written by hand; null when it cannot be read.
 * @param raw the record, whose sources decide on the licence of each file
 */
export function mendedDataPackage(text: string, raw: RawRecord): string | null {
  const { value, problem } = readJson(DATA_PACKAGE_FILE, text);
  if (problem) return null;
  const byHand = v.safeParse(BY_HAND, value);
  if (!byHand.success) return null;
  const { as_of: asOf, version } = byHand.output;
  return formatDataPackage({ asOf, version, openStreetMapFiles: openStreetMapFiles(raw) });
}

const inStep = defineRule('data-package', function* ({ files, raw }): Iterable<Finding> {
  const text = files.get(DATA_PACKAGE_FILE);
  if (text === undefined) return;
  const mended = mendedDataPackage(text, raw);
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

const version = defineRule('package-version', function* ({ files, raw }): Iterable<Finding> {
  const text = files.get(DATA_PACKAGE_FILE);
  const { value } = readJson(DATA_PACKAGE_FILE, text ?? '');
  const byHand = v.safeParse(BY_HAND, value);
  const wanted = raw.asOf.replaceAll('-', '.');
  if (!byHand.success || byHand.output.version.split('.').slice(0, 3).join('.') === wanted) return;
  yield {
    at: { file: DATA_PACKAGE_FILE, line: lineHolding(text, '"version"') },
    what: {
      en: `version is ${byHand.output.version}, as_of is ${raw.asOf}`,
      vi: `version là ${byHand.output.version}, as_of là ${raw.asOf}`,
    },
    mend: {
      en: `The version is the day with points: ${wanted}, or ${wanted}.2 for a second edition of the day.`,
      vi: `version là ngày viết bằng dấu chấm: ${wanted}, hoặc ${wanted}.2 cho bản thứ hai trong ngày.`,
    },
  };
});

export const PACKAGE_RULES: readonly Rule[] = [inStep, version];
