import { yearOf } from '../dates.ts';
import { AGENCY_NAMES } from '../record-files/agency-names.ts';
import { defineRule, type Finding, type Rule } from './rule.ts';

/** The register of tasks agrees with itself. */

const sameAs = defineRule('same-as', function* ({ raw }): Iterable<Finding> {
  const byId = new Map(raw.tasks.map((task) => [task.id, task]));
  for (const task of raw.tasks) {
    const target = task.same_as === null ? undefined : byId.get(task.same_as);
    if (!target || (target.document === task.document && target.same_as === null)) continue;
    yield {
      at: task.at,
      id: task.id,
      what:
        target.same_as !== null
          ? {
              en: `same_as leads on from ${target.id} to ${target.same_as}`,
              vi: `same_as nối tiếp từ ${target.id} đến ${target.same_as}`,
            }
          : {
              en: `same_as names a task of another document, ${target.document}`,
              vi: `same_as dẫn sang văn bản khác, ${target.document}`,
            },
      mend: {
        en: 'same_as stays within one document and never chains; between documents use links.csv.',
        vi: 'same_as chỉ trong một văn bản và không nối tiếp; giữa các văn bản dùng links.csv.',
      },
    };
  }
});

const due = defineRule('due', function* ({ raw }): Iterable<Finding> {
  for (const task of raw.tasks) {
    const { at, id, due_year: year, due_date: date, due_act: act, due_text: text } = task;
    const finding = (en: string, vi: string, mendEn: string, mendVi: string): Finding => ({
      at,
      id,
      what: { en, vi },
      mend: { en: mendEn, vi: mendVi },
    });
    if ((act === null) !== (text === null)) {
      yield finding(
        'due_text and due_act do not go together',
        'due_text và due_act không đi cùng nhau',
        'A date needs the words of the document and the act it is about.',
        'Thời hạn cần có lời văn bản và hành vi mà nó nói đến.',
      );
    }
    if (year !== null && text !== null && !text.includes(String(year))) {
      yield finding(
        `due_year ${year} does not stand in due_text "${text}"`,
        `due_year ${year} không có trong due_text "${text}"`,
        'Take the year from the words of the document.',
        'Lấy năm theo lời văn bản.',
      );
    }
    const years = new Set(text?.match(/\b20\d\d\b/g));
    if (year === null && years.size === 1) {
      yield finding(
        `due_text "${text}" names a year, due_year is empty`,
        `due_text "${text}" có năm nhưng due_year để trống`,
        'Write the year of the document in due_year.',
        'Ghi năm theo văn bản vào due_year.',
      );
    }
    if (year !== null && task.due_qualifier === null) {
      yield finding(
        `due_year ${year} without due_qualifier`,
        `có due_year ${year} mà thiếu due_qualifier`,
        'Say what the document says of the year: by, before, in, annual.',
        'Ghi văn bản nói thế nào về năm đó: by, before, in, annual.',
      );
    }
    if (date !== null && yearOf(date) !== year) {
      yield finding(
        `due_date ${date} is not in due_year ${year ?? '(empty)'}`,
        `due_date ${date} không thuộc due_year ${year ?? '(trống)'}`,
        'Write the same year in both columns.',
        'Ghi cùng một năm ở hai cột.',
      );
    }
    if (task.submit_to !== null && act !== 'submission') {
      yield finding(
        'submitted to someone, but due_act is not submission',
        'có cấp trình nhưng due_act không phải submission',
        'The dates of the annex are dates of submission: set due_act to submission.',
        'Thời gian trong phụ lục là thời gian trình: đặt due_act là submission.',
      );
    }
  }
});

const taskLinks = defineRule('task-link', function* ({ raw }): Iterable<Finding> {
  const byId = new Map(raw.tasks.map((task) => [task.id, task]));
  for (const link of raw.links) {
    const [from, to] = [byId.get(link.from), byId.get(link.to)];
    if (!from || !to) continue;
    const crossing = from.document !== to.document;
    const wrong =
      link.from === link.to ||
      (link.relation === 'assigned-by'
        ? crossing || to.leads.length === 0
        : !crossing && link.relation === 'implements');
    if (!wrong) continue;
    yield {
      at: link.at,
      id: link.from,
      what: {
        en: `${link.relation} from ${link.from} to ${link.to} makes no sense`,
        vi: `${link.relation} từ ${link.from} đến ${link.to} không hợp lý`,
      },
      mend: {
        en: 'assigned-by leads to a row of the same document that names an agency; implements leads to another document; no row leads to itself.',
        vi: 'assigned-by dẫn đến dòng cùng văn bản có nêu cơ quan; implements dẫn sang văn bản khác; không dòng nào dẫn đến chính nó.',
      },
    };
  }
});

const agencyName = defineRule('agency-name', function* ({ raw, unread }): Iterable<Finding> {
  const known = new Map(raw.agencyNames.map((row) => [row.name_in_document, row]));
  const used = new Set<string>();
  for (const task of raw.tasks) {
    for (const name of [...task.leads, ...task.coordinators]) {
      const row = known.get(name);
      used.add(name);
      if (row?.documents.includes(task.document) || unread.has(`${AGENCY_NAMES.path}\u0000${name}`)) continue;
      yield {
        at: task.at,
        id: task.id,
        what: row
          ? {
              en: `agency-names.csv does not list ${task.document} for "${name}"`,
              vi: `agency-names.csv chưa ghi ${task.document} cho "${name}"`,
            }
          : { en: `agency-names.csv does not know "${name}"`, vi: `agency-names.csv chưa có "${name}"` },
        mend: {
          en: 'Add the name as the document writes it, with the body it stands for; mind capitals and spaces.',
          vi: 'Thêm tên đúng như văn bản viết, kèm cơ quan tương ứng; để ý chữ hoa và dấu cách.',
        },
      };
    }
  }
  for (const row of raw.agencyNames) {
    if (used.has(row.name_in_document)) continue;
    yield {
      at: row.at,
      id: row.name_in_document,
      severity: 'warning',
      what: { en: 'no task uses this name', vi: 'không nhiệm vụ nào dùng tên này' },
      mend: { en: 'Delete the row, or correct the name.', vi: 'Xóa dòng, hoặc sửa tên.' },
    };
  }
});

const placeName = defineRule('place-name', function* ({ raw }): Iterable<Finding> {
  const known = new Set(raw.placeNames.map((row) => row.name_vi));
  for (const task of raw.tasks) {
    for (const name of task.places) {
      if (known.has(name)) continue;
      yield {
        at: task.at,
        id: task.id,
        what: { en: `place-names.csv does not know "${name}"`, vi: `place-names.csv chưa có "${name}"` },
        mend: {
          en: 'Add the object with its English name; leave the Chinese one empty if unsure.',
          vi: 'Thêm đối tượng kèm tên tiếng Anh; để trống tên tiếng Trung nếu chưa chắc.',
        },
      };
    }
  }
});

const successor = defineRule('successor', function* ({ raw }): Iterable<Finding> {
  const next = new Map(raw.agencies.map((agency) => [agency.id, agency.successor]));
  for (const agency of raw.agencies) {
    const { at, id, successor_date: date } = agency;
    if ((agency.successor === null) !== (date === null)) {
      yield {
        at,
        id,
        what: {
          en: 'successor and successor_date do not go together',
          vi: 'successor và successor_date không đi cùng nhau',
        },
        mend: { en: 'Fill in both, or neither.', vi: 'Điền cả hai hoặc để trống cả hai.' },
      };
    }
    const seen = new Set<string>();
    for (let at2: string | null | undefined = id; at2; at2 = next.get(at2)) {
      if (seen.has(at2)) {
        yield {
          at,
          id,
          what: { en: 'the successors run in a circle', vi: 'chuỗi kế thừa đi vòng tròn' },
          mend: { en: 'Correct `successor`.', vi: 'Sửa `successor`.' },
        };
        break;
      }
      seen.add(at2);
    }
  }
});

const leadSource = defineRule('own-lead', function* ({ raw }): Iterable<Finding> {
  for (const { at, properties } of raw.features) {
    if ((properties.lead === undefined) === (properties.lead_source === undefined)) continue;
    yield {
      at,
      id: properties.id,
      what: { en: 'a lead agency without its source', vi: 'cơ quan chủ trì thiếu nguồn' },
      mend: { en: 'Fill in lead and lead_source, or neither.', vi: 'Điền cả lead và lead_source, hoặc bỏ cả hai.' },
    };
  }
});

export const REGISTER_RULES: readonly Rule[] = [sameAs, due, taskLinks, agencyName, placeName, successor, leadSource];
