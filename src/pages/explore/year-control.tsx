import { useEffect, useEffectEvent, useState } from 'react';
import { yearOf } from '../../model/dates.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { Icon } from '../../ui/icon.tsx';
import { setYear } from '../../view/view-changes.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../view/view-state.ts';
import { useReducedMotion } from './use-reduced-motion.ts';
import { YearTrack } from './year-track.tsx';

/** How long each year stays while the years run, ms. */
const YEAR_MS = 900;

/**
 * The year. Up to the record's day it shows what was recorded; after it what the plans promise, in another form and said so. The
 * slider is the browser's own: keys, touch and screen readers come with it, and it needs no style attribute.
 */
export function YearControl() {
  const { change, dict, index, live, view } = useAtlas();
  const words = dict.strip.year;
  const present = yearOf(index.record.asOf);
  const year = view.year ?? present;
  const promised = year > present;
  // The record's own year is the opening view: it stays out of the address.
  const show = (next: number) => change(setYear(view, next === present ? null : next));
  return (
    <fieldset className="year" data-time={promised ? 'promised' : 'recorded'}>
      <legend className="spoken">{words.label}</legend>
      <span className="year-label" aria-hidden="true">
        {words.label}
      </span>
      {live ? <PlayButton year={year} onYear={show} /> : <span />}
      <span className="year-end" aria-hidden="true">
        {FIRST_YEAR}
      </span>
      <div className="year-slider">
        <YearTrack present={present} />
        <input
          type="range"
          min={FIRST_YEAR}
          max={LAST_YEAR}
          step={1}
          value={year}
          disabled={!live}
          aria-label={words.label}
          aria-valuetext={promised ? words.promisedIn(year) : words.recordedIn(year)}
          onChange={(event) => show(Number(event.currentTarget.value))}
        />
      </div>
      <span className="year-end" aria-hidden="true">
        {LAST_YEAR}
      </span>
      <output>
        <strong>{year}</strong>
        <span className="year-word">{promised ? words.promised : words.recorded}</span>
      </output>
    </fieldset>
  );
}

interface PlayButtonProps {
  readonly year: number;
  readonly onYear: (year: number) => void;
}

/** Runs through the years; where the reader wants no motion, each press goes one year on instead. */
function PlayButton({ year, onYear }: PlayButtonProps) {
  const { dict } = useAtlas();
  const words = dict.strip.year;
  const still = useReducedMotion();
  const [running, setRunning] = useState(false);
  const atEnd = year >= LAST_YEAR;
  const goOn = useEffectEvent(() => {
    if (year + 1 >= LAST_YEAR) setRunning(false);
    onYear(Math.min(LAST_YEAR, year + 1));
  });
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(goOn, YEAR_MS);
    return () => clearInterval(timer);
  }, [running]);
  const press = () => {
    if (still) return onYear(atEnd ? FIRST_YEAR : year + 1);
    if (!running && atEnd) onYear(FIRST_YEAR);
    setRunning(!running);
  };
  const label = still ? words.later : running ? words.pause : words.play;
  return (
    <button type="button" className="button button-plain button-round" aria-label={label} title={label} onClick={press}>
      <Icon name={still ? 'step' : running ? 'pause' : 'play'} />
    </button>
  );
}
