import type { RawRecord } from '../record-files/raw-record.ts';
import type { StoryWorld } from '../story/story-world.ts';
import { LANGS } from '../vocabulary.ts';
import { groupRows } from './group-rows.ts';

const texts = (...cells: readonly (string | number | null | undefined)[]): readonly string[] =>
  cells.flatMap((cell) => (cell === null || cell === undefined ? [] : [String(cell)]));

/** The record as it stands in `data/`, as a story's check sees it: all three languages of every row. */
export function worldOfRecord(raw: RawRecord): StoryWorld {
  const features = new Map(raw.features.map((feature) => [feature.properties.id, feature]));
  const tasks = new Map(raw.tasks.map((task) => [task.id, task]));
  const documents = new Map(raw.documents.map((document) => [document.id, document]));
  const figures = new Map(raw.figures.map((figure) => [figure.id, figure]));
  const states = groupRows(raw.statuses, (row) => `${row.subject} ${row.date}`);
  return {
    langs: LANGS,
    ids: {
      place: new Set(features.keys()),
      task: new Set(tasks.keys()),
      plan: new Set(documents.keys()),
      agency: new Set(raw.agencies.map((agency) => agency.id)),
      province: new Set(raw.provinces.map((province) => province.id)),
    },
    hasPosition: (id) => (features.get(id)?.geometry ?? null) !== null,
    figure: (id) => {
      const row = figures.get(id);
      if (!row) return null;
      return {
        subject: row.feature,
        texts: texts(row.value, row.as_of, row.note_vi, row.note_en, row.note_zh),
        sources: [row.source],
      };
    },
    states: (subject, date) =>
      (states.get(`${subject} ${date}`) ?? []).map((row) => ({
        subject,
        texts: texts(row.date, row.note_vi, row.note_en, row.note_zh),
        sources: row.sources,
      })),
    ownTexts: (subject) => {
      const properties = features.get(subject)?.properties;
      if (properties) return texts(properties['name:vi'], properties['name:en'], properties['name:zh']);
      const task = tasks.get(subject);
      if (!task) return [];
      const document = documents.get(task.document);
      return texts(
        task.title_vi,
        task.title_en,
        task.title_zh,
        task.ref,
        task.due_year,
        task.due_date,
        task.due_text,
        document?.title_vi,
        document?.number,
        document?.date,
      );
    },
  };
}
