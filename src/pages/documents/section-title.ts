import type { PageDictionary } from '../../i18n/dictionary.ts';
import { wordFor } from '../../i18n/record-words.ts';
import type { DocumentId } from '../../model/record.ts';
import type { OutlineNode } from '../../model/report/register-outline.ts';

/** True when the document gives the part with this key a title. */
export function isTitled(dict: PageDictionary, document: DocumentId, key: string): boolean {
  return dict.sections[document]?.[key] !== undefined;
}

/** Number and title of a part of a document: `III.1.a`, `Kết cấu hạ tầng giao thông`. Either may be missing. */
export function sectionTitle(
  dict: PageDictionary,
  document: DocumentId,
  node: Pick<OutlineNode, 'key' | 'step'>,
): { readonly number: string | null; readonly title: string | null } {
  const { step } = node;
  const title = dict.sections[document]?.[node.key] ?? null;
  switch (step.kind) {
    case 'section':
      return { number: node.key, title };
    case 'group':
      return { number: step.mark, title };
    case 'article':
      return { number: dict.reference.article(step.number), title };
    case 'annex':
      return { number: dict.reference.annex, title };
    case 'dash-headed':
    case 'part-headed':
      return { number: null, title: wordFor(dict.reference.headings, step.heading) };
    case 'other':
      return { number: null, title: step.text };
  }
}
