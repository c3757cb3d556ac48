import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import { nameIn } from '../../cartography/map-labels.ts';
import type { PageDictionary } from '../../i18n/dictionary.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { statusDateText } from '../../i18n/record-words.ts';
import { upperFirst } from '../../i18n/sentence-case.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import type { ProgressReport, ReportRow } from '../../model/report/progress-report.ts';
import { FILL_OF_OUTCOME, FILL_OF_STATUS } from './bar-fills.ts';
import { docxTable } from './docx-table.ts';
import { docxTallies, type Tally } from './docx-tally.ts';
import { reportDuty, subjectName } from './report-subject.ts';
import { leadText, reportCells } from './report-words.ts';
import type { BarFill } from './share-fill.tsx';
import { standingText } from './standing-text.ts';
import { taskStateWords } from './task-words.ts';

/** The fonts of official letters; a word processor has them or knows what to take instead. */
const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: 'SimSun' };
/** Millimetres in twentieths of a point. */
const mm = (length: number) => Math.round((length / 25.4) * 1440);
const MARGIN = { top: mm(20), bottom: mm(18), left: mm(22), right: mm(18) };
/** Of the text on an upright A4 page. */
const TEXT_WIDTH = mm(210) - MARGIN.left - MARGIN.right;

/** Page and number of pages, below every page. */
const PAGE_NUMBERS = new Footer({
  children: [
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      children: [new TextRun({ size: 18, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
    }),
  ],
});

/** The report as a Word file: the summary on upright pages, the table on pages on their side. */
export function reportDocument(dict: PageDictionary, index: RecordIndex, report: ProgressReport): Document {
  const words = dict.report;
  const title = words.title(subjectName(index, report.subject));
  const duty = reportDuty(dict, index, report.subject);
  return new Document({
    title,
    creator: dict.shell.product,
    description: words.preparedFrom(index.record.edition),
    styles: {
      default: {
        document: { run: { font: FONT, size: 24 }, paragraph: { spacing: { after: 80 } } },
        title: { run: { font: FONT, size: 36, bold: true }, paragraph: { spacing: { after: 160 } } },
        heading1: {
          run: { font: FONT, size: 30, bold: true },
          paragraph: { keepNext: true, spacing: { before: 240, after: 80 } },
        },
        heading2: {
          run: { font: FONT, size: 26, bold: true },
          paragraph: { keepNext: true, spacing: { before: 160, after: 80 } },
        },
      },
    },
    sections: [
      {
        properties: { page: { margin: MARGIN } },
        footers: { default: PAGE_NUMBERS },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          line(words.period(report.period.from, report.period.to)),
          ...(report.cut ? [line(words.cut(report.period.to))] : []),
          ...(duty ? [line(duty)] : []),
          line(words.notAStatement),
          ...summary(dict, report),
          ...late(dict, index, report),
          ...changes(dict, index, report),
          line(sentences(dict, [words.asOf(index.record.asOf), words.preparedFrom(index.record.edition)]), SPACE_ABOVE),
        ],
      },
      {
        properties: {
          page: {
            margin: { top: mm(15), bottom: mm(15), left: mm(15), right: mm(15) },
            size: { width: mm(210), height: mm(297), orientation: PageOrientation.LANDSCAPE },
          },
        },
        footers: { default: PAGE_NUMBERS },
        children: [
          new Paragraph({ text: dict.documents.wholeTable, heading: HeadingLevel.HEADING_1 }),
          wholeTable(dict, index, report),
        ],
      },
    ],
  });
}

/** As a file for the browser. */
export function reportDocx(dict: PageDictionary, index: RecordIndex, report: ProgressReport): Promise<Blob> {
  return Packer.toBlob(reportDocument(dict, index, report));
}

type Block = Paragraph | Table;

/** Twentieths of a point, after a table. */
const SPACE_ABOVE = 160;

function line(text: string, above = 0): Paragraph {
  return new Paragraph({ spacing: { before: above, after: 80 }, children: [new TextRun(text)] });
}

/** Sentences one after the other, each with its full stop; Chinese sets no space between them. */
function sentences({ lang, shell }: PageDictionary, texts: readonly string[]): string {
  return texts.map((text) => `${text}${shell.sentenceEnd}`).join(lang === 'zh' ? '' : ' ');
}

function summary(dict: PageDictionary, report: ProgressReport): readonly Block[] {
  const words = dict.report;
  const count = (label: string, rows: readonly ReportRow[]) => [label, formatNumber(rows.length, dict.lang)];
  return [
    new Paragraph({ text: words.planSays, heading: HeadingLevel.HEADING_1 }),
    docxTable(
      [70, 30],
      [
        count(words.total(report.rows.length), report.rows),
        count(
          dict.documents.withDate,
          report.rows.filter((row) => row.dates.length > 0),
        ),
        count(words.sections.dueWithin, report.dueWithin),
        count(words.sections.withoutAgency, report.withoutAgency),
      ],
    ),
    new Paragraph({ text: words.recordShows, heading: HeadingLevel.HEADING_1 }),
    new Paragraph({ text: words.sections.byState, heading: HeadingLevel.HEADING_2 }),
    ...docxTallies(
      report.byState.map(({ key, rows }) => tally(dict, dict.record.taskStatuses[key], rows, FILL_OF_STATUS[key])),
      TEXT_WIDTH,
    ),
    new Paragraph({ text: words.sections.byOutcome, heading: HeadingLevel.HEADING_2 }),
    ...docxTallies(
      report.byOutcome.map(({ key, rows }) => tally(dict, dict.promise.outcomes[key], rows, FILL_OF_OUTCOME[key])),
      TEXT_WIDTH,
    ),
    line(words.sectionMeanings.unknown, SPACE_ABOVE),
    line(words.lateNote),
  ];
}

function tally(dict: PageDictionary, label: string, rows: readonly ReportRow[], fill: BarFill): Tally {
  return { label, count: rows.length, number: formatNumber(rows.length, dict.lang), fill };
}

function late(dict: PageDictionary, index: RecordIndex, report: ProgressReport): readonly Block[] {
  const heading = new Paragraph({ text: dict.report.sections.late, heading: HeadingLevel.HEADING_1 });
  if (report.late.length === 0) return [heading, line(dict.documents.nothingLate)];
  return [
    heading,
    docxTable(
      [45, 25, 30],
      report.late.map((row) => [
        row.commitment.task.title,
        standingText(dict, row.standing, index.documentById.get(row.commitment.task.document)),
        leadText(dict, row.commitment),
      ]),
    ),
  ];
}

function changes(dict: PageDictionary, index: RecordIndex, report: ProgressReport): readonly Block[] {
  const words = dict.report;
  const heading = new Paragraph({ text: words.sections.changed, heading: HeadingLevel.HEADING_1 });
  if (report.changed.length === 0) return [heading, line(words.noChanges)];
  const titleOf = (id: string) => {
    const source = index.sourceById.get(id);
    return source ? `${source.title} (${source.publisher})` : id;
  };
  return [
    heading,
    docxTable(
      [35, 20, 45],
      report.changed.map((row) => [
        row.commitment.task.title,
        row.change === 'moved'
          ? words.changed(taskStateWords(dict, row.before), taskStateWords(dict, row.now))
          : `${taskStateWords(dict, row.now)} (${words.changes[row.change]})`,
        row.recorded
          .map((status) => {
            const place = index.placeById.get(`${status.subject}`);
            const where = place ? `${nameIn(place.names, dict.lang)}${dict.shell.colon}` : '';
            const seen = sentences(dict, [upperFirst(statusDateText(dict, status))]);
            const sources = status.sources.map(titleOf).join('; ');
            return `${where}${status.note} ${seen}\n${words.columns.sources}${dict.shell.colon}${sources}`;
          })
          .join('\n'),
      ]),
    ),
  ];
}

function wholeTable(dict: PageDictionary, index: RecordIndex, report: ProgressReport): Table {
  const { columns } = dict.report;
  return docxTable(
    [4, 12, 24, 17, 13, 15, 15],
    reportCells(dict, index, report.rows).map((cell) => [
      cell.number,
      `${cell.reference}\n${cell.id}`,
      cell.task,
      cell.lead,
      cell.due,
      cell.asOf ? `${cell.status}, ${cell.asOf}` : cell.status,
      cell.assessment,
    ]),
    [columns.number, columns.reference, columns.task, columns.lead, columns.due, columns.status, columns.assessment],
  );
}
