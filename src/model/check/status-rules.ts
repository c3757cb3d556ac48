import { firstDay, lastDay } from '../dates.ts';
import type { Status } from '../vocabulary.ts';
import { statusesBySubject } from './last-statuses.ts';
import { defineRule, type Finding, type Rule } from './rule.ts';

/** Time runs forward, and nothing is recorded before it happened. */

const afterAsOf = defineRule('after-as-of', function* ({ raw }): Iterable<Finding> {
  if (raw.asOf === '') return;
  const dated = [
    ...raw.statuses.map((row) => ({ at: row.at, id: row.subject, date: row.date, column: 'date' })),
    ...raw.figures.map((row) => ({ at: row.at, id: row.id, date: row.as_of, column: 'as_of' })),
    ...raw.sources.map((row) => ({ at: row.at, id: row.id, date: row.date, column: 'date' })),
    ...raw.statuses.map((row) => ({
      at: row.at,
      id: row.subject,
      date: row.date_end_uncertain,
      column: 'date_end_uncertain',
    })),
    ...raw.documents.map((row) => ({ at: row.at, id: row.id, date: row.date, column: 'date' })),
    ...raw.agencies.map((row) => ({ at: row.at, id: row.id, date: row.successor_date, column: 'successor_date' })),
    ...raw.provinces.map((row) => ({ at: row.at, id: row.id, date: row.until, column: 'until' })),
    ...raw.places2025.map((row) => ({ at: row.at, id: row.old, date: row.date, column: 'date' })),
  ];
  for (const { at, id, date, column } of dated) {
    if (date === null || firstDay(date) <= lastDay(raw.asOf)) continue;
    yield {
      at,
      id,
      what: {
        en: `\`${column}\` is ${date}, after the record's as_of ${raw.asOf}`,
        vi: `\`${column}\` là ${date}, sau as_of của hồ sơ ${raw.asOf}`,
      },
      mend: {
        en: 'Correct the date, or move as_of in datapackage.json forward when the record has looked further.',
        vi: 'Sửa ngày, hoặc dời as_of trong datapackage.json khi hồ sơ đã cập nhật thêm.',
      },
    };
  }
});

const uncertainEnd = defineRule('uncertain-end', function* ({ raw }): Iterable<Finding> {
  for (const row of raw.statuses) {
    if (row.date_end_uncertain === null || lastDay(row.date_end_uncertain) >= firstDay(row.date)) continue;
    yield {
      at: row.at,
      id: row.subject,
      what: {
        en: `date_end_uncertain ${row.date_end_uncertain} is before date ${row.date}`,
        vi: `date_end_uncertain ${row.date_end_uncertain} trước date ${row.date}`,
      },
      mend: { en: 'Give the first and the last possible day.', vi: 'Ghi ngày sớm nhất và muộn nhất có thể.' },
    };
  }
});

/** How far a project has come; the ways out and unknown have no place in the order. */
const STEP: Partial<Record<Status, number>> = {
  'under-study': 0,
  planned: 1,
  approved: 2,
  'under-construction': 3,
  operating: 4,
  completed: 4,
};

const backwards = defineRule('status-backwards', function* ({ raw }): Iterable<Finding> {
  for (const [subject, rows] of statusesBySubject(raw)) {
    for (let at = 1; at < rows.length; at++) {
      const [before, after] = [rows[at - 1], rows[at]];
      if (!before || !after) continue;
      const [from, to] = [STEP[before.status], STEP[after.status]];
      if (from === undefined || to === undefined || to >= from) continue;
      const known = after.basis === 'observed';
      yield {
        at: after.at,
        id: subject,
        severity: known ? 'warning' : 'error',
        what: {
          en: `goes back from ${before.status} (${before.date}) to ${after.status} (${after.date})`,
          vi: `đi lùi từ ${before.status} (${before.date}) về ${after.status} (${after.date})`,
        },
        mend: {
          en: 'Record the suspension between them; where a source only shows the earlier state, basis is observed and the note says why.',
          vi: 'Ghi việc tạm dừng ở giữa; nếu nguồn chỉ cho thấy tình trạng thấp hơn thì basis là observed và ghi chú nêu lý do.',
        },
      };
    }
  }
});

const completedPlace = defineRule('completed-place', function* ({ raw, ids }): Iterable<Finding> {
  for (const row of raw.statuses) {
    if (row.status !== 'completed' || !ids.get('features')?.has(row.subject)) continue;
    yield {
      at: row.at,
      id: row.subject,
      what: { en: 'a place is "completed"', vi: 'một địa điểm "completed"' },
      mend: {
        en: 'Tasks are completed, places are operating.',
        vi: 'Nhiệm vụ thì completed, địa điểm thì operating.',
      },
    };
  }
});

const sameAsStatus = defineRule('status-of-repeated-task', function* ({ raw }): Iterable<Finding> {
  const repeated = new Map(raw.tasks.flatMap((task) => (task.same_as ? [[task.id, task.same_as] as const] : [])));
  for (const row of raw.statuses) {
    const target = repeated.get(row.subject);
    if (!target) continue;
    yield {
      at: row.at,
      id: row.subject,
      what: { en: `this task is the same as ${target}`, vi: `nhiệm vụ này trùng với ${target}` },
      mend: { en: `Write the state under ${target} only.`, vi: `Chỉ ghi tình trạng tại ${target}.` },
    };
  }
});

export const STATUS_RULES: readonly Rule[] = [afterAsOf, uncertainEnd, backwards, completedPlace, sameAsStatus];
