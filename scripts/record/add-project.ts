import { type Correction, type NewRow, NO_CORRECTION } from '../../src/model/correction/correction.ts';
import { suggestPlaceId } from '../../src/model/correction/suggest-ids.ts';
import { FEATURE_TASKS } from '../../src/model/record-files/feature-tasks.ts';
import { COUNTRIES, KINDS, LAYERS, type LayerId } from '../../src/model/vocabulary.ts';
import { askStatus } from './add-status.ts';
import { ask } from './ask.ts';
import { askRow } from './ask-row.ts';
import { SourceCollector } from './ask-sources.ts';
import type { Desk } from './desk.ts';
import { findIn } from './find-choices.ts';
import { askPosition } from './move-place.ts';
import { askProperties, askProperty } from './property-questions.ts';
import { choicesOf, questionOf } from './row-questions.ts';
import { WORDS } from './words.ts';

async function askLayer(desk: Desk): Promise<LayerId> {
  const answer = await ask(desk, {
    flag: 'layer',
    label: WORDS[desk.lang].layer,
    required: true,
    complaint: (text) => (LAYERS.some((layer) => layer === text) ? null : LAYERS.join(', ')),
    choices: LAYERS.map((value) => ({ value, label: desk.dict.record.layers[value].long })),
  });
  return LAYERS.find((layer) => layer === answer) ?? LAYERS[0];
}

/** Units before 2025-07-01 that today's units took in; a unit that was not touched stands for itself. */
function unitsBefore(desk: Desk, provinces: readonly string[]): readonly string[] {
  return provinces.flatMap((id) => {
    const old = desk.raw.provinces.filter((unit) => unit.successor === id).map((unit) => unit.id);
    return old.length > 0 ? old : [id];
  });
}

/** The tasks that are about the place, with what they mean for it; none for a place no document names. */
async function askLinks(desk: Desk, feature: string): Promise<readonly NewRow[]> {
  const rows: NewRow[] = [];
  const search = findIn(desk, 'tasks');
  for (;;) {
    const task = await ask(desk, {
      ...questionOf(desk, FEATURE_TASKS, 'task', 'link-'),
      label: WORDS[desk.lang].linkTask,
      required: false,
      ...(search ? { search } : {}),
    });
    if (task === '' || rows.some((row) => row.cells.task === task)) return rows;
    rows.push(await askRow(desk, FEATURE_TASKS, { prefix: 'link-', fixed: { feature, task } }));
    if (desk.given.has('link-task') || desk.unattended) return rows;
    for (const flag of desk.answered.keys()) if (flag.startsWith('link-')) desk.answered.delete(flag);
  }
}

/** `npm run record project`: a place, the tasks that ask for it, and its state. */
export async function addProject(desk: Desk): Promise<Correction> {
  const words = WORDS[desk.lang];
  const layer = await askLayer(desk);
  const sources = new SourceCollector(desk);
  const kind = await askProperty(desk, 'kind', { choices: choicesOf(desk, 'kind', KINDS[layer]) });
  const names = await askProperties(desk, [['name:vi'], ['name:en'], ['name:zh']]);
  const chinese =
    names['name:zh'] === undefined
      ? {}
      : await askProperties(desk, [
          ['name_zh_basis', { required: true, ...sources.change }],
          ['pinyin', { required: true }],
        ]);
  const taken = new Set([...desk.index.placeById.keys(), ...desk.index.taskById.keys()]);
  const id = String(
    await askProperty(desk, 'id', {
      initial: suggestPlaceId(String(names['name:vi']), taken),
      label: words.proposedId,
    }),
  );
  const aliases = await askProperties(desk, [['aliases']]);
  const country = await askProperty(desk, 'country', { choices: choicesOf(desk, 'country', COUNTRIES) });
  const province = String(await askProperty(desk, 'province'));
  const before = unitsBefore(desk, province.split(';'));
  const old = await askProperty(desk, 'province_before_2025', {
    label: `${words.oldUnits}: ${before.join(', ')}`,
    ...(before.length === province.split(';').length ? { initial: before.join(';') } : {}),
  });
  const position = await askPosition(desk, sources);
  const links = await askLinks(desk, id);
  if (links.length === 0) desk.terminal.say(words.withoutTask);
  const state = await askStatus(desk, sources, id, 'state-');
  const properties = {
    id,
    ...names,
    ...chinese,
    ...aliases,
    kind,
    country,
    province,
    province_before_2025: old,
    context: links.length === 0,
    ...position.properties,
  };
  return {
    ...NO_CORRECTION,
    features: [{ layer, properties, geometry: position.geometry }],
    rows: [...sources.rows, ...links, state],
  };
}
