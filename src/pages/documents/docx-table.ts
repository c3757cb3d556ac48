import { BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, VerticalAlign, WidthType } from 'docx';

const RULE = { style: BorderStyle.SINGLE, size: 4, color: '888888' };
const NO_RULE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
/** Half points. */
const TEXT_SIZE = 20;

/**
 * A quiet table: rules between rows only, the head repeated on every page.
 *
 * @param widths of the columns, per cent
 * @param rows text of the cells; a line break begins a paragraph
 */
export function docxTable(
  widths: readonly number[],
  rows: readonly (readonly (string | undefined)[])[],
  head?: readonly string[],
): Table {
  const tableRow = (cells: readonly (string | undefined)[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: widths.map((width, at) => tableCell(cells[at] ?? '', width, isHead)),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      top: RULE,
      bottom: RULE,
      left: NO_RULE,
      right: NO_RULE,
      insideVertical: NO_RULE,
      insideHorizontal: RULE,
    },
    rows: [...(head ? [tableRow(head, true)] : []), ...rows.map((cells) => tableRow(cells, false))],
  });
}

function tableCell(text: string, width: number, bold: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    verticalAlign: VerticalAlign.TOP,
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    children: text
      .split('\n')
      .map(
        (part) =>
          new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ text: part, bold, size: TEXT_SIZE })] }),
      ),
  });
}
