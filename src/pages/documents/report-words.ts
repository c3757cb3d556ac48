import { formatDate } from '../../i18n/dates.ts';
import type { PageDictionary } from '../../i18n/dictionary.ts';
import { dueSentence, referenceText } from '../../i18n/record-words.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import { parseReference } from '../../model/reference.ts';
import { type Commitment, rowsOf } from '../../model/report/commitments.ts';
import type { ReportRow } from '../../model/report/progress-report.ts';
import { documentShort } from '../../ui/document-short.ts';
import { coordinatorsOf } from './named-coordinators.ts';
import { standingText } from './standing-text.ts';
import { hasDue, latestRow, taskStateWords } from './task-words.ts';

/** The cells of one row of a report, as text: the same for the page's table, the CSV and the Word file. */
export interface ReportCells {
  readonly number: string;
  readonly id: string;
  readonly document: string;
  readonly reference: string;
  readonly task: string;
  readonly lead: string;
  readonly coordinators: string;
  readonly due: string;
  readonly status: string;
  readonly asOf: string;
  readonly note: string;
  readonly assessment: string;
  readonly sources: string;
}

/** The whole report as text, row by row, in the order of the documents. */
export function reportCells(
  dict: PageDictionary,
  index: RecordIndex,
  rows: readonly ReportRow[],
): readonly ReportCells[] {
  return rows.map((row, at) => {
    const { task } = row.commitment;
    const document = index.documentById.get(task.document);
    const latest = latestRow(row.now);
    return {
      number: String(at + 1),
      id: task.id,
      document: document ? documentShort(dict, document) : task.document,
      reference: referenceText(dict, parseReference(task.ref)),
      task: task.title,
      lead: leadText(dict, row.commitment),
      coordinators: coordinatorsOf(row.commitment)
        .map(({ name }) => name)
        .join('; '),
      due: dueText(dict, row.commitment),
      status: taskStateWords(dict, row.now),
      asOf: latest ? formatDate(latest.date, dict.lang) : '',
      note: latest?.note ?? '',
      assessment: standingText(dict, row.standing, document),
      sources: sourceText(index, row),
    };
  });
}

/** Leads as written, each with who holds the work today; "not named" is an answer. */
export function leadText(dict: PageDictionary, { leads }: Commitment): string {
  if (leads.length === 0) return dict.promise.lead.notNamed;
  return leads
    .map((lead) => {
      const today = lead.bodies.flatMap((body) => body.successors.at(-1) ?? []);
      const now = today.map(({ agency, date }) => dict.promise.lead.successor(agency.name, date));
      return now.length > 0 ? `${lead.nameInDocument} (${now.join('; ')})` : lead.nameInDocument;
    })
    .join('; ');
}

/** Every date the rows of a commitment set, each with its act, once. */
export function dueText(dict: PageDictionary, commitment: Commitment): string {
  const sentences = rowsOf(commitment)
    .filter(hasDue)
    .flatMap((task) => (task.due ? (dueSentence(dict, task.due) ?? []) : []));
  return sentences.length > 0 ? [...new Set(sentences)].join('; ') : dict.documents.noDate;
}

function sourceText(index: RecordIndex, row: ReportRow): string {
  const ids = new Set(row.now.rows.flatMap((status) => status.sources));
  return [...ids]
    .flatMap((id) => index.sourceById.get(id) ?? [])
    .map((source) => (source.url && !source.unlinked ? source.url : `${source.title} (${source.publisher})`))
    .join(' ; ');
}
