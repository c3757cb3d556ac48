import type { At } from '../record-files/problem.ts';
import { SPINE_FILE } from '../record-files/spine.ts';
import { TABLES } from '../record-files/tables.ts';
import { lineHolding } from './find-line.ts';
import { nearestId, type RecordIds } from './record-ids.ts';
import { defineRule, type Finding, type Rule } from './rule.ts';
import { rowName, rowsOf } from './table-rows.ts';

/** Whatever a row points to exists. */

const KINDS_OF_TARGET: Readonly<Record<string, { readonly en: string; readonly vi: string }>> = {
  documents: { en: 'document', vi: 'văn bản' },
  tasks: { en: 'task', vi: 'nhiệm vụ' },
  agencies: { en: 'agency', vi: 'cơ quan' },
  sources: { en: 'source', vi: 'nguồn' },
  provinces: { en: 'province', vi: 'tỉnh' },
  features: { en: 'place', vi: 'địa điểm' },
  subjects: { en: 'place or task', vi: 'địa điểm hay nhiệm vụ' },
  lines: { en: 'line', vi: 'tuyến' },
};

/** A finding for an id that names nothing, with the id that was probably meant. */
function missing(ids: RecordIds, to: string, target: string, at: At, id: string, column: string): Finding | null {
  const known = ids.get(to);
  if (!known || known.has(target)) return null;
  const kind = KINDS_OF_TARGET[to] ?? { en: to, vi: to };
  const near = nearestId(known, target);
  return {
    at,
    id,
    what: {
      en: `\`${column}\` names the ${kind.en} "${target}", which does not exist`,
      vi: `\`${column}\` dẫn đến ${kind.vi} "${target}" không tồn tại`,
    },
    mend: near
      ? {
          en: `Did you mean "${near}"? If "${target}" was removed or renamed, restore it or mend this row.`,
          vi: `Có phải là "${near}"? Nếu "${target}" đã bị xóa hoặc đổi mã thì khôi phục hoặc sửa dòng này.`,
        }
      : {
          en: `Add the ${kind.en} first; if it was removed or renamed, restore it or mend this row.`,
          vi: `Thêm ${kind.vi} trước; nếu đã xóa hoặc đổi mã thì khôi phục hoặc sửa dòng này.`,
        },
  };
}

const tableReference = defineRule('reference', function* ({ raw, ids }): Iterable<Finding> {
  for (const table of TABLES) {
    for (const { column, to } of table.foreignKeys) {
      for (const row of rowsOf(raw, table)) {
        const value = row[column];
        const targets: readonly unknown[] = Array.isArray(value) ? value : value === null ? [] : [value];
        for (const target of targets) {
          const finding = missing(ids, to, String(target), row.at, rowName(table, row), column);
          if (finding) yield finding;
        }
      }
    }
  }
});

const FEATURE_REFERENCES = [
  ['province', 'provinces'],
  ['province_before_2025', 'provinces'],
  ['position_source', 'sources'],
  ['name_zh_basis', 'sources'],
  ['lead', 'agencies'],
  ['lead_source', 'sources'],
] as const;

const featureReference = defineRule('feature-reference', function* ({ raw, ids }): Iterable<Finding> {
  const lines = raw.network.map(({ at, properties }) => ({
    at,
    id: properties.id,
    sources: properties.position_source,
  }));
  for (const { at, id, sources } of lines) {
    for (const source of sources) {
      const finding = missing(ids, 'sources', source, at, id, 'position_source');
      if (finding) yield finding;
    }
  }
  for (const { at, properties } of raw.features) {
    for (const [name, to] of FEATURE_REFERENCES) {
      const value = properties[name];
      for (const target of typeof value === 'string' ? [value] : (value ?? [])) {
        const finding = missing(ids, to, target, at, properties.id, name);
        if (finding) yield finding;
      }
    }
  }
});

const spineReference = defineRule('spine-reference', function* ({ raw, ids, files }): Iterable<Finding> {
  if (!raw.spine) return;
  const at = (id: string) => ({ file: SPINE_FILE, line: lineHolding(files.get(SPINE_FILE), JSON.stringify(id)) });
  const { profile_source: profileSource } = raw.spine;
  const source = missing(ids, 'sources', profileSource, at(profileSource), '', 'profile_source');
  if (source) yield source;
  for (const stretch of raw.spine.stretches) {
    if (!('line' in stretch)) continue;
    const finding = missing(ids, 'lines', stretch.line, at(stretch.line), stretch.line, 'line');
    if (finding) yield finding;
  }
});

export const REFERENCE_RULES: readonly Rule[] = [tableReference, featureReference, spineReference];
