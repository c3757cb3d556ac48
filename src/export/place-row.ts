import { lateTasksOf } from '../model/lateness.ts';
import { type Leads, leadsOfPlace } from '../model/lead-agency.ts';
import type { Place, PlaceId, SourceId } from '../model/record.ts';
import { type RecordIndex, rowsAt } from '../model/record-index.ts';
import { stateInYear } from '../model/state-in-year.ts';
import { positionLicence } from './licence.ts';

type Cell = string | number | boolean | null;

/** A place as one flat row, the same in every format. Words are in the record's language, names in all three; lists are joined with `; `. */
export type PlaceRow = Readonly<Record<string, Cell>>;

/** "not named in the document", in the words of data, not of a page. */
const NOT_NAMED = 'not named in the document';

/** The places of a list, in the order of the record; unknown ids are left out, former ids lead to their place. */
export function placesOf(index: RecordIndex, ids: readonly PlaceId[]): readonly Place[] {
  const wanted = new Set(ids.flatMap((id) => index.placeById.get(id) ?? []));
  return index.record.places.filter((place) => wanted.has(place));
}

/**
 * The row of a place.
 * @param year year to show the state of; null for the record's `asOf`. `status_mode` says whether it is recorded or promised.
 */
export function placeRow(index: RecordIndex, place: Place, year: number | null): PlaceRow {
  const state = stateInYear(index, place.id, year);
  const leads = leadsOfPlace(index, place.id);
  const links = rowsAt(index.linksOfPlace, place.id);
  return {
    id: place.id,
    layer: place.layer,
    kind: place.kind,
    'name:vi': place.names.vi,
    'name:en': place.names.en,
    'name:zh': place.names.zh ?? null,
    aliases: joined(place.aliases),
    country: place.country,
    province: joined(place.provinces.map((id) => provinceName(index, id))),
    province_before_2025: joined(place.provincesBefore2025.map((id) => provinceName(index, id))),
    status: state.status,
    status_mode: state.mode,
    status_as_of: state.row?.date ?? null,
    status_note: state.row?.note ?? null,
    status_confidence: state.row?.confidence ?? null,
    promised_by_task: state.by?.id ?? null,
    late_tasks: joined(lateTasksOf(index, place.id, year).map((task) => task.id)),
    lead_agency: leadNames(leads),
    lead_agency_today: leadNamesToday(leads),
    tasks_asking: joined(links.filter((link) => link.relation === 'asks').map((link) => link.task)),
    tasks_concerning: joined(links.filter((link) => link.relation === 'concerns').map((link) => link.task)),
    named_in_a_document: !place.context,
    operator: place.operator ?? null,
    km_from: place.span?.fromKm ?? null,
    km_to: place.span?.toKm ?? null,
    km_offset: place.span?.offsetKm ?? null,
    position_basis: place.basis,
    position_accuracy_m: place.accuracyM,
    position_source: place.positionSource || null,
    position_licence: place.geometry === null ? null : positionLicence(index, place),
    note: place.note ?? null,
    sources: joined(sourcesOfPlace(index, place)),
  };
}

/** Every source the record cites for a place: position, Chinese name, states, figures, own lead. Each once, in that order. */
export function sourcesOfPlace(index: RecordIndex, place: Place): readonly SourceId[] {
  return [
    ...new Set([
      ...(place.positionSources ?? []),
      ...(place.zhNameSources ?? []),
      ...rowsAt(index.statusesOf, place.id).flatMap((row) => row.sources),
      ...rowsAt(index.figuresOf, place.id).map((figure) => figure.source),
      ...(place.lead ? [place.lead.source] : []),
    ]),
  ];
}

function leadNames({ leads, notNamedIn }: Leads): string | null {
  const names = leads.map((lead) => {
    const clause = lead.basis === 'general-clause' ? ', general clause' : '';
    return `${lead.nameInDocument} (${lead.document ?? lead.source ?? ''}${clause})`;
  });
  return joined([...names, ...notNamedIn.map((document) => `${NOT_NAMED} (${document})`)]);
}

function leadNamesToday({ leads }: Leads): string | null {
  const today = leads.flatMap((lead) =>
    lead.bodies.flatMap(({ successors }) => {
      const last = successors.at(-1);
      return last ? [`${lead.nameInDocument} → ${last.agency.nameVi} (${last.date})`] : [];
    }),
  );
  return joined([...new Set(today)]);
}

function provinceName(index: RecordIndex, id: string): string {
  return index.provinceById.get(id)?.name ?? id;
}

function joined(values: readonly string[]): string | null {
  return values.length > 0 ? values.join('; ') : null;
}
