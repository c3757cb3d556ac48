import { memo } from 'react';
import { markSvg } from '../../cartography/mark-svg.ts';
import { markOf } from '../../cartography/marks.ts';
import { hueOf } from '../../cartography/palettes.ts';
import { statusDateText } from '../../i18n/record-words.ts';
import { lowerFirst } from '../../i18n/sentence-case.ts';
import { lastDay } from '../../model/dates.ts';
import { lateness, lateTasksOf } from '../../model/lateness.ts';
import type { Place } from '../../model/record.ts';
import { recordedDay, stateInYear } from '../../model/state-in-year.ts';
import { isStale } from '../../model/status-at.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { Drawing } from '../../ui/drawing.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Cite } from './cite.tsx';
import { SPOTS } from './sheet-sources.ts';

/** The state in the chosen year: form and word, since when or seen when, its sources; old news, doubt and lateness are said. */
export const PlaceStatus = memo(function PlaceStatus({ place }: { readonly place: Place }) {
  const { dict, index, view } = useAtlas();
  const { year } = view;
  const state = stateInYear(index, place.id, year);
  const promised = state.mode === 'promised';
  const late = lateTasksOf(index, place.id, year);
  const hue = hueOf(place.layer, place.id);
  const mark = markOf({ layer: place.layer, kind: place.kind, status: state.status, promised, hue });
  const { row } = state;
  const asOf = index.record.asOf;
  const future = year !== null && recordedDay(index, year) === null;
  return (
    <div className="place-status" data-hue={hue}>
      <span className="status-chip" data-status={state.status} data-promised={promised}>
        <Drawing svg={markSvg(mark)} />
        {promised && year !== null
          ? dict.strip.year.promisedStatus(lowerFirst(dict.record.statuses[state.status]), year)
          : dict.record.statuses[state.status]}
      </span>
      {row && !promised ? (
        <span className="soft">
          {statusDateText(dict, row)}
          <Cite sources={row.sources} spot={SPOTS.status} />
        </span>
      ) : null}
      {row && promised ? (
        <span className="soft">
          {dict.record.statuses[row.status]}, {statusDateText(dict, row)}
          <Cite sources={row.sources} spot={SPOTS.status} />
        </span>
      ) : null}
      {row || promised ? null : <span className="soft">{dict.place.status.unknown}</span>}
      {future && !promised ? <span className="soft">{dict.strip.year.sinceNoPromise}</span> : null}
      {row && row.confidence === 'low' ? (
        <span className="soft">{dict.place.status.confidence(lowerFirst(dict.record.confidences.low))}</span>
      ) : null}
      {row && isStale(row, asOf) && year === null ? (
        <span className="stale-note">{dict.place.status.stale}</span>
      ) : null}
      {late.map((task) => {
        const verdict = lateness(index, task, recordedDay(index, year) ?? lastDay(asOf));
        return (
          <span className="late-chip" key={task.id}>
            <Icon name="clock" />
            {dict.promise.lateBy[verdict.act ?? 'completion'](verdict.byDays)}
          </span>
        );
      })}
    </div>
  );
});
