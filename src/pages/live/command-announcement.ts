import { nameIn } from '../../cartography/map-labels.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { yearOf } from '../../model/dates.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import type { ViewState } from '../../view/view-state.ts';

/**
 * What a change of view is called aloud when a key brought it about; empty where the page says it anyway (an opened place, the number
 * of places left).
 */
export function announcementOf(dict: Dictionary, index: RecordIndex, before: ViewState, after: ViewState): string {
  const words = dict.shell.announce;
  if (after.year !== before.year) return words.year(after.year ?? yearOf(index.record.asOf));
  if (after.shape !== before.shape) return words[after.shape];
  if (after.paper !== before.paper && after.paper !== null) return dict.shell.paper[after.paper];
  if (after.compare !== before.compare) return comparison(dict, index, before, after);
  if (after.camera === null && before.camera !== null) return dict.commands.labels['reset-camera'];
  return '';
}

function comparison(dict: Dictionary, index: RecordIndex, before: ViewState, after: ViewState): string {
  const words = dict.shell.announce;
  if (after.compare.length === 0 && before.compare.length > 1) return dict.commands.labels['clear-compare'];
  const nameOf = (id: string) => nameIn(index.placeById.get(id)?.names ?? { vi: id, en: id }, dict.lang);
  const added = after.compare.find((id) => !before.compare.includes(id));
  if (added !== undefined) return words.compareAdded(nameOf(added), after.compare.length);
  const removed = before.compare.find((id) => !after.compare.includes(id));
  return removed === undefined ? '' : words.compareRemoved(nameOf(removed));
}
