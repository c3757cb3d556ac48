import { expect, test } from 'vitest';
import { compileRecord } from './compile/compile-record.ts';
import { DATA_FILES } from './data-for-tests.ts';
import { readRecordFiles } from './record-files/read-record-files.ts';
import { indexRecord } from './record-index.ts';
import { createSearch } from './search.ts';
import type { Lang } from './vocabulary.ts';

/** What people type, language of the page, and what must stand first. */
const QUERIES: readonly (readonly [lang: Lang, query: string, first: string])[] = [
  ['vi', 'cửa khẩu kim thành', 'gate-kim-thanh-ii'],
  ['vi', 'cua khau kim thanh', 'gate-kim-thanh-ii'],
  ['vi', 'CỬA KHẨU KIM THÀNH', 'gate-kim-thanh-ii'],
  ['vi', 'kim thanh', 'gate-kim-thanh-ii'],
  ['vi', 'lao cai', 'gate-lao-cai-road'],
  ['vi', 'hà khẩu', 'gate-hekou-nanxi-road'],
  ['vi', 'đường sắt lào cai hà nội hải phòng', 'rail-lao-cai-hanoi-hai-phong-standard-gauge'],
  ['vi', 'duong sat khoi cong 2025', 'lc2024-iii-1a-rail-2'],
  ['vi', 'cảng lạch huyện', 'port-lach-huyen'],
  ['vi', 'lach huyen', 'port-lach-huyen'],
  ['vi', 'sân bay sa pa', 'airport-sa-pa'],
  ['vi', 'san bay sapa', 'airport-sa-pa'],
  ['vi', 'cảng hàng không sa pa', 'airport-sa-pa'],
  ['vi', 'nội bài', 'airport-noi-bai'],
  ['vi', 'cat bi', 'airport-cat-bi'],
  ['vi', 'cat bi t2', 'airport-cat-bi-t2'],
  ['vi', 'võ lao', 'kcn-vo-lao'],
  ['vi', 'khu cong nghiep vo lao', 'kcn-vo-lao'],
  ['vi', 'bản qua', 'kcn-ban-qua'],
  ['vi', 'cam cọn', 'kcn-cam-con'],
  ['vi', 'dong pho moi', 'dry-port-dong-pho-moi'],
  ['vi', 'bát xát', 'kcn-bat-xat'],
  ['vi', 'cầu bát xát', 'bridge-bat-xat-ba-sai'],
  ['vi', 'CT.05', 'expressway-noi-bai-lao-cai-ct05'],
  ['vi', 'cao toc noi bai lao cai', 'expressway-noi-bai-lao-cai-ct05'],
  ['vi', 'bộ giao thông vận tải', 'bo-giao-thong-van-tai'],
  ['vi', 'bo giao thong', 'bo-giao-thong-van-tai'],
  ['vi', 'bộ xây dựng', 'bo-xay-dung'],
  ['vi', 'ubnd tỉnh lào cai', 'ubnd-tinh-lao-cai'],
  ['vi', '1620', 'lc2024'],
  ['vi', 'lc2024', 'lc2024'],
  ['vi', 'hp2018-06', 'hp2018-06'],
  ['vi', 'phụ lục stt 3', 'lc2024-annex-3'],
  ['vi', 'điều 1 khoản 4', 'gk2018-1-4a'],
  ['vi', 'khu kinh tế cửa khẩu', 'kktck-lao-cai'],
  ['vi', 'vĩnh phúc', 'icd-vinh-phuc-superport'],
  ['vi', 'hải dương', 'kkt-chuyen-biet-tay-hai-phong'],
  ['vi', 'fansipan', 'fansipan'],
  ['vi', 'vinh ha long', 'ha-long-bay'],
  ['vi', 'đinh vũ', 'port-dinh-vu'],
  ['vi', 'mường khương', 'gate-muong-khuong'],
  ['vi', 'đường ray đơn', 'monorail-kim-thanh-ban-vuoc'],
  ['vi', 'hải quan', 'cuc-hai-quan-hp'],
  ['en', 'kim thanh gate', 'gate-kim-thanh-ii'],
  ['en', 'hekou north', 'hekou-north-yard'],
  ['en', 'kunming', 'kunming'],
  ['en', 'kunming airport', 'airport-kunming-changshui'],
  ['en', 'changshui', 'airport-kunming-changshui'],
  ['en', 'sa pa airport', 'airport-sa-pa'],
  ['en', 'smart border gate', 'smart-gate-kim-thanh-ban-vuoc'],
  ['en', 'standard gauge railway', 'rail-lao-cai-hanoi-hai-phong-standard-gauge'],
  ['en', 'free trade zone', 'ftz-hai-phong'],
  ['en', 'monorail', 'monorail-kim-thanh-ban-vuoc'],
  ['en', 'ministry of transport', 'bo-giao-thong-van-tai'],
  ['en', 'ministry of construction', 'bo-xay-dung'],
  ['en', 'cross-border economic cooperation zone', 'cbez-lao-cai-honghe'],
  ['en', 'mengzi', 'mengzi'],
  ['en', 'halong bay', 'ha-long-bay'],
  ['en', 'noi bai', 'airport-noi-bai'],
  ['en', 'deep c', 'kcn-dinh-vu-deep-c'],
  ['en', 'nomura', 'kcn-nomura'],
  ['en', 'industrail park vo lao', 'kcn-vo-lao'],
  ['en', 'hekuo north', 'hekou-north-yard'],
  ['en', 'fansipna', 'fansipan'],
  ['en', 'mong cai', 'gate-mong-cai-smart'],
  ['en', 'rice terraces', 'honghe-hani-terraces'],
  ['en', 'one tour two countries', 'one-tour-two-countries-six-destinations'],
  ['en', 'gk2018 1.4', 'gk2018-1-4a'],
  ['zh', '河口北站', 'hekou-north-yard'],
  ['zh', '老街', 'gate-lao-cai-road'],
  ['zh', '昆明', 'kunming'],
  ['zh', '蒙自', 'mengzi'],
  ['zh', '金城', 'gate-kim-thanh-ii'],
  ['zh', '沙坝机场', 'airport-sa-pa'],
  ['zh', '沙巴', 'airport-sa-pa'],
  ['zh', '标准轨铁路', 'rail-lao-cai-hanoi-hai-phong-standard-gauge'],
  ['zh', '下龙湾', 'ha-long-bay'],
  ['zh', '自由贸易', 'ftz-hai-phong'],
  ['zh', '北山', 'gate-hekou-beishan'],
  ['zh', '坝洒', 'gate-basa'],
  ['zh', '吉碑', 'airport-cat-bi'],
  ['zh', '交通运输部', 'bo-giao-thong-van-tai'],
  ['zh', '越南国家银行', 'ngan-hang-nha-nuoc-viet-nam'],
  ['zh', 'haifang', 'port-hai-phong-main-hoang-dieu'],
  ['zh', 'kunming', 'kunming'],
  ['zh', 'kim thanh', 'gate-kim-thanh-ii'],
];

const { raw } = readRecordFiles(DATA_FILES);
const { records } = compileRecord(raw);
const searches = {
  vi: createSearch(indexRecord(records.vi)),
  en: createSearch(indexRecord(records.en)),
  zh: createSearch(indexRecord(records.zh)),
};

test.each(QUERIES)('on a page in %s, "%s" finds %s first', (lang, query, first) => {
  expect(searches[lang](query)[0]?.hits[0]?.id).toBe(first);
});

test('Hekou and Lào Cai are found under every name they have, on every page', () => {
  for (const lang of ['vi', 'en', 'zh'] as const) {
    const found = (query: string) =>
      searches[lang](query, { limit: 50 }).flatMap((group) => group.hits.map((hit) => hit.id));
    for (const query of ['hekou', 'he kou', 'ha khau', 'hà khẩu', '河口'])
      expect(found(query), query).toContain('gate-hekou-nanxi-road');
    for (const query of ['lao cai', 'laocai', 'Lào Cai', '老街', 'laojie', 'lao jie'])
      expect(found(query), query).toContain('gate-lao-cai-road');
  }
});

test('a park is found by the province it lay in before 2025', () => {
  const ids = searches.vi('yên bái', { limit: 50 }).flatMap((group) => group.hits.map((hit) => hit.id));
  expect(ids).toContain('kcn-au-lau');
});
