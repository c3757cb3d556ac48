/** What a figure counts: its unit and its name. A figure a plan aims at carries `target_` before the key. */
export interface FigureKey {
  readonly unit: string;
  readonly en: string;
  readonly vi: string;
  readonly zh: string;
}

export const FIGURE_KEYS: Readonly<Record<string, FigureKey>> = {
  length_km: { unit: 'km', en: 'length', vi: 'chiều dài', zh: '长度' },
  area_ha: { unit: 'ha', en: 'area', vi: 'diện tích', zh: '面积' },
  capacity_pax_per_year: {
    unit: 'passengers/year',
    en: 'passenger capacity',
    vi: 'công suất hành khách',
    zh: '年旅客容量',
  },
  capacity_teu_per_year: {
    unit: 'TEU/year',
    en: 'container capacity',
    vi: 'công suất container',
    zh: '集装箱年通过能力',
  },
  cost_vnd_bn: { unit: 'VND bn', en: 'cost', vi: 'tổng mức đầu tư', zh: '投资总额' },
  trade_usd_m: { unit: 'USD m', en: 'trade', vi: 'kim ngạch', zh: '贸易额' },
  visitors_per_year: { unit: 'visits/year', en: 'visits', vi: 'lượt khách', zh: '游客人次' },
  speed_kmh: { unit: 'km/h', en: 'speed', vi: 'tốc độ', zh: '速度' },
  gauge_mm: { unit: 'mm', en: 'gauge', vi: 'khổ đường', zh: '轨距' },
  lanes: { unit: 'lanes', en: 'lanes', vi: 'số làn xe', zh: '车道数' },
  section_length_km: { unit: 'km', en: 'length of a section', vi: 'chiều dài một đoạn', zh: '区段长度' },
  route_length_km: {
    unit: 'km',
    en: 'length of the longer line it is part of',
    vi: 'chiều dài cả tuyến lớn',
    zh: '所属线路全长',
  },
  tunnel_km: { unit: 'km', en: 'tunnels', vi: 'chiều dài hầm', zh: '隧道长度' },
  structure_m: { unit: 'm', en: 'length of one structure', vi: 'chiều dài một công trình', zh: '单项结构物长度' },
  width_m: { unit: 'm', en: 'width', vi: 'bề rộng', zh: '宽度' },
  height_m: { unit: 'm', en: 'height', vi: 'chiều cao', zh: '高度' },
  elevation_m: { unit: 'm', en: 'elevation', vi: 'cao độ', zh: '海拔' },
  quay_m: { unit: 'm', en: 'length of quay', vi: 'chiều dài cầu cảng', zh: '码头岸线长度' },
  runway_m: { unit: 'm', en: 'length of runway', vi: 'chiều dài đường băng', zh: '跑道长度' },
  part_area_ha: {
    unit: 'ha',
    en: 'area of a part, or of land in a given state',
    vi: 'diện tích một phần',
    zh: '部分面积',
  },
  whole_area_ha: { unit: 'ha', en: 'area of the larger zone', vi: 'diện tích cả khu lớn', zh: '所属区域总面积' },
  planned_area_ha: { unit: 'ha', en: 'area not there yet', vi: 'diện tích dự kiến', zh: '规划面积' },
  floor_m2: { unit: 'm²', en: 'floor space', vi: 'diện tích sàn, kho', zh: '建筑或仓库面积' },
  capacity_t_per_year: { unit: 't/year', en: 'cargo capacity', vi: 'công suất hàng hóa', zh: '年货物通过能力' },
  capacity_pax_per_hour: {
    unit: 'persons/hour',
    en: 'passengers an hour',
    vi: 'công suất khách mỗi giờ',
    zh: '每小时运客能力',
  },
  storage_teu: { unit: 'TEU', en: 'containers stored at one time', vi: 'sức chứa container', zh: '集装箱堆存能力' },
  berths: { unit: 'berths', en: 'berths', vi: 'số bến', zh: '泊位数' },
  ship_dwt: { unit: 'DWT', en: 'largest ship', vi: 'tàu lớn nhất', zh: '最大船舶吨位' },
  ship_teu: { unit: 'TEU', en: 'largest container ship', vi: 'tàu container lớn nhất', zh: '最大集装箱船' },
  stations: { unit: 'stations', en: 'stations', vi: 'số ga', zh: '车站数' },
  tracks: { unit: 'tracks', en: 'tracks', vi: 'số đường ray', zh: '股道数' },
  bridges: { unit: 'bridges', en: 'bridges', vi: 'số cầu', zh: '桥梁数' },
  stands: { unit: 'stands', en: 'stands', vi: 'số vị trí', zh: '机位或展位数' },
  throughput_t: { unit: 't', en: 'goods moved', vi: 'sản lượng hàng hóa', zh: '货物量' },
  throughput_teu: { unit: 'TEU', en: 'containers moved', vi: 'sản lượng container', zh: '集装箱量' },
  trains: { unit: 'trains', en: 'trains', vi: 'số đoàn tàu', zh: '列车数' },
  passages_persons: { unit: 'persons', en: 'people who crossed', vi: 'lượt người qua lại', zh: '出入境人次' },
  passages_vehicles: {
    unit: 'vehicles',
    en: 'vehicles that crossed',
    vi: 'lượt phương tiện qua lại',
    zh: '出入境车次',
  },
  visitors_in_period: { unit: 'visits', en: 'visits in a period', vi: 'lượt khách trong kỳ', zh: '期内游客人次' },
  visitors_province_per_year: {
    unit: 'visits/year',
    en: 'visits to the whole province',
    vi: 'lượt khách cả tỉnh',
    zh: '全省游客人次',
  },
  share_pct: { unit: '%', en: 'share', vi: 'tỷ trọng', zh: '占比' },
  occupancy_pct: { unit: '%', en: 'land let', vi: 'tỷ lệ lấp đầy', zh: '出租率' },
  progress_pct: { unit: '%', en: 'works done', vi: 'tiến độ thi công', zh: '工程进度' },
  cost_usd_m: { unit: 'USD m', en: 'cost in US dollars', vi: 'tổng mức đầu tư (USD)', zh: '投资总额（美元）' },
  cost_cny_m: { unit: 'CNY m', en: 'cost in yuan', vi: 'tổng mức đầu tư (nhân dân tệ)', zh: '投资总额（人民币）' },
  cost_part_vnd_bn: { unit: 'VND bn', en: 'cost of a part', vi: 'chi phí một phần', zh: '部分投资' },
  cost_programme_vnd_bn: {
    unit: 'VND bn',
    en: 'cost of the programme',
    vi: 'chi phí cả chương trình',
    zh: '所属项目总投资',
  },
  funds_vnd_bn: { unit: 'VND bn', en: 'share of the money', vi: 'phần vốn', zh: '部分资金' },
  spent_vnd_bn: { unit: 'VND bn', en: 'spent, or work done', vi: 'giá trị đã thực hiện', zh: '已完成投资' },
  invested_vnd_bn: { unit: 'VND bn', en: 'investment registered', vi: 'vốn đăng ký', zh: '注册投资' },
  invested_usd_m: {
    unit: 'USD m',
    en: 'investment registered in US dollars',
    vi: 'vốn đăng ký (USD)',
    zh: '注册投资（美元）',
  },
  output_vnd_bn: { unit: 'VND bn', en: 'output', vi: 'giá trị sản xuất', zh: '产值' },
  revenue_vnd_bn: { unit: 'VND bn', en: 'revenue', vi: 'doanh thu', zh: '收入' },
  concession_years: { unit: 'years', en: 'concession', vi: 'thời hạn nhượng quyền', zh: '特许期' },
  population: { unit: 'persons', en: 'population', vi: 'dân số', zh: '人口' },
  households: { unit: 'households', en: 'households affected', vi: 'số hộ bị ảnh hưởng', zh: '受影响户数' },
  workers: { unit: 'workers', en: 'workers', vi: 'số lao động', zh: '从业人数' },
  projects: { unit: 'projects', en: 'projects', vi: 'số dự án', zh: '项目数' },
  firms: { unit: 'firms', en: 'firms', vi: 'số doanh nghiệp', zh: '企业数' },
  lodgings: { unit: 'lodgings', en: 'lodgings', vi: 'số cơ sở lưu trú', zh: '住宿设施数' },
  islands: { unit: 'islands', en: 'islands', vi: 'số đảo', zh: '岛屿数' },
  vehicles_per_day: { unit: 'vehicles/day', en: 'vehicles a day', vi: 'lượt xe mỗi ngày', zh: '日车流量' },
  change_pct: { unit: '%', en: 'change', vi: 'mức thay đổi', zh: '变化幅度' },
};

export const TARGET_PREFIX = 'target_';

/** The vocabulary's entry for a key with or without `target_`; undefined for a key we do not know. */
export function figureKey(key: string): FigureKey | undefined {
  return FIGURE_KEYS[key.startsWith(TARGET_PREFIX) ? key.slice(TARGET_PREFIX.length) : key];
}
