import { FIRST_YEAR, LAST_YEAR } from '../../view/view-state.ts';

/** Percent of the track at which a year stands. */
function share(year: number): number {
  return ((year - FIRST_YEAR) / (LAST_YEAR - FIRST_YEAR)) * 100;
}

const DECADES = [2020, 2030, 2040];

/** The slider's track: a solid line for recorded years, a dashed one for promised years, a tick between them. */
export function YearTrack({ present }: { readonly present: number }) {
  return (
    <svg className="year-track" aria-hidden="true" focusable="false">
      <line className="year-recorded" x1="0%" x2={`${share(present)}%`} y1="50%" y2="50%" />
      <line className="year-promised" x1={`${share(present)}%`} x2="100%" y1="50%" y2="50%" />
      <line className="year-today" x1={`${share(present)}%`} x2={`${share(present)}%`} y1="25%" y2="75%" />
      {DECADES.map((year) => (
        <line key={year} className="year-decade" x1={`${share(year)}%`} x2={`${share(year)}%`} y1="42%" y2="58%" />
      ))}
    </svg>
  );
}
