/** Parts of a reference to a document. `mark` and `number` are as the document has them. */
export const reference = {
  section: (mark: string) => `Mục ${mark}`,
  article: (number: number) => `Điều ${number}`,
  clause: (number: number) => `khoản ${number}`,
  point: (mark: string) => `điểm ${mark}`,
  dash: (number: number) => `gạch đầu dòng ${number}`,
  plus: (number: number) => `ý (+) ${number}`,
  paragraph: (number: number) => `đoạn ${number}`,
  row: (number: number) => `STT ${number}`,
  annex: 'Phụ lục',
  'dash-headed': (heading: string) => `gạch đầu dòng “${heading}”`,
  'part-headed': (heading: string) => `phần “${heading}”`,
  /** Between the parts. */
  join: ', ',
  label: 'Vị trí trong văn bản',
  line: (number: number) => `dòng ${number} của bản văn`,
  /** Headings the documents themselves use, by their Vietnamese words. */
  headings: {
    'Đường bộ': 'Đường bộ',
    'Đường sắt': 'Đường sắt',
    'Đường hàng không': 'Đường hàng không',
    'Đường thủy': 'Đường thủy',
    'Tài chính, ngân hàng, bảo hiểm': 'Tài chính, ngân hàng, bảo hiểm',
    'Thương mại, tổ chức sự kiện': 'Thương mại, tổ chức sự kiện',
    'Du lịch': 'Du lịch',
  },
};
