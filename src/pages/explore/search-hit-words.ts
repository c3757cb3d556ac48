import { nameIn } from '../../cartography/map-labels.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { referenceText } from '../../i18n/record-words.ts';
import { namesOfPlace } from '../../model/place-text.ts';
import type { Place } from '../../model/record.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import { parseReference } from '../../model/reference.ts';
import type { SearchHit } from '../../model/search.ts';
import { fold } from '../../model/search-folding.ts';
import { documentShort } from '../../ui/document-short.ts';
import type { Page } from '../../view/view-state.ts';

/** How a hit reads, and where it leads. */
export interface HitWords {
  readonly title: string;
  readonly note: string;
  readonly page: Page;
}

/** Words for a hit; null when the record does not have it (it always should). */
export function hitWords(dict: Dictionary, index: RecordIndex, hit: SearchHit, query: string): HitWords | null {
  switch (hit.kind) {
    case 'place': {
      const place = index.placeById.get(hit.id);
      return place ? placeWords(dict, index, place, query) : null;
    }
    case 'task': {
      const task = index.taskById.get(hit.id);
      const document = task && index.documentById.get(task.document);
      if (!task) return null;
      const note = `${document ? documentShort(dict, document) : task.document} · ${referenceText(dict, parseReference(task.ref))}`;
      return { title: task.title, note, page: { kind: 'task', id: task.id } };
    }
    case 'agency': {
      const agency = index.agencyById.get(hit.id);
      if (!agency) return null;
      const note = agency.name === agency.nameVi ? dict.record.agencyLevels[agency.level] : agency.nameVi;
      return { title: agency.name, note, page: { kind: 'agency', id: agency.id } };
    }
    case 'document': {
      const document = index.documentById.get(hit.id);
      return document
        ? { title: document.title, note: document.issuer, page: { kind: 'plan', id: document.id } }
        : null;
    }
  }
}

function placeWords(dict: Dictionary, index: RecordIndex, place: Place, query: string): HitWords {
  const title = nameIn(place.names, dict.lang);
  const provinces = place.provinces.flatMap((id) => index.provinceById.get(id)?.name ?? []);
  const where = provinces.length > 2 ? dict.record.countries[place.country] : provinces.join(', ');
  const other = nameFound(place, title, query);
  const notes = [dict.record.kinds[place.kind], where, other === null ? '' : dict.explore.search.alsoCalled(other)];
  return { title, note: notes.filter(Boolean).join(' · '), page: { kind: 'place', id: place.id } };
}

/** The other name by which the query found the place, where its title does not show why. */
function nameFound(place: Place, title: string, query: string): string | null {
  const wanted = fold(query);
  if (fold(title).includes(wanted)) return null;
  const names = namesOfPlace(place).filter((name) => name !== title && name !== place.pinyin);
  return names.find((name) => fold(name).includes(wanted)) ?? null;
}
