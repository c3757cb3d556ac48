import { type RecordIndex, rowsAt } from '../record-index.ts';
import type { StoryWorld } from './story-world.ts';

/** The compiled record as a story's check sees it: for talks that readers make or open in the browser. */
export function worldOfIndex(index: RecordIndex): StoryWorld {
  const figures = new Map(index.record.figures.map((figure) => [figure.id, figure]));
  return {
    langs: [index.record.lang],
    ids: {
      place: new Set(index.placeById.keys()),
      task: new Set(index.taskById.keys()),
      plan: new Set(index.documentById.keys()),
      agency: new Set(index.agencyById.keys()),
      province: new Set(index.provinceById.keys()),
    },
    hasPosition: (id) => (index.placeById.get(id)?.geometry ?? null) !== null,
    figure: (id) => {
      const row = figures.get(id);
      if (!row) return null;
      return { subject: row.place, texts: [String(row.value), row.asOf ?? '', row.note], sources: [row.source] };
    },
    states: (subject, date) =>
      rowsAt(index.statusesOf, subject)
        .filter((row) => row.date === date)
        .map((row) => ({ subject, texts: [row.date, row.note], sources: row.sources })),
    ownTexts: (subject) => {
      const place = index.placeById.get(subject);
      if (place) return [...Object.values(place.names), ...place.aliases];
      const task = index.taskById.get(subject);
      if (!task) return [];
      const { due } = task;
      const document = index.documentById.get(task.document);
      return [
        task.title,
        task.ref,
        ...(due ? [String(due.year ?? ''), due.date ?? '', due.text] : []),
        ...(document ? [document.title, document.number ?? '', document.date] : []),
      ];
    },
  };
}
