import type { PageDictionary } from '../i18n/dictionary.ts';
import type { RecordIndex } from '../model/record-index.ts';
import { agencyDuties } from '../model/report/agency-duties.ts';
import { stateInYear } from '../model/state-in-year.ts';
import type { Story } from '../model/story/story.ts';
import type { Page } from '../view/view-state.ts';

/** Title (with the product's name) and description of a page, as browsers, search engines and share cards show them. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
}

/** What a page is called. Unknown ids give the words of the page that was not found. */
export function pageHead(page: Page, index: RecordIndex, stories: readonly Story[], dict: PageDictionary): PageHead {
  const { pages, shell } = dict;
  const plain = (title: string, description: string): PageHead => ({ title: pages.titled(title), description });
  const lost = plain(pages.titles.notFound, pages.descriptions.notFound);
  switch (page.kind) {
    case 'explore':
      return {
        title: pages.titles.explore,
        description: pages.descriptions.explore(index.record.places.length, index.record.tasks.length),
      };
    case 'place':
      return placeHead(page.id, index, dict) ?? lost;
    case 'task': {
      const task = index.taskById.get(page.id);
      const document = task && index.documentById.get(task.document);
      return task && document ? plain(task.title, pages.descriptions.task(document.title, task.ref)) : lost;
    }
    case 'agency': {
      const agency = index.agencyById.get(page.id);
      if (!agency) return lost;
      const { leads, coordinates } = agencyDuties(index, agency.id);
      return plain(agency.name, pages.descriptions.agency(agency.name, leads.length + coordinates.length));
    }
    case 'plan': {
      const document = index.documentById.get(page.id);
      return document
        ? plain(
            pages.titles.plan(document.title),
            pages.descriptions.plan(document.title, index.tasksOfDocument.get(document.id)?.length ?? 0),
          )
        : lost;
    }
    case 'tasks':
      return plain(pages.titles.tasks, pages.descriptions.tasks(index.record.tasks.length));
    case 'agencies':
      return plain(pages.titles.agencies, pages.descriptions.agencies(index.record.agencies.length));
    case 'plans':
      return plain(pages.titles.plans, pages.descriptions.plans);
    case 'story': {
      const story = stories.find(({ id }) => id === page.id);
      return story
        ? plain(pages.titles.story(story.title), pages.descriptions.story(story.title, story.slides.length))
        : plain(pages.titles.stories, pages.descriptions.stories);
    }
    case 'stories':
      return plain(pages.titles.stories, pages.descriptions.stories);
    case 'embed':
      return plain(pages.titles.embed, pages.descriptions.embed);
    case 'about':
      return plain(pages.titles.about, pages.descriptions.about);
    case 'not-found':
      return { title: pages.titled(pages.titles.notFound), description: shell.map.posterAlt };
  }
}

function placeHead(id: string, index: RecordIndex, dict: PageDictionary): PageHead | null {
  const place = index.placeById.get(id);
  if (!place) return null;
  const name = place.names[index.record.lang] ?? place.names.en;
  const kind = dict.record.kinds[place.kind];
  const provinces = place.provinces.map((province) => index.provinceById.get(province)?.name ?? province);
  const { status } = stateInYear(index, place.id, null);
  return {
    title: dict.pages.titled(name),
    description: dict.pages.descriptions.place(
      kind,
      provinces.join(dict.shell.listSeparator),
      dict.record.statuses[status],
    ),
  };
}
