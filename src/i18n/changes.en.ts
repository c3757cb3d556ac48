import type { changes as vi } from './changes.vi.ts';
import { formatDate } from './dates.ts';
import { formatMetres } from './distances.ts';
import { formatNumber } from './numbers.ts';
import { englishPlural } from './plural.ts';
import { translationOf } from './translation.ts';

const n = (value: number) => formatNumber(value, 'en');
const on = (date: string) => formatDate(date, 'en');
const lines = (count: number) => `${n(count)} ${englishPlural(count, { one: 'line', other: 'lines' })}`;

export const changes = translationOf<typeof vi>()({
  edition: (date) => `Edition of ${on(date)}`,
  open: 'Changes since this edition',
  heading: (from, to) => `Changes from ${on(from)} to ${on(to)}`,
  none: 'Nothing has changed about the places in this frame.',
  noneHere: 'Nothing has changed about this place.',
  count: (count) => `${n(count)} ${englishPlural(count, { one: 'place', other: 'places' })} with changes`,
  newest: 'See the newest edition',
  loading: 'Comparing the two editions…',
  failed: 'The newest edition could not be loaded.',
  added: 'new in the record',
  removed: 'no longer in the record',
  fields: {
    name: 'Name',
    kind: 'Kind',
    status: 'Status',
    history: 'History',
    tasks: 'Tasks',
    lead: 'Lead agency',
    position: 'Position',
  },
  fromTo: (before, after) => `${before} → ${after}`,
  since: (change, date) => `${change} (from ${on(date)})`,
  nothing: 'none yet',
  lines: (added, removed) => `${lines(added)} added, ${n(removed)} removed`,
  linesAdded: (added) => `${lines(added)} added`,
  tasksChanged: (added, removed) => `${n(added)} added, ${n(removed)} removed`,
  moved: (metres) => `moved by about ${formatMetres(metres, 'en')}`,
  redrawn: 'redrawn',
});
