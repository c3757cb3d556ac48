import { featureFile } from '../record-files/features.ts';
import type { At } from '../record-files/problem.ts';
import { looseId } from '../record-files/read-geojson.ts';
import { TABLES } from '../record-files/tables.ts';
import { LAYERS } from '../vocabulary.ts';
import { defineRule, type Finding, type Rule } from './rule.ts';
import { rowName, rowsOf } from './table-rows.ts';

/** Every row has a name of its own, and names are kept for ever. */

function twice(at: At, first: At, id: string): Finding {
  const where = first.file === at.file ? `line ${first.line}` : `${first.file}, line ${first.line}`;
  const whereVi = first.file === at.file ? `dòng ${first.line}` : `${first.file}, dòng ${first.line}`;
  return {
    at,
    id,
    what: { en: `"${id}" stands already in ${where}`, vi: `"${id}" đã có ở ${whereVi}` },
    mend: {
      en: 'Delete the copy, or give the new thing an id of its own.',
      vi: 'Xóa dòng trùng, hoặc đặt mã riêng cho đối tượng mới.',
    },
  };
}

const duplicateRow = defineRule('duplicate-row', function* ({ raw }): Iterable<Finding> {
  for (const table of TABLES) {
    const seen = new Map<string, At>();
    for (const row of rowsOf(raw, table)) {
      const key = table.key.map((name) => String(row[name])).join('\u0000');
      const first = seen.get(key);
      if (first) yield twice(row.at, first, rowName(table, row));
      else seen.set(key, row.at);
    }
  }
});

const duplicateFeature = defineRule('duplicate-feature', function* ({ loose }): Iterable<Finding> {
  const seen = new Map<string, At>();
  for (const { feature, file, line } of loose) {
    const id = looseId(feature);
    if (id === '') continue;
    const first = seen.get(id);
    if (first) yield twice({ file, line }, first, id);
    else seen.set(id, { file, line });
  }
});

const missingId = defineRule('missing-id', function* ({ loose }): Iterable<Finding> {
  for (const { feature, file, line } of loose) {
    if (looseId(feature) !== '') continue;
    yield {
      at: { file, line },
      what: { en: 'the feature has no id', vi: 'đối tượng không có mã' },
      mend: {
        en: 'Add "id" to its properties, in kebab-case; it is permanent.',
        vi: 'Thêm "id" vào thuộc tính, chữ thường nối bằng gạch ngang; mã không đổi về sau.',
      },
    };
  }
});

const idInTwoWorlds = defineRule('id-shared', function* ({ raw, ids }): Iterable<Finding> {
  for (const task of raw.tasks) {
    if (!ids.get('features')?.has(task.id)) continue;
    yield {
      at: task.at,
      id: task.id,
      what: { en: 'a place has the same id as this task', vi: 'một địa điểm trùng mã với nhiệm vụ này' },
      mend: { en: 'Give the newer of the two another id.', vi: 'Đặt mã khác cho đối tượng mới hơn.' },
    };
  }
});

const formerId = defineRule('former-id', function* ({ raw, ids }): Iterable<Finding> {
  const owner = new Map<string, string>();
  for (const { at, properties } of raw.features) {
    for (const former of properties.former_ids ?? []) {
      const other = owner.get(former);
      if (!ids.get('subjects')?.has(former) && other === undefined) {
        owner.set(former, properties.id);
        continue;
      }
      yield {
        at,
        id: properties.id,
        what: {
          en: `the former id "${former}" is in use${other ? ` at ${other}` : ''}`,
          vi: `mã cũ "${former}" đang được dùng${other ? ` tại ${other}` : ''}`,
        },
        mend: {
          en: 'A former id leads to one place only: remove it here or there.',
          vi: 'Mã cũ chỉ dẫn đến một địa điểm: bỏ ở đây hoặc ở kia.',
        },
      };
    }
  }
});

const featureOnOneLine = defineRule('feature-on-one-line', function* ({ files }): Iterable<Finding> {
  for (const layer of LAYERS) {
    const file = featureFile(layer);
    const lines = (files.get(file) ?? '').split('\n');
    const crowded = lines.findIndex((text) => (text.match(/"type"\s*:\s*"Feature"/g)?.length ?? 0) > 1);
    const spread = lines.findIndex((text) => /"type"\s*:\s*"Feature"/.test(text) && !/"geometry"/.test(text));
    const at = crowded === -1 ? spread : crowded;
    if (at === -1) continue;
    yield {
      at: { file, line: at + 1 },
      severity: 'warning',
      what: {
        en: 'a feature does not stand on one line of its own',
        vi: 'đối tượng không nằm gọn trên một dòng riêng',
      },
      mend: {
        en: 'QGIS writes one feature a line; turn formatting on save off, so that differences stay readable.',
        vi: 'QGIS ghi mỗi đối tượng một dòng; tắt tự định dạng khi lưu để dễ so khác biệt.',
      },
    };
  }
});

export const KEY_RULES: readonly Rule[] = [
  duplicateRow,
  duplicateFeature,
  missingId,
  idInTwoWorlds,
  formerId,
  featureOnOneLine,
];
