import { FIGURE_UNITS, unitOf } from '../record-files/figure-vocabulary.ts';
import { defineRule, type Finding, type Rule } from './rule.ts';

/** One number a row, with a key and a unit we know. */

const key = defineRule('figure-key', function* ({ raw }): Iterable<Finding> {
  for (const figure of raw.figures) {
    if (unitOf(figure.key) !== undefined) continue;
    yield {
      at: figure.at,
      id: figure.id,
      what: {
        en: `the key "${figure.key}" is not in the vocabulary`,
        vi: `khóa "${figure.key}" không có trong từ vựng`,
      },
      mend: {
        en: `Use one of: ${Object.keys(FIGURE_UNITS).join(', ')}; target_ before it for an aim.`,
        vi: `Dùng một trong: ${Object.keys(FIGURE_UNITS).join(', ')}; thêm target_ nếu là chỉ tiêu.`,
      },
    };
  }
});

const unit = defineRule('figure-unit', function* ({ raw }): Iterable<Finding> {
  for (const figure of raw.figures) {
    const expected = unitOf(figure.key);
    if (expected === undefined || figure.unit === expected) continue;
    yield {
      at: figure.at,
      id: figure.id,
      what: {
        en: `the unit is "${figure.unit}"; ${figure.key} is counted in ${expected}`,
        vi: `đơn vị là "${figure.unit}"; ${figure.key} tính bằng ${expected}`,
      },
      mend: {
        en: `Convert the value to ${expected}, or choose the key of the other unit.`,
        vi: `Quy đổi giá trị sang ${expected}, hoặc chọn khóa có đơn vị kia.`,
      },
    };
  }
});

const CHANGES = /(?:^|_)change_pct$/;

const value = defineRule('figure-value', function* ({ raw }): Iterable<Finding> {
  for (const figure of raw.figures) {
    const tooMuch = figure.unit === '%' && figure.value > 100 && !CHANGES.test(figure.key);
    if (!tooMuch && (figure.value >= 0 || CHANGES.test(figure.key))) continue;
    yield {
      at: figure.at,
      id: figure.id,
      what: {
        en: `${figure.value} ${figure.unit} cannot be right`,
        vi: `${figure.value} ${figure.unit} không thể đúng`,
      },
      mend: {
        en: 'Check the number, its sign and its unit in the source.',
        vi: 'Kiểm tra số, dấu và đơn vị trong nguồn.',
      },
    };
  }
});

const figureId = defineRule('figure-id', function* ({ raw }): Iterable<Finding> {
  for (const figure of raw.figures) {
    const start = `${figure.feature}--${figure.key.replaceAll('_', '-')}--`;
    if (figure.id.startsWith(start) && /^\d{2,}$/.test(figure.id.slice(start.length))) continue;
    yield {
      at: figure.at,
      id: figure.id,
      what: { en: 'the id does not say place, key and number', vi: 'mã không gồm địa điểm, khóa và số thứ tự' },
      mend: { en: `Write ${start}01, or the next free number.`, vi: `Ghi ${start}01, hoặc số tiếp theo còn trống.` },
    };
  }
});

export const FIGURE_RULES: readonly Rule[] = [key, unit, value, figureId];
