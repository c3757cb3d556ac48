import { memo } from 'react';
import { hueOf } from '../../cartography/palettes.ts';
import { lastDay } from '../../model/dates.ts';
import { promiseLine } from '../../model/promise-line.ts';
import type { Place } from '../../model/record.ts';
import { rowsAt } from '../../model/record-index.ts';
import { recordedDay } from '../../model/state-in-year.ts';
import { statusAt } from '../../model/status-at.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { type PromiseStep, promiseSteps } from './promise-steps.ts';

/** Proposed → approved → started → due. What has happened is filled and joined by a solid line; a promise is hollow and dashed. */
export const PromiseTimeline = memo(function PromiseTimeline({ place }: { readonly place: Place }) {
  const { dict, index, view } = useAtlas();
  const day = recordedDay(index, view.year) ?? lastDay(index.record.asOf);
  const { status } = statusAt(rowsAt(index.statusesOf, place.id), day);
  const steps = promiseSteps(dict, promiseLine(index, place.id, day), status);
  // One dot is no line; the status above and the history below say it.
  if (steps.length < 2) return null;
  return (
    <ol className="promise" aria-label={dict.promise.lineLabel} data-hue={hueOf(place.layer, place.id)}>
      {steps.map((step, at) => (
        <li key={step.key} data-kind={step.kind}>
          <StepDrawing step={step} next={steps[at + 1]} />
          <span className="promise-date">{step.date}</span> <span className="promise-word">{step.word}</span>
        </li>
      ))}
    </ol>
  );
});

function StepDrawing({ step, next }: { readonly step: PromiseStep; readonly next: PromiseStep | undefined }) {
  return (
    <svg className="promise-drawing" aria-hidden="true" focusable="false">
      {next ? (
        <line className={`promise-line-${next.kind}`} x1="0.5625em" x2="100%" y1="0.5625em" y2="0.5625em" />
      ) : null}
      <svg className="promise-dot" width="1.125em" height="1.125em" viewBox="0 0 18 18" aria-hidden="true">
        <circle className={`promise-dot-${step.kind}`} cx="9" cy="9" r="5.5" />
        {step.kind === 'late' ? <path className="promise-hands" d="M9 6V9.4L11.2 10.6" /> : null}
      </svg>
    </svg>
  );
}
