import { useId } from 'react';
import { yearOf } from '../../model/dates.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../view/view-state.ts';

/** The year a register speaks of: up to today what was recorded then, after it what the plan promises by then. Needs scripts. */
export function YearChoice() {
  const { change, dict, index, live, view } = useAtlas();
  const id = useId();
  const words = dict.strip.year;
  const today = yearOf(index.record.asOf);
  const year = view.year ?? today;
  const choose = (next: number) => change({ ...view, year: next === today ? null : next });
  return (
    <div className="year-choice needs-script">
      <label htmlFor={id}>{words.label}</label>
      <input
        id={id}
        type="range"
        disabled={!live}
        min={FIRST_YEAR}
        max={LAST_YEAR}
        value={year}
        aria-valuetext={year > today ? words.promisedIn(year) : words.recordedIn(year)}
        onChange={(event) => choose(Number(event.target.value))}
      />
      <output htmlFor={id}>{year}</output>
      <span className="fact-note">{year > today ? words.promisedIn(year) : words.recordedIn(year)}</span>
    </div>
  );
}
