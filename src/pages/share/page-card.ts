import { nameIn } from '../../cartography/map-labels.ts';
import { markSvg } from '../../cartography/mark-svg.ts';
import { markOf } from '../../cartography/marks.ts';
import { HUES, hueOf, PAPERS } from '../../cartography/palettes.ts';
import type { Dictionary, PageDictionary } from '../../i18n/dictionary.ts';
import { dueSentence, statusDateText } from '../../i18n/record-words.ts';
import { placeIsLate } from '../../model/lateness.ts';
import { leadOfTask, leadsOfPlace } from '../../model/lead-agency.ts';
import type { Place, Task } from '../../model/record.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import { agencyDuties } from '../../model/report/agency-duties.ts';
import { stateInYear } from '../../model/state-in-year.ts';
import type { Story } from '../../model/story/story.ts';
import { documentShort } from '../../ui/document-short.ts';
import type { Page } from '../../view/view-state.ts';
import type { ShareCard } from './share-card.ts';

/** What the share picture of a page says. Null for pages without a picture of their own, and for ids the record does not have. */
export function pageCard(
  page: Page,
  index: RecordIndex,
  stories: readonly Story[],
  dict: PageDictionary,
): ShareCard | null {
  switch (page.kind) {
    case 'explore':
      return {
        ...plain(index, dict),
        // A name of two words stays on one line.
        title: dict.shell.corridor.replace(/(?<!–) (?!–)/gu, '\u00a0'),
        notes: [dict.shell.tagline],
      };
    case 'place': {
      const place = index.placeById.get(page.id);
      return place ? placeCard(place, index, dict) : null;
    }
    case 'task': {
      const task = index.taskById.get(page.id);
      return task ? taskCard(task, index, dict) : null;
    }
    case 'agency': {
      const agency = index.agencyById.get(page.id);
      if (!agency) return null;
      const { leads, coordinates } = agencyDuties(index, agency.id);
      const { agencies } = dict.pages;
      return {
        ...plain(index, dict),
        kicker: dict.record.agencyLevels[agency.level].toLocaleUpperCase(dict.lang),
        title: agency.name,
        notes: [
          ...(leads.length > 0 ? [agencies.leads(leads.length)] : []),
          ...(coordinates.length > 0 ? [agencies.coordinates(coordinates.length)] : []),
        ],
      };
    }
    case 'plan': {
      const document = index.documentById.get(page.id);
      if (!document) return null;
      return {
        ...plain(index, dict),
        kicker: documentShort(dict, document),
        title: document.title,
        notes: [dict.explore.counts.tasks(index.tasksOfDocument.get(document.id)?.length ?? 0)],
      };
    }
    case 'story': {
      const story = stories.find(({ id }) => id === page.id);
      if (!story) return null;
      return {
        ...plain(index, dict),
        kicker: dict.shell.nav.stories.toLocaleUpperCase(dict.lang),
        title: story.title,
        notes: [story.summary],
      };
    }
    default:
      return null;
  }
}

function plain(index: RecordIndex, dict: Dictionary) {
  return {
    product: dict.shell.product,
    kicker: '',
    kickerColour: PAPERS.light.softInk,
    mark: null,
    foot: dict.shell.recordAsOf(index.record.asOf),
  };
}

function placeCard(place: Place, index: RecordIndex, dict: Dictionary): ShareCard {
  const { status, row } = stateInYear(index, place.id, null);
  const hue = hueOf(place.layer, place.id);
  const late = placeIsLate(index, place.id, null);
  const provinces = place.provinces.flatMap((id) => index.provinceById.get(id)?.name ?? []);
  const where = provinces.length === 1 ? provinces[0] : dict.record.countries[place.country];
  const [lead] = leadsOfPlace(index, place.id).leads;
  return {
    ...plain(index, dict),
    kicker: `${dict.record.kinds[place.kind]}${dict.shell.listSeparator}${where}`.toLocaleUpperCase(dict.lang),
    kickerColour: HUES.light[hue],
    title: nameIn(place.names, dict.lang),
    mark: markSvg(markOf({ layer: place.layer, kind: place.kind, status, late, hue }), 'light', 38),
    notes: [
      [dict.record.statuses[status], ...(row ? [statusDateText(dict, row)] : [])].join(dict.shell.listSeparator),
      ...(lead ? [`${dict.promise.lead.label}${dict.shell.colon}${lead.nameInDocument}`] : []),
    ],
  };
}

function taskCard(task: Task, index: RecordIndex, dict: Dictionary): ShareCard {
  const document = index.documentById.get(task.document);
  const [lead] = leadOfTask(index, task).leads;
  const due = task.due ? dueSentence(dict, task.due) : null;
  return {
    ...plain(index, dict),
    kicker: document ? documentShort(dict, document) : '',
    title: task.title,
    notes: [
      ...(due === null ? [] : [due]),
      ...(lead ? [`${dict.promise.lead.label}${dict.shell.colon}${lead.nameInDocument}`] : []),
    ],
  };
}
