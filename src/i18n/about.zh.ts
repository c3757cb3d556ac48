import type { about as vi } from './about.vi.ts';
import { formatDate } from './dates.ts';
import { formatNumber } from './numbers.ts';
import { translationOf } from './translation.ts';

const n = (value: number) => formatNumber(value, 'zh');

export const about = translationOf<typeof vi>()({
  heading: '关于本地图',
  lead: '走廊地图是关于昆明—老街—河内—海防—广宁走廊的公开、可核对的数据档案。计划中的每项承诺都标在其所在之处：内容是什么、哪项任务提出、由谁牵头、期限何时、实际进展如何，均附来源与日期。',
  numbers: (places, tasks, sources) => `档案现有${n(places)}个地点、${n(tasks)}项任务和${n(sources)}个来源。`,
  asOf: (date) => `所查来源截至${formatDate(date, 'zh')}。`,
  method: {
    heading: '方法',
    paragraphs: [
      '任务取自文件本身：每行是一项可单独核对的承诺，注明节、条、款。重复内容并入表述最详细的一行。',
      '某日的状态是截至该日的最近一条记录。没有记录即为不详。超过12个月的信息会予以说明。',
      '逾期由计算得出，并非评价：期限已过，而记录的状态未达到任务要求。2018年计划所列为提议或配合的时间，2024年计划附录所列为呈报时间；逾期只按该事项判断。',
      '牵头单位按文件原文书写，并注明依据：由任务条文指明，或由其他条文指派。文件未指明的，即写明未指明。2025年起的继任机构附日期与来源。',
      '年份轴上的未来是各项计划的承诺，以浅色绘制，绝不当作事实。',
      '距离沿地图所绘线路计算；途经示意线时，数字前加“约”字。',
    ],
  },
  sources: {
    heading: '来源',
    paragraphs: [
      '每项状态、数据和位置都有各自的来源，列于地点信息中。来源相互矛盾时，一并保留。',
      '副本网页或不可信的网页只列名称，不提供链接。',
      '中文名称只在确定时列出，否则地图使用英文名称。',
    ],
    list: '全部来源清单',
  },
  positions: {
    heading: '位置与线路',
    paragraphs: [
      '每个位置都注明取得方式与精度。位置不详的地点仅列于清单，不标在地图上。',
      '底图在海上不画任何界线，不表示任何主张。海域名称为北部湾。',
    ],
  },
  gaps: {
    heading: '已知缺漏',
    paragraphs: [
      '2024年计划的任务清单依据草案；该计划随2024年12月20日第1620/QĐ-TTg号决定颁布，正式附录尚未核对。',
      '许多位置依据一般常识或仅为代表点，许多新线路只是示意。',
      '公开资料库中的工作人员笔记视为工作文件，可信度低。',
      '许多任务没有任何公开消息；不详并不等于未做。',
    ],
  },
  licences: {
    heading: '许可',
    data: '档案：CC BY 4.0。可用于任何目的，请注明“走廊地图”及版本。',
    code: '代码：MIT许可。',
    basemap: '海岸线、国界、河流与湖泊：GSHHG，LGPL许可。城镇位置：GeoNames，CC BY 4.0，以及Natural Earth，公有领域。',
    fonts: '字体：Be Vietnam Pro与Noto Sans SC，SIL OFL 1.1许可。',
    icons: '符号：Maki与Temaki，CC0。',
  },
  privacy: {
    heading: '隐私',
    paragraphs: [
      '不使用Cookie，不跟踪，不访问第三方。',
      '为便于无网络使用，首次访问后页面与档案会存于设备。可在本页“无网络使用”处删除；此后未经您要求不再保存。您制作的演讲只存于本设备。',
      '您的文件只在本设备上打开。',
    ],
  },
  correct: {
    heading: '更正档案',
    paragraphs: ['档案由任何人都能打开的GeoJSON和CSV文件组成。修改一行，运行一条命令，即可知道哪里有错、如何改正。'],
  },
  editions: {
    heading: '版本',
    text: '每个版本以日期和内容代码命名。指向某一版本的链接永久不变。',
  },
});
