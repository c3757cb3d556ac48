import type { AtlasRecord } from '../model/record.ts';
import type { Page } from '../view/view-state.ts';

/** Every static page of the atlas in one language, in the order of the site map. Story pages are named by the caller. */
export function staticPages(record: AtlasRecord, storyIds: readonly string[]): readonly Page[] {
  return [
    { kind: 'explore' },
    ...record.places.map((place): Page => ({ kind: 'place', id: place.id })),
    { kind: 'tasks' },
    ...record.tasks.map((task): Page => ({ kind: 'task', id: task.id })),
    { kind: 'agencies' },
    ...record.agencies.map((agency): Page => ({ kind: 'agency', id: agency.id })),
    { kind: 'plans' },
    ...record.documents.map((document): Page => ({ kind: 'plan', id: document.id })),
    { kind: 'stories' },
    ...storyIds.map((id): Page => ({ kind: 'story', id, step: 1 })),
    { kind: 'embed', chrome: 'legend', place: null, story: null },
    { kind: 'about' },
  ];
}
