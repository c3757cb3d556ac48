import type { At } from '../record-files/problem.ts';
import { defineRule, type Finding, type Rule } from './rule.ts';

/** Every source can be found again and may be used. */

const licence = defineRule('licence-unknown', function* ({ raw }): Iterable<Finding> {
  for (const source of raw.sources) {
    if (source.licence !== 'unknown') continue;
    yield {
      at: source.at,
      id: source.id,
      severity: 'warning',
      what: { en: 'the licence of this source is not known', vi: 'chưa rõ giấy phép của nguồn này' },
      mend: {
        en: 'Find out on what terms it may be used, or replace it; until then cite facts only.',
        vi: 'Tìm hiểu điều kiện sử dụng hoặc thay nguồn khác; trước đó chỉ dẫn dữ kiện.',
      },
    };
  }
});

const address = defineRule('source-address', function* ({ raw }): Iterable<Finding> {
  const seen = new Map<string, At>();
  for (const source of raw.sources) {
    const { at, id, url } = source;
    if (url === null) continue;
    const first = seen.get(url);
    if (first) {
      yield {
        at,
        id,
        what: { en: `line ${first.line} has the same address`, vi: `dòng ${first.line} có cùng địa chỉ` },
        mend: { en: 'Every source stands once: keep one row.', vi: 'Mỗi nguồn một dòng: chỉ giữ một.' },
      };
    }
    seen.set(url, at);
    if (/^https?:\/\/[^\s/]+\.[^\s]+$/.test(url)) continue;
    yield {
      at,
      id,
      what: { en: `"${url}" is no web address`, vi: `"${url}" không phải địa chỉ web` },
      mend: { en: 'Write it whole, with https://, without blanks.', vi: 'Ghi đầy đủ, có https://, không có dấu cách.' },
    };
  }
});

const NEEDS_ADDRESS: ReadonlySet<string> = new Set(['press', 'dataset', 'law', 'encyclopedia', 'working-paper']);

const noAddress = defineRule('source-without-address', function* ({ raw }): Iterable<Finding> {
  for (const source of raw.sources) {
    if (source.url !== null || !NEEDS_ADDRESS.has(source.kind)) continue;
    yield {
      at: source.at,
      id: source.id,
      severity: 'warning',
      what: {
        en: 'a reader cannot find this source again: no address',
        vi: 'người đọc không tìm lại được nguồn này: không có địa chỉ',
      },
      mend: { en: 'Look for the page, or for a better source.', vi: 'Tìm lại trang, hoặc nguồn tốt hơn.' },
    };
  }
});

const sourceId = defineRule('source-id', function* ({ raw }): Iterable<Finding> {
  for (const { at, id, date } of raw.sources) {
    const day = date ?? 'nd';
    if (`-${id}-`.includes(`-${day}-`)) continue;
    yield {
      at,
      id,
      what: {
        en: date === null ? 'the source has no date, its id has one' : `the date is ${date}, the id does not say so`,
        vi: date === null ? 'nguồn không có ngày nhưng mã có ngày' : `ngày là ${date} nhưng mã không ghi ngày đó`,
      },
      mend: {
        en: `An id is publisher, date (nd where there is none), subject: …-${day}-…. Where rows cite the id already, correct the date.`,
        vi: `Mã gồm nơi đăng, ngày (nd nếu không có), nội dung: …-${day}-…. Nếu mã đã được dẫn thì sửa ngày.`,
      },
    };
  }
});

export const SOURCE_RULES: readonly Rule[] = [licence, address, noAddress, sourceId];
