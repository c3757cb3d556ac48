import { useId, useState } from 'react';
import { isDay } from '../../model/report/period.ts';
import type { ReportSubject } from '../../model/report/progress-report.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { periodChoices } from './report-period.ts';
import type { ChosenReport } from './use-report.ts';

interface PeriodFieldsProps {
  readonly subject: ReportSubject;
  readonly chosen: ChosenReport;
}

/** The period of the report: usual ones as buttons, any two dates beside them. Needs scripts. */
export function PeriodFields({ subject, chosen }: PeriodFieldsProps) {
  const { dict, index, live } = usePageAtlas();
  const words = dict.documents.periods;
  return (
    <fieldset className="period needs-script" disabled={!live}>
      <legend>{words.legend}</legend>
      <div className="period-choices">
        {periodChoices(index, subject).map((choice) => (
          <button
            key={choice}
            type="button"
            className="button"
            aria-pressed={choice === chosen.choice}
            onClick={() => chosen.choose(choice)}
          >
            {words[choice](index.record.asOf)}
          </button>
        ))}
      </div>
      {chosen.choice === 'own' ? <OwnDates chosen={chosen} /> : null}
    </fieldset>
  );
}

/** Two dates. A half-typed one changes nothing until it is a day. */
function OwnDates({ chosen }: Pick<PeriodFieldsProps, 'chosen'>) {
  const { dict } = usePageAtlas();
  const [typed, setTyped] = useState(chosen.period);
  const id = useId();
  const type = (part: Partial<typeof typed>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    if (isDay(next.from) && isDay(next.to)) chosen.choose('own', next);
  };
  const words = dict.documents.periods;
  return (
    <div className="period-dates">
      <label htmlFor={`${id}from`}>{words.from}</label>
      <input id={`${id}from`} type="date" value={typed.from} onChange={(event) => type({ from: event.target.value })} />
      <label htmlFor={`${id}to`}>{words.to}</label>
      <input id={`${id}to`} type="date" value={typed.to} onChange={(event) => type({ to: event.target.value })} />
    </div>
  );
}
