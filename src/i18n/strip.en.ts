import { formatKm } from './distances.ts';
import { formatNumber } from './numbers.ts';
import { englishPlural } from './plural.ts';
import type { strip as vi } from './strip.vi.ts';
import { translationOf } from './translation.ts';

const n = (value: number) => formatNumber(value, 'en', 0);
const places = (count: number) => `${n(count)} ${englishPlural(count, { one: 'place', other: 'places' })}`;

export const strip = translationOf<typeof vi>()({
  heading: 'The strip',
  length: (km) => `${n(km)} km along the railway`,
  atKm: (km) => `km ${n(km)} of the corridor`,
  fromKmToKm: (from, to) => `km ${n(from)} – ${n(to)} of the corridor`,
  offset: (km) => `${formatKm(km, 'en')} from the line`,
  offStrip: (count) => `${places(count)} off the line, not on the strip`,
  profile: 'Height of the ground along the line',
  elevation: (metres, uncertaintyM) => `${n(metres)} m (± ${n(uncertaintyM)} m)`,
  axis: 'Kilometres from Kunming',
  lane: (layer, count) => `${layer}: ${places(count)}`,
  listLabel: 'Places in kilometre order, from Kunming to the sea',
  placeAt: (name, status, km) => `${name}, ${status}, km ${n(km)}`,
  brush: 'Drag to choose the section shown on the map',
  brushed: (from, to) => `Showing km ${n(from)} – ${n(to)}`,
  clearBrush: 'Show the whole corridor',
  show: 'Open the strip',
  hide: 'Close the strip',
  toKunming: 'Towards Kunming',
  toSea: 'Towards the sea',
  zoomIn: 'Enlarge the strip',
  zoomOut: 'Reduce the strip',
  wholeLine: 'Whole line',
  showOnMap: 'Show this section on the map',
  lanePerLayer: 'One lane for each layer',
  folded: (count) => `${n(count)} more ${englishPlural(count, { one: 'place', other: 'places' })} here; enlarge to see`,
  moreInTable: (count) => `${n(count)} more ${englishPlural(count, { one: 'place', other: 'places' })}: see the table`,
  placeBetween: (name, status, from, to) => `${name}, ${status}, km ${n(from)} – ${n(to)}`,
  join: ', ',
  keys: 'Arrow keys move along the corridor, Enter opens a place, + and − enlarge and reduce.',
  year: {
    label: 'Year',
    recorded: 'recorded',
    promised: 'promised',
    recordedIn: (year) => `${year}: status as recorded then`,
    promisedIn: (year) => `${year}: what the plans promise, not yet fact`,
    today: 'Today',
    backToToday: 'Back to today',
    earlier: 'One year earlier',
    later: 'One year later',
    play: 'Run through the years',
    pause: 'Pause',
    promisedStatus: (status, year) => `Promised for ${year}: ${status}`,
    sinceNoPromise: 'No plan sets a date; the last recorded status stands.',
  },
});
