import { expect, test } from 'vitest';
import { DICTIONARIES } from './words-for-tests.ts';

const { vi, en, zh } = DICTIONARIES;

/** The words of the project's glossary that the interface must not translate otherwise. */
test.each<[string, string, string, (dict: typeof vi) => string]>([
  ['Bản đồ Hành lang', 'Corridor Atlas', '走廊地图', (dict) => dict.shell.product],
  ['Dải hành lang', 'The strip', '走廊长卷', (dict) => dict.strip.heading],
  ['Năm', 'Year', '年份', (dict) => dict.strip.year.label],
  ['Chú giải', 'Legend', '图例', (dict) => dict.explore.legend.heading],
  ['Chưa rõ', 'Unknown', '不详', (dict) => dict.record.statuses.unknown],
  ['Đang nghiên cứu', 'Under study', '研究中', (dict) => dict.record.statuses['under-study']],
  ['Dự kiến', 'Planned', '规划中', (dict) => dict.record.statuses.planned],
  ['Đã phê duyệt', 'Approved', '已批准', (dict) => dict.record.statuses.approved],
  ['Đang xây dựng', 'Under construction', '在建', (dict) => dict.record.statuses['under-construction']],
  ['Đang vận hành', 'Operating', '运营中', (dict) => dict.record.statuses.operating],
  ['Hoàn thành', 'Completed', '已完成', (dict) => dict.record.statuses.completed],
  ['Tạm dừng', 'Suspended', '暂停', (dict) => dict.record.statuses.suspended],
  ['Hủy bỏ', 'Cancelled', '已取消', (dict) => dict.record.statuses.cancelled],
  ['Chậm', 'Late', '逾期', (dict) => dict.promise.lateMark],
  ['một phần', 'in part', '部分', (dict) => dict.place.status.inPart],
  ['đã ghi nhận', 'recorded', '已记录', (dict) => dict.strip.year.recorded],
  ['đã cam kết', 'promised', '承诺', (dict) => dict.strip.year.promised],
  ['Cơ quan chủ trì', 'Lead agency', '牵头单位', (dict) => dict.promise.lead.label],
  ['Cơ quan phối hợp', 'Coordinating agencies', '配合单位', (dict) => dict.promise.lead.coordinators],
  ['Văn bản không nêu cơ quan', 'Not named in the document', '文件未指明', (dict) => dict.promise.lead.notNamed],
  ['Đo đạc', 'Surveyed', '实测', (dict) => dict.record.bases.surveyed],
  ['Sơ đồ', 'Schematic', '示意', (dict) => dict.record.bases.schematic],
  ['Đại diện', 'Representative', '代表点', (dict) => dict.record.bases.representative],
  ['Đề án', 'Scheme', '方案', (dict) => dict.record.taskKinds.scheme],
  [
    'Đề án cửa khẩu thông minh',
    'Smart border gate scheme',
    '智慧口岸方案',
    (dict) => dict.record.kinds['smart-gate-scheme'],
  ],
  ['Cảng cạn', 'Dry port', '陆港', (dict) => dict.record.kinds['dry-port']],
  ['Khu công nghiệp', 'Industrial park', '工业区', (dict) => dict.record.kinds['industrial-park']],
  ['Cụm công nghiệp', 'Industrial cluster', '工业集群', (dict) => dict.record.kinds['industrial-cluster']],
  [
    'Đường ray đơn chở container',
    'Container monorail',
    '集装箱单轨',
    (dict) => dict.record.kinds['container-monorail'],
  ],
  ['Giao kết', 'Agreement', '协议', (dict) => dict.record.documentNatures.agreement],
  ['Vịnh Bắc Bộ', 'Gulf of Tonkin', '北部湾', (dict) => dict.shell.map.sea],
])('%s · %s · %s', (vietnamese, english, chinese, word) => {
  expect([word(vi), word(en), word(zh)]).toEqual([vietnamese, english, chinese]);
});
