import { formatDate } from './dates.ts';
import { formatNumber } from './numbers.ts';
import type { sharing as vi } from './sharing.vi.ts';
import { translationOf } from './translation.ts';

const n = (value: number) => formatNumber(value, 'zh');
const on = (date: string) => formatDate(date, 'zh');

export const sharing = translationOf<typeof vi>()({
  noPublicAddress: '此副本没有公开网址：链接只在能打开本页的地方有效。',
  embed: {
    wholeCorridor: '整条走廊',
    heightBy: '高度',
    heights: {
      auto: '自动调整，需一小段脚本',
      fixed: '固定高度，无需脚本',
      ratio: '固定比例，无需脚本',
    },
    ratio: '比例',
    heightPx: '高（像素）',
    columnWidth: '预览的正文栏宽',
    px: (px) => `${n(px)}像素`,
    pin: '固定于此版本：嵌入框不随档案更新，并说明此后的变化',
    asReader: '随读者设备',
    imageInside: '附图片，供订阅源和不显示嵌入框的阅读器使用',
    wordPress: 'WordPress用的网址',
    wordPressHint: '将此网址单独粘贴为一行，WordPress会生成静态地图的嵌入框。如需互动地图，请粘贴上方代码。',
    altText: (title, detail, date) => `地图：${title}。${detail}。档案截至${on(date)}。`,
  },
  kit: {
    heading: '编辑部资料包',
    about: '一个zip文件：代码、PNG和SVG地图、替代文字、引用格式及所示数据（CSV）。',
    action: '下载资料包',
    withoutPicture: '缺少PNG：本设备无法绘制互动地图。',
    readme: {
      snippet: '粘贴到文章中的代码',
      png: '地图图片',
      svg: '可编辑的矢量图',
      alt: '替代文字',
      citation: '引用格式与许可',
      bibtex: 'BibTeX格式的引用',
      csv: '所示地点',
    },
  },
  cite: {
    text: '引用格式',
    bibtex: 'BibTeX',
    licence: '许可',
    apa: (title, edition, date, address, seen) =>
      `走廊地图（${on(date)}）。${title}（版本${edition}）[互动地图]。${on(seen)}查阅，${address}`,
    licenceText:
      '走廊地图的数据与图形：CC BY 4.0，注明出处即可再利用。海岸线与边界：GSHHG（LGPL）。城市名称：GeoNames（CC BY 4.0）。',
    all: '复制全部三项',
  },
  picture: {
    action: '保存图片',
    format: '文件类型',
    formats: { png: 'PNG，图片', svg: 'SVG，矢量图' },
    sharpness: '清晰度',
    times: (ratio) => `${n(ratio)}倍`,
    save: '保存图片',
    pixels: (width, height) => `${n(width)} × ${n(height)}像素`,
    tooLarge: (width, height, mostWidth, mostHeight) =>
      `本设备无法生成${n(width)} × ${n(height)}像素的图片，最大为${n(mostWidth)} × ${n(mostHeight)}像素。`,
    smaller: (width, height) => `以${n(width)} × ${n(height)}像素保存`,
    noMap: '本设备无法绘制互动地图，但仍可保存SVG。',
    svgFonts: 'SVG中的文字可以编辑，软件需安装Be Vietnam Pro字体。',
  },
});
