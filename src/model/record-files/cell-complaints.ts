import type { Said } from './problem.ts';
import type { ReadingRule } from './reading-rules.ts';

/** What is wrong with a cell, and how to mend it. `{value}` is the cell as written, `{expected}` the words allowed. */
export interface Complaint {
  readonly rule: ReadingRule;
  readonly what: Said;
  readonly mend: Said;
}

const COMPLAINTS: Readonly<Record<string, Complaint>> = {
  required: {
    rule: 'required',
    what: { en: 'is empty, but it is required', vi: 'để trống, nhưng bắt buộc phải có' },
    mend: {
      en: 'Fill it in. If the fact is not known, the row cannot stand yet.',
      vi: 'Điền giá trị. Nếu chưa biết thì chưa ghi dòng này.',
    },
  },
  'id-form': {
    rule: 'id-form',
    what: { en: 'is "{value}", which is no id', vi: 'là "{value}", không đúng dạng mã' },
    mend: {
      en: 'Use lower-case letters without marks, digits and single hyphens: cang-lach-huyen.',
      vi: 'Dùng chữ thường không dấu, chữ số và gạch nối đơn: cang-lach-huyen.',
    },
  },
  'date-form': {
    rule: 'date-form',
    what: { en: 'is "{value}", which is no ISO date', vi: 'là "{value}", không phải ngày dạng ISO' },
    mend: {
      en: 'Write 2026-11-23, 2026-11 or 2026. Format the column as text in the spreadsheet first.',
      vi: 'Viết 2026-11-23, 2026-11 hoặc 2026. Đặt định dạng cột là văn bản trong bảng tính trước khi sửa.',
    },
  },
  'date-spreadsheet': {
    rule: 'date-spreadsheet',
    what: {
      en: 'is "{value}": a spreadsheet has turned the date into {guess}',
      vi: 'là "{value}": bảng tính đã đổi ngày thành {guess}',
    },
    mend: {
      en: 'Format the column as text and write the date again, as 2026-11-23; it may be {iso}.',
      vi: 'Đặt định dạng cột là văn bản rồi ghi lại ngày, dạng 2026-11-23; có thể là {iso}.',
    },
  },
  'date-real': {
    rule: 'date-form',
    what: { en: 'is "{value}": there is no such day', vi: 'là "{value}": không có ngày này' },
    mend: { en: 'Look the date up in the source.', vi: 'Xem lại ngày trong nguồn.' },
  },
  'number-form': {
    rule: 'number-form',
    what: { en: 'is "{value}", which is no number', vi: 'là "{value}", không phải số' },
    mend: {
      en: 'Digits only, a point before decimals, no thousands separator, no unit: 1234.5.',
      vi: 'Chỉ dùng chữ số, dấu chấm trước phần thập phân, không phân cách hàng nghìn, không ghi đơn vị: 1234.5.',
    },
  },
  'number-spreadsheet': {
    rule: 'number-form',
    what: {
      en: 'is "{value}": a spreadsheet has shortened the number, digits are lost',
      vi: 'là "{value}": bảng tính đã rút gọn số, mất chữ số',
    },
    mend: {
      en: 'Take the number from the source again; format the column as text first.',
      vi: 'Lấy lại số từ nguồn; đặt định dạng cột là văn bản trước.',
    },
  },
  'integer-form': {
    rule: 'number-form',
    what: { en: 'is "{value}", which is no whole number', vi: 'là "{value}", không phải số nguyên' },
    mend: { en: 'Write a whole number, digits only.', vi: 'Ghi một số nguyên, chỉ gồm chữ số.' },
  },
  positive: {
    rule: 'number-form',
    what: { en: 'is "{value}", below what is possible', vi: 'là "{value}", nhỏ hơn mức có thể' },
    mend: { en: 'Check the sign and the unit (metres).', vi: 'Kiểm tra dấu và đơn vị (mét).' },
  },
  'boolean-form': {
    rule: 'vocabulary',
    what: { en: 'is "{value}", which is neither true nor false', vi: 'là "{value}", không phải true hay false' },
    mend: { en: 'Write true or false in lower case.', vi: 'Ghi true hoặc false, chữ thường.' },
  },
  vocabulary: {
    rule: 'vocabulary',
    what: { en: 'is "{value}", which is not in the vocabulary', vi: 'là "{value}", không có trong từ vựng' },
    mend: { en: 'Use one of: {expected}.', vi: 'Dùng một trong: {expected}.' },
  },
  'list-form': {
    rule: 'list-form',
    what: { en: 'is "{value}", which is no list', vi: 'là "{value}", không đúng dạng danh sách' },
    mend: {
      en: 'Part the entries with ";" and nothing else: no blanks, no ";" at the end.',
      vi: 'Ngăn cách bằng ";", không thêm dấu cách, không có ";" ở cuối.',
    },
  },
  'pinyin-form': {
    rule: 'pinyin-form',
    what: { en: 'is "{value}", which is no pinyin as we write it', vi: 'là "{value}", không đúng cách ghi pinyin' },
    mend: {
      en: 'Lower case, no tones, syllables apart, ü as v: lao jie.',
      vi: 'Chữ thường, không dấu thanh, tách âm tiết, ü viết v: lao jie.',
    },
  },
  'code-form': {
    rule: 'code-form',
    what: { en: 'is "{value}", which is no code of five digits', vi: 'là "{value}", không đủ năm chữ số' },
    mend: {
      en: 'Write all five digits, zeros in front too; format the column as text in the spreadsheet first.',
      vi: 'Ghi đủ năm chữ số, kể cả số 0 ở đầu; đặt định dạng cột là văn bản trong bảng tính trước.',
    },
  },
  'language-form': {
    rule: 'vocabulary',
    what: { en: 'is "{value}", which is no code of a language', vi: 'là "{value}", không phải mã ngôn ngữ' },
    mend: { en: 'Two letters: vi, en, zh, ja …', vi: 'Hai chữ cái: vi, en, zh, ja …' },
  },
  'osm-selector-form': {
    rule: 'osm-selector-form',
    what: { en: 'is "{value}", which selects nothing', vi: 'là "{value}", không chọn được gì' },
    mend: {
      en: 'Write relation/<number>, or tags parted by a blank: railway=rail gauge~1000. Leave it empty when not sure.',
      vi: 'Ghi relation/<số>, hoặc các thẻ cách nhau một dấu cách: railway=rail gauge~1000. Chưa chắc thì để trống.',
    },
  },
  'unknown-property': {
    rule: 'unknown-property',
    what: { en: 'is not a property the record knows', vi: 'không phải thuộc tính của hồ sơ' },
    mend: {
      en: 'Remove it or correct its spelling; the README lists the properties.',
      vi: 'Xóa hoặc sửa chính tả; README liệt kê các thuộc tính.',
    },
  },
  'wrong-type': {
    rule: 'wrong-type',
    what: { en: 'is {value}, which is of the wrong type', vi: 'là {value}, sai kiểu dữ liệu' },
    mend: { en: 'It should be {expected}.', vi: 'Phải là {expected}.' },
  },
};

function fill(text: Said, values: Readonly<Record<string, string>>): Said {
  const put = (s: string) => s.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  return { en: put(text.en), vi: put(text.vi) };
}

/** Days between 1970-01-01 and the first day of spreadsheets (1899-12-30). */
const SPREADSHEET_EPOCH_DAYS = 25_569;

/** `45678` → the day a spreadsheet means by it; `23/11/2026` → `2026-11-23`; null when it looks like neither. */
function spreadsheetDate(value: string): { readonly guess: Said; readonly iso: string } | null {
  if (/^[1-9]\d{4}$/.test(value)) {
    const day = new Date((Number(value) - SPREADSHEET_EPOCH_DAYS) * 86_400_000).toISOString().slice(0, 10);
    return { guess: { en: 'a number of days', vi: 'số ngày' }, iso: day };
  }
  const iso = localDate(value);
  return iso === null ? null : { guess: { en: 'a local form', vi: 'dạng địa phương' }, iso };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `23/11/2026`, `11/2026`, `2026/11/23`, `Nov-26`, `2026年11月23日` as ISO dates; null for anything else. */
function localDate(value: string): string | null {
  const two = (part: string) => part.padStart(2, '0');
  const [, day, month, year] = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(value) ?? [];
  if (month && year) return [year, two(month), ...(day ? [two(day)] : [])].join('-');
  const [, y, m, d] = /^(\d{4})[/.年](\d{1,2})(?:[/.月](\d{1,2})日?|月)?$/.exec(value) ?? [];
  if (y && m) return [y, two(m), ...(d ? [two(d)] : [])].join('-');
  const [, name = '', short = ''] = /^([A-Za-z]{3})-(\d{2})$/.exec(value) ?? [];
  const number = MONTHS.indexOf(name.toLowerCase()) + 1;
  return number > 0 ? `20${short}-${two(String(number))}` : null;
}

/** The words for a failed cell. `code` is the message of the schema, `value` the cell as written. */
export function complain(code: string, value: string, expected: string): Complaint {
  const shown = value.length > 60 ? `${value.slice(0, 57)}…` : value;
  if (code === 'date-form') {
    const found = spreadsheetDate(value);
    const complaint = COMPLAINTS['date-spreadsheet'];
    if (found && complaint) {
      const en = fill(complaint.what, { value: shown, guess: found.guess.en }).en;
      const vi = fill(complaint.what, { value: shown, guess: found.guess.vi }).vi;
      return { rule: complaint.rule, what: { en, vi }, mend: fill(complaint.mend, { iso: found.iso }) };
    }
  }
  const shortened = /^(?:number|integer)-form$/.test(code) && /^-?\d+(?:[.,]\d+)?E[+-]?\d+$/i.test(value);
  const complaint = COMPLAINTS[shortened ? 'number-spreadsheet' : code] ?? COMPLAINTS['wrong-type'];
  if (!complaint) throw new Error(`no words for "${code}"`);
  const values = { value: shown, expected };
  return { rule: complaint.rule, what: fill(complaint.what, values), mend: fill(complaint.mend, values) };
}
