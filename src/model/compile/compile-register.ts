import type { Agency, AgencyName, Due, FeatureTask, PlanDocument, Task, TaskLink } from '../record.ts';
import type { AgencyRow } from '../record-files/agencies.ts';
import type { AgencyNameRow } from '../record-files/agency-names.ts';
import type { DocumentRow } from '../record-files/documents.ts';
import type { FeatureTaskRow } from '../record-files/feature-tasks.ts';
import type { LinkRow } from '../record-files/links.ts';
import type { PlaceNameRow } from '../record-files/place-names.ts';
import type { TaskRow } from '../record-files/tasks.ts';
import type { Lang } from '../vocabulary.ts';
import { given, inLanguage } from './in-language.ts';

/** The plan register in one language. Required texts are non-empty in every language, which the readers have made sure of. */

export function compileTask(row: TaskRow, lang: Lang, objectNames: ReadonlyMap<string, PlaceNameRow>): Task {
  const objects = row.places.map((name) => objectName(name, lang, objectNames));
  return {
    id: row.id,
    document: row.document,
    ref: row.ref,
    kind: row.kind,
    theme: row.theme,
    asks: row.asks,
    title: inLanguage(lang, row.title_vi, row.title_en, row.title_zh) ?? row.id,
    scope: row.scope,
    leads: row.leads,
    coordinators: row.coordinators,
    due: compileDue(row),
    group: row.group,
    sameAs: row.same_as,
    noPlaceReason: row.no_place_reason,
    ...given('noPlaceNote', inLanguage(lang, row.no_place_note_vi, row.no_place_note_en, row.no_place_note_zh)),
    ...given('objects', objects.length > 0 ? objects : null),
    sourceLine: row.source_line,
  };
}

/** An object as the document names it; in Chinese the Vietnamese name stays where no sure Chinese one exists. */
function objectName(name: string, lang: Lang, names: ReadonlyMap<string, PlaceNameRow>): string {
  const row = names.get(name);
  if (!row || lang === 'vi') return name;
  return lang === 'en' ? row.name_en : (row.name_zh ?? name);
}

/** A task without any word about time has no due; one with words but no act is about completion. */
function compileDue(row: TaskRow): Due | null {
  const silent = row.due_year === null && row.due_date === null && row.due_qualifier === null && row.due_text === null;
  if (silent && row.submit_to === null) return null;
  return {
    year: row.due_year,
    ...given('date', row.due_date),
    qualifier: row.due_qualifier,
    act: row.due_act ?? 'completion',
    text: row.due_text ?? '',
    ...given('submitTo', row.submit_to),
  };
}

export function compileTaskLink(row: LinkRow, lang: Lang): TaskLink {
  return {
    from: row.from,
    to: row.to,
    relation: row.relation,
    ...given('note', inLanguage(lang, row.note_vi, row.note_en, row.note_zh)),
  };
}

export function compileFeatureTask(row: FeatureTaskRow): FeatureTask {
  return { place: row.feature, task: row.task, relation: row.relation, answers: row.answers, basis: row.basis };
}

export function compileDocument(row: DocumentRow, lang: Lang): PlanDocument {
  return {
    id: row.id,
    title: inLanguage(lang, row.title_vi, row.title_en, row.title_zh) ?? row.id,
    issuer: inLanguage(lang, row.issuer_vi, row.issuer_en, row.issuer_zh) ?? '',
    ...given('number', row.number),
    date: row.date,
    nature: row.nature,
    source: row.source,
    note: inLanguage(lang, row.note_vi, row.note_en, row.note_zh) ?? '',
  };
}

export function compileAgency(row: AgencyRow, lang: Lang): Agency {
  const successor =
    row.successor !== null && row.successor_date !== null
      ? { id: row.successor, date: row.successor_date, source: row.source }
      : null;
  return {
    id: row.id,
    name: inLanguage(lang, row.name_vi, row.name_en, row.name_zh) ?? row.id,
    nameVi: row.name_vi,
    short: row.short,
    level: row.level,
    ...given('successor', successor),
    source: row.source,
    confidence: row.confidence,
    ...given('note', inLanguage(lang, row.note_vi, row.note_en, row.note_zh)),
  };
}

export function compileAgencyName(row: AgencyNameRow, lang: Lang): AgencyName {
  return {
    nameInDocument: row.name_in_document,
    ...given('name', inLanguage(lang, row.name_in_document, row.name_en, row.name_zh)),
    ...given('collective', row.collective ? true : null),
    agencies: row.agencies,
    documents: row.documents,
  };
}
