import { type RefObject, useId } from 'react';
import type { Filter } from '../../model/filter.ts';
import type { Agency } from '../../model/record.ts';
import type { Commitment } from '../../model/report/commitments.ts';
import { STATUSES, THEMES } from '../../model/vocabulary.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { filterRegister, isOpen, opened } from './register-filter.ts';

interface RegisterToolsProps {
  readonly commitments: readonly Commitment[];
  /** The element whose parts the buttons open and fold. */
  readonly scope: RefObject<HTMLElement | null>;
}

/**
 * Search, state, field and agency, what is left, open and fold. They stand in the static page too, so that nothing moves when it comes
 * alive; the style sheet leaves them out where no scripts run.
 */
export function RegisterTools({ commitments, scope }: RegisterToolsProps) {
  const { change, dict, index, live, view } = usePageAtlas();
  const id = useId();
  const { filter } = view;
  const set = (part: Partial<Filter>) => change({ ...view, filter: { ...filter, ...part } });
  const left = filterRegister(index, commitments, filter, view.year).length;
  const fold = (open: boolean) => {
    for (const part of scope.current?.querySelectorAll<HTMLDetailsElement>('.reg-part') ?? []) part.open = open;
  };
  return (
    <search className="reg-tools needs-script" aria-label={dict.documents.filterRegister}>
      <fieldset disabled={!live}>
        <div className="reg-search">
          <label htmlFor={id}>{dict.explore.search.label}</label>
          <input
            id={id}
            type="search"
            value={filter.q}
            placeholder={dict.documents.searchTasks}
            onChange={(event) => set({ q: event.target.value })}
          />
        </div>
        <Choice
          label={dict.explore.filters.facets.status}
          any={dict.explore.filters.any.status}
          value={filter.status[0]}
          options={STATUSES.map((status) => [status, dict.record.taskStatuses[status]])}
          onChoose={(status) => set({ status: status ? [status] : [] })}
        />
        <Choice
          label={dict.pages.tasks.theme}
          any={dict.explore.filters.any.topic}
          value={filter.topic[0]}
          options={THEMES.map((theme) => [theme, dict.record.themes[theme]])}
          onChoose={(theme) => set({ topic: theme ? [theme] : [] })}
        />
        <Choice
          label={dict.promise.lead.label}
          any={dict.explore.filters.any.agency}
          value={filter.agency[0]}
          options={leadingBodies(commitments).map((agency) => [agency.id, agency.name])}
          onChoose={(agency) => set({ agency: agency ? [agency] : [] })}
        />
        <p className="reg-left" role="status">
          {left === 0 ? dict.documents.nothingMatches : dict.documents.shown(left, commitments.length)}
          {isOpen(filter) ? null : (
            <button type="button" className="text-button" onClick={() => change({ ...view, filter: opened(filter) })}>
              {dict.explore.filters.clearAll}
            </button>
          )}
          <button type="button" className="text-button" onClick={() => fold(true)}>
            {dict.documents.openAll}
          </button>
          <button type="button" className="text-button" onClick={() => fold(false)}>
            {dict.documents.foldAll}
          </button>
        </p>
      </fieldset>
    </search>
  );
}

/** Bodies that lead something here, named or as a successor, in the order of the alphabet. */
function leadingBodies(commitments: readonly Commitment[]): readonly Agency[] {
  const bodies = commitments.flatMap(({ leads }) => leads.flatMap((lead) => lead.bodies));
  const all = bodies.flatMap((body) => [body.agency, ...body.successors.map((successor) => successor.agency)]);
  return [...new Map(all.map((agency) => [agency.id, agency])).values()].toSorted((a, b) =>
    a.name.localeCompare(b.name),
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly any: string;
  readonly value: Value | undefined;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value | null) => void;
}

function Choice<Value extends string>({ label, any, value, options, onChoose }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div className="reg-choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => onChoose(options.find(([known]) => known === event.target.value)?.[0] ?? null)}
      >
        <option value="">{any}</option>
        {options.map(([known, word]) => (
          <option key={known} value={known}>
            {word}
          </option>
        ))}
      </select>
    </div>
  );
}
