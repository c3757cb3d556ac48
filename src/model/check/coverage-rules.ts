import { defineRule, type Finding, type Rule } from './rule.ts';

/** Both ways: every task about a place has one or says why not; every place has a task, or is context. */

const ON_THE_GROUND: ReadonlySet<string> = new Set(['place', 'route']);

const taskWithoutPlace = defineRule('task-without-place', function* ({ raw }): Iterable<Finding> {
  const placed = new Set(raw.featureTasks.map((link) => link.task));
  for (const task of raw.tasks) {
    const needsPlace = ON_THE_GROUND.has(task.scope);
    if (needsPlace && !placed.has(task.id) && task.no_place_reason === null) {
      yield {
        at: task.at,
        id: task.id,
        what: {
          en: `scope is ${task.scope}, but no place is linked and no reason is given`,
          vi: `scope là ${task.scope} nhưng chưa gắn địa điểm và không nêu lý do`,
        },
        mend: {
          en: 'Add a row to feature-tasks.csv, or fill in no_place_reason and its note.',
          vi: 'Thêm dòng vào feature-tasks.csv, hoặc điền no_place_reason và ghi chú.',
        },
      };
    }
    if (task.no_place_reason !== null && (placed.has(task.id) || !needsPlace)) {
      yield {
        at: task.at,
        id: task.id,
        what: {
          en: 'a reason for having no place, but a place is linked or none is needed',
          vi: 'có lý do không có địa điểm, nhưng đã gắn địa điểm hoặc không cần địa điểm',
        },
        mend: { en: 'Empty no_place_reason and its notes.', vi: 'Xóa no_place_reason và ghi chú.' },
      };
    }
    if ((task.no_place_reason === null) !== (task.no_place_note_vi === null)) {
      yield {
        at: task.at,
        id: task.id,
        what: { en: 'reason and note do not go together', vi: 'lý do và ghi chú không đi cùng nhau' },
        mend: {
          en: 'Fill in no_place_reason and no_place_note_vi, _en, _zh, or none of them.',
          vi: 'Điền cả no_place_reason và no_place_note_vi, _en, _zh, hoặc để trống hết.',
        },
      };
    }
  }
});

const placeWithoutTask = defineRule('place-without-task', function* ({ raw }): Iterable<Finding> {
  const linked = new Set(raw.featureTasks.map((link) => link.feature));
  for (const { at, properties } of raw.features) {
    if (properties.context || linked.has(properties.id)) continue;
    yield {
      at,
      id: properties.id,
      what: { en: 'no task is linked and `context` is false', vi: 'chưa gắn nhiệm vụ nào mà `context` là false' },
      mend: {
        en: 'Add a row to feature-tasks.csv, or set context to true if no document names it.',
        vi: 'Thêm dòng vào feature-tasks.csv, hoặc đặt context là true nếu không văn bản nào nêu.',
      },
    };
  }
});

const askedContext = defineRule('asked-context', function* ({ raw }): Iterable<Finding> {
  const asked = new Map(
    raw.featureTasks.filter((link) => link.relation === 'asks').map((link) => [link.feature, link]),
  );
  for (const { at, properties } of raw.features) {
    const link = asked.get(properties.id);
    if (!properties.context || !link) continue;
    yield {
      at,
      id: properties.id,
      what: {
        en: `context is true, but the task ${link.task} asks for it`,
        vi: `context là true nhưng nhiệm vụ ${link.task} yêu cầu địa điểm này`,
      },
      mend: { en: 'Set context to false.', vi: 'Đặt context là false.' },
    };
  }
});

const placeWithoutStatus = defineRule('place-without-status', function* ({ raw }): Iterable<Finding> {
  const known = new Set(raw.statuses.map((row) => row.subject));
  for (const { at, properties } of raw.features) {
    if (known.has(properties.id)) continue;
    yield {
      at,
      id: properties.id,
      severity: 'warning',
      what: { en: 'status.csv says nothing about this place', vi: 'status.csv chưa có dòng nào về địa điểm này' },
      mend: {
        en: 'Add what was seen, with its date and source; until then it is shown as unknown.',
        vi: 'Thêm điều đã ghi nhận, kèm ngày và nguồn; trước đó hiển thị là chưa rõ.',
      },
    };
  }
});

export const COVERAGE_RULES: readonly Rule[] = [taskWithoutPlace, placeWithoutTask, askedContext, placeWithoutStatus];
