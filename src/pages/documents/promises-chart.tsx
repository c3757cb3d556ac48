import { lastDay } from '../../model/dates.ts';
import type { LatenessOutcome } from '../../model/lateness.ts';
import { type DatedPromise, datedPromises } from '../../model/report/dated-promises.ts';
import { documentShort } from '../../ui/document-short.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { DueLine } from './due-line.tsx';
import { PromiseAxis, PromiseLegend, PromiseTrack } from './promise-track.tsx';
import { standingText } from './standing-text.ts';
import { timeAxis } from './time-axis.ts';

const GROUPS: readonly LatenessOutcome[] = ['late', 'not-judged', 'reached', 'open'];

/** Plan against reality: every dated promise with the day it was due and the day it was reached, on one axis, worst first. */
export function PromisesChart() {
  const { dict, index } = usePageAtlas();
  const today = lastDay(index.record.asOf);
  const promises = datedPromises(index, today);
  if (promises.length === 0) return null;
  const axis = timeAxis([
    today,
    ...promises.flatMap(({ due, lateness }) => (lateness.reached ? [due, lateness.reached.date] : [due])),
  ]);
  const words = dict.documents.promises;
  return (
    <section className="page-part promises" id="promises" aria-labelledby="promises-heading">
      <h2 id="promises-heading">{words.heading}</h2>
      <p className="page-lead">{words.intro(promises.length)}</p>
      <PromiseLegend asOf={index.record.asOf} />
      {GROUPS.map((outcome) => {
        const own = promises.filter((promise) => promise.lateness.outcome === outcome);
        if (own.length === 0) return null;
        return (
          <section key={outcome} className="promise-group" aria-labelledby={`promises-${outcome}`}>
            <div className="promise-group-head">
              <h3 id={`promises-${outcome}`}>
                {dict.promise.outcomes[outcome]} <span className="reg-count">{own.length}</span>
              </h3>
              <p className="fact-note">{dict.promise.outcomeMeanings[outcome]}</p>
            </div>
            <PromiseAxis axis={axis} today={today} />
            <ol>
              {own.map((promise) => (
                <li key={`${promise.task.id}${promise.due}`} className="promise-item">
                  <PromiseWords promise={promise} />
                  <PromiseTrack promise={promise} axis={axis} today={today} />
                </li>
              ))}
            </ol>
          </section>
        );
      })}
    </section>
  );
}

function PromiseWords({ promise }: { readonly promise: DatedPromise }) {
  const { dict, hrefTo, index } = usePageAtlas();
  const { task } = promise;
  const document = index.documentById.get(task.document);
  return (
    <p className="promise-words">
      <a href={hrefTo({ kind: 'task', id: task.id })}>{task.title}</a>
      <span className="fact-note">
        {document ? documentShort(dict, document) : task.document}
        {dict.shell.listSeparator}
        <DueLine task={task} />
        {promise.lateness.outcome === 'open' || promise.lateness.outcome === 'not-judged' ? null : (
          <>
            {dict.shell.listSeparator}
            <span className={promise.lateness.late ? 'late-words' : undefined}>
              {standingText(dict, promise.lateness, document)}
            </span>
          </>
        )}
      </span>
    </p>
  );
}
