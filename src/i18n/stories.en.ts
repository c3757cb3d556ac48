import { formatNumber } from './numbers.ts';
import { englishPlural } from './plural.ts';
import type { stories as vi } from './stories.vi.ts';
import { translationOf } from './translation.ts';

const n = (value: number) => formatNumber(value, 'en');

export const stories = translationOf<typeof vi>()({
  heading: 'Stories',
  intro: 'Slides that move the map; they work without a network.',
  start: 'Start',
  present: 'Present',
  next: 'Next',
  previous: 'Previous',
  first: 'First slide',
  last: 'Last slide',
  step: (step, steps) => `Slide ${n(step)} of ${n(steps)}`,
  steps: (count) => `${n(count)} ${englishPlural(count, { one: 'slide', other: 'slides' })}`,
  notes: 'Speaker notes',
  openNotes: 'Open the notes window',
  noNotes: 'This slide has no notes.',
  nextUp: 'Next slide',
  end: 'End',
  timer: 'Timer',
  elapsed: (minutes, seconds) => `${n(minutes)} min ${n(seconds)} s`,
  startTimer: 'Start the timer',
  pauseTimer: 'Pause the timer',
  resetTimer: 'Reset the timer',
  blank: 'Blank the screen',
  unblank: 'Bring the screen back',
  blanked: 'The screen is blank; press B to bring it back.',
  leave: 'Leave the story',
  fullscreen: 'Full screen',
  popupBlocked: 'The browser blocked the notes window. Please allow pop-up windows.',
  scanToFollow: 'Scan the code to follow on a phone',
  secondLanguage: 'Second language',
  oneLanguage: 'One language',
  overview: 'All slides',
  goTo: (title) => `Go to slide “${title}”`,
});
