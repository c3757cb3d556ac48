import type { Day } from '../../model/dates.ts';
import type { PartialDate } from '../../model/record.ts';
import type { DatedPromise } from '../../model/report/dated-promises.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { percent, positionOf, type TimeAxis } from './time-axis.ts';

const MIDDLE = 12;

interface TrackProps {
  readonly promise: DatedPromise;
  readonly axis: TimeAxis;
  readonly today: Day;
}

/** One promise on the axis: hollow where it is due, filled where it was reached, the way between them. For eyes: the words say the same. */
export function PromiseTrack({ promise, axis, today }: TrackProps) {
  const { outcome, reached } = promise.lateness;
  const due = positionOf(axis, promise.due);
  const now = positionOf(axis, today);
  const done = reached ? positionOf(axis, reached.date) : null;
  return (
    <div className="promise-track">
      <svg aria-hidden="true" focusable="false">
        <Grid axis={axis} now={now} />
        {outcome === 'late' ? <Way kind="late" from={due} to={now} /> : null}
        {outcome === 'not-judged' ? <Way kind="unknown" from={due} to={now} /> : null}
        {outcome === 'open' ? <Way kind="ahead" from={now} to={due} /> : null}
        {done === null ? null : <Way kind={wayBetween(promise, due, done)} from={due} to={done} />}
        <DueMark at={due} />
        {done === null ? null : <circle className="reached-mark" cx={percent(done)} cy={MIDDLE} r="5" />}
      </svg>
    </div>
  );
}

/** The years above a group of tracks, and today. */
export function PromiseAxis({ axis, today }: Omit<TrackProps, 'promise'>) {
  const { dict } = usePageAtlas();
  const now = positionOf(axis, today);
  return (
    <div className="promise-axis" aria-hidden="true">
      <svg className="promise-years" aria-hidden="true" focusable="false">
        {axis.ticks.map((year) => (
          <text key={year} x={percent(positionOf(axis, String(year)))} y="14" textAnchor="middle">
            {year}
          </text>
        ))}
        <text className="today-word" x={percent(now)} y="30" textAnchor="middle">
          {dict.strip.year.today}
        </text>
      </svg>
    </div>
  );
}

/** What the marks mean. */
export function PromiseLegend({ asOf }: { readonly asOf: PartialDate }) {
  const { dict } = usePageAtlas();
  const words = dict.documents.promises;
  return (
    <ul className="promise-legend">
      <li>
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path className="due-mark" d="M12 5.5 18.5 12 12 18.5 5.5 12Z" />
        </svg>
        {words.due}
      </li>
      <li>
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <circle className="reached-mark" cx="12" cy="12" r="5" />
        </svg>
        {words.reached}
      </li>
      <li>
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path className="way way-late" d="M1 12H23" />
        </svg>
        {words.overdue}
      </li>
      <li>
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path className="way way-unknown" d="M1 12H23" />
        </svg>
        {dict.promise.outcomes['not-judged']}
      </li>
      <li>
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path className="now-line" d="M12 1V23" />
        </svg>
        {words.today(asOf)}
      </li>
    </ul>
  );
}

function Grid({ axis, now }: { readonly axis: TimeAxis; readonly now: number }) {
  return (
    <>
      {axis.ticks.map((year) => {
        const x = percent(positionOf(axis, String(year)));
        return <line key={year} className="grid-line" x1={x} x2={x} y1="0" y2="100%" />;
      })}
      <line className="now-line" x1={percent(now)} x2={percent(now)} y1="0" y2="100%" />
    </>
  );
}

/** `seen`: reached by then, but since when nobody recorded, so it is not called late. */
type WayKind = 'late' | 'unknown' | 'ahead' | 'before' | 'after' | 'seen';

function wayBetween(promise: DatedPromise, due: number, done: number): WayKind {
  if (done <= due) return 'before';
  return promise.lateness.byDays > 0 ? 'after' : 'seen';
}

interface WayProps {
  readonly kind: WayKind;
  readonly from: number;
  readonly to: number;
}

function Way({ kind, from, to }: WayProps) {
  return <line className={`way way-${kind}`} x1={percent(from)} x2={percent(to)} y1={MIDDLE} y2={MIDDLE} />;
}

/** A nested drawing keeps the diamond's shape while its place is a share of the width. */
function DueMark({ at }: { readonly at: number }) {
  return (
    <svg x={percent(at)} y={MIDDLE} width="1" height="1" overflow="visible" aria-hidden="true">
      <path className="due-mark" d="M0-6.5 6.5 0 0 6.5-6.5 0Z" />
    </svg>
  );
}
