import * as v from 'valibot';
import type { Dictionary } from '../../src/i18n/dictionary.ts';
import { wordFor } from '../../src/i18n/record-words.ts';
import { groupRows } from '../../src/model/check/group-rows.ts';
import type { Cells, FieldChange, GeometryChange, RecordChange } from '../../src/model/record-diff/record-change.ts';
import { FEATURE_PROPERTIES } from '../../src/model/record-files/features.ts';
import { FIGURES } from '../../src/model/record-files/figures.ts';
import { STATUS } from '../../src/model/record-files/status.ts';
import type { Table } from '../../src/model/record-files/table.ts';
import type { DeskLang } from './desk-lang.ts';

/** Changes of the record in words. */

const en = {
  added: 'new',
  removed: 'removed',
  changed: 'changed',
  newPlace: 'new place',
  removedPlace: 'place removed',
  newFile: 'new file',
  removedFile: 'file removed',
  unreadable: 'cannot be compared: it is not sound JSON in one of the two states',
  empty: 'nothing',
  moved: (metres: number) =>
    metres === 0 ? 'less than 1 m' : metres >= 10_000 ? `${Math.round(metres / 1000)} km` : `${metres} m`,
  point: (metres: string) => `position moved by ${metres}`,
  line: (metres: string, before: string, after: string) =>
    `line redrawn: up to ${metres} away, drawn length ${before} km → ${after} km`,
  positionGiven: 'position now known',
  positionTaken: 'position no longer known',
  nothing: 'Nothing changed in the record.',
  heading: (from: string, to: string) => `What changed in the record from ${from} to ${to}`,
  workTree: 'the work tree',
  counts: (subjects: number, changes: number) =>
    `${subjects} ${subjects === 1 ? 'place, task or row' : 'places, tasks and rows'}, ${changes} ${changes === 1 ? 'change' : 'changes'}.`,
};
type Words = typeof en;

const vi: Words = {
  added: 'thêm',
  removed: 'bỏ',
  changed: 'sửa',
  newPlace: 'địa điểm mới',
  removedPlace: 'bỏ địa điểm',
  newFile: 'tệp mới',
  removedFile: 'bỏ tệp',
  unreadable: 'không so được: ở một trong hai thời điểm tệp không phải JSON hợp lệ',
  empty: 'không có',
  moved: (metres) =>
    metres === 0 ? 'chưa đến 1 m' : metres >= 10_000 ? `${Math.round(metres / 1000)} km` : `${metres} m`,
  point: (metres) => `vị trí dời ${metres}`,
  line: (metres, before, after) => `tuyến vẽ lại: lệch tối đa ${metres}, chiều dài vẽ ${before} km → ${after} km`,
  positionGiven: 'nay đã biết vị trí',
  positionTaken: 'nay không còn biết vị trí',
  nothing: 'Hồ sơ không thay đổi.',
  heading: (from, to) => `Thay đổi của hồ sơ từ ${from} đến ${to}`,
  workTree: 'bản đang sửa',
  counts: (subjects, changes) => `${subjects} địa điểm, nhiệm vụ và dòng; ${changes} thay đổi.`,
};

const WORDS: Readonly<Record<DeskLang, Words>> = { en, vi };

function meaning(schema: v.GenericSchema | undefined, field: string, lang: DeskLang): string {
  const about = schema ? (v.getMetadata(schema) as Partial<Record<DeskLang, string>>)[lang] : undefined;
  return about ? `${about} (${field})` : field;
}

function quoted(text: string, words: Words): string {
  return text === '' ? words.empty : text;
}

function fieldLine({ field, before, after }: FieldChange, schema: v.GenericSchema | undefined, lang: DeskLang): string {
  return `${meaning(schema, field, lang)}: ${quoted(before, WORDS[lang])} → ${quoted(after, WORDS[lang])}`;
}

/** A row in one line: what its file is best known for, else its cells in the reader's language. */
function rowText(table: Table, cells: Cells, lang: DeskLang, dict: Dictionary): string {
  if (table.id === STATUS.id) {
    const status = wordFor(dict.record.statuses, cells.status ?? '');
    return `${cells.date}: ${status} (${cells.basis}). ${cells[`note_${lang}`] ?? ''} [${cells.sources}]`;
  }
  if (table.id === FIGURES.id) {
    const key = wordFor(dict.figures.keys, cells.key ?? '');
    return `${key}: ${cells.value} ${cells.unit}${cells.as_of ? ` (${cells.as_of})` : ''} [${cells.source}]`;
  }
  const otherLangs = ['vi', 'en', 'zh'].filter((other) => other !== lang).map((other) => `_${other}`);
  return Object.entries(cells)
    .filter(([column, text]) => text !== '' && !otherLangs.some((ending) => column.endsWith(ending)))
    .map(([column, text]) => `${column} ${text}`)
    .join(' · ');
}

function geometryLine({ before, after, movedM, beforeKm, afterKm }: GeometryChange, words: Words): string {
  if (!before) return words.positionGiven;
  if (!after || movedM === null) return words.positionTaken;
  const far = words.moved(movedM);
  return beforeKm + afterKm === 0 ? words.point(far) : words.line(far, beforeKm.toFixed(1), afterKm.toFixed(1));
}

/** What a change says, a line each. */
function linesOf(change: RecordChange, lang: DeskLang, dict: Dictionary): readonly string[] {
  const words = WORDS[lang];
  switch (change.kind) {
    case 'row-added':
      return [`${words.added}: ${rowText(change.table, change.cells, lang, dict)}`];
    case 'row-removed':
      return [`${words.removed}: ${rowText(change.table, change.cells, lang, dict)}`];
    case 'row-changed':
      return [
        `${words.changed}: ${rowText(change.table, change.cells, lang, dict)}`,
        ...change.fields.map((field) => `  ${fieldLine(field, change.table.columns[field.field], lang)}`),
      ];
    case 'feature-added':
      return [words.newPlace];
    case 'feature-removed':
      return [words.removedPlace];
    case 'feature-changed': {
      const schemas: Readonly<Record<string, v.GenericSchema>> = FEATURE_PROPERTIES.entries;
      return [
        ...(change.geometry ? [geometryLine(change.geometry, words)] : []),
        ...change.fields.map((field) => fieldLine(field, schemas[field.field], lang)),
      ];
    }
    case 'values-changed':
      return change.fields.map((field) => fieldLine(field, undefined, lang));
    case 'file-added':
      return [words.newFile];
    case 'file-removed':
      return [words.removedFile];
    case 'file-unreadable':
      return [words.unreadable];
  }
}

/** The changes by place, task or row, each with its name; files without a subject come last. */
export function writeDiff(
  changes: readonly RecordChange[],
  between: { readonly from: string; readonly to: string | null },
  names: ReadonlyMap<string, string>,
  lang: DeskLang,
  dict: Dictionary,
): string {
  const words = WORDS[lang];
  if (changes.length === 0) return words.nothing;
  const bySubject = groupRows(changes, (change) => change.subject || change.file);
  const entries = [...bySubject].map(([subject, about]) => {
    const name = names.get(subject);
    const lines = about.flatMap((change) =>
      linesOf(change, lang, dict).map((line) => (change.subject === '' ? `  ${line}` : `  ${change.file}: ${line}`)),
    );
    return `\n${name === undefined ? subject : `${name} (${subject})`}\n${lines.join('\n')}`;
  });
  return [
    words.heading(between.from, between.to ?? words.workTree),
    ...entries,
    '',
    words.counts(bySubject.size, changes.length),
  ].join('\n');
}
