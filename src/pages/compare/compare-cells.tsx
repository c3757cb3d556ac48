import { dueSentence, figureText, positionSentence, statusDateText } from '../../i18n/record-words.ts';
import { dueDay } from '../../model/due.ts';
import type { AccessTarget, Figure, Place, Task } from '../../model/record.ts';
import { stateInYear } from '../../model/state-in-year.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { figuresByKey } from '../place/figures-by-key.ts';
import { askingTasks } from '../table/asking-tasks.ts';
import { cellLines } from '../table/table-cells.ts';
import type { TableColumn } from '../table/table-columns.ts';
import { RunningLines } from '../table/table-line.tsx';
import { accessWords } from './access-words.ts';
import { figureName } from './figure-name.ts';

/** More tasks than this would push the figures off the page; the sheet of the place has them all. */
const TASKS_SHOWN = 3;

/** A cell of the table view, word for word the same. */
export function TableCell({ place, column }: { readonly place: Place; readonly column: TableColumn }) {
  const { dict, index, view } = useAtlas();
  return <RunningLines dict={dict} lines={cellLines({ index, dict, year: view.year }, place, column)} />;
}

export function StatusCell({ place }: { readonly place: Place }) {
  const { dict, index, view } = useAtlas();
  const { row, mode } = stateInYear(index, place.id, view.year);
  return (
    <>
      <TableCell place={place} column="status" />
      {row && mode === 'recorded' ? <span className="compare-note">{statusDateText(dict, row)}</span> : null}
    </>
  );
}

/** What the plans ask for, the earliest date first. */
export function TasksCell({ place }: { readonly place: Place }) {
  const { dict, hrefTo, index } = useAtlas();
  const tasks = askingTasks(index, place.id).toSorted(byDueDay);
  if (tasks.length === 0) return <span className="soft">{dict.explore.table.noTask}</span>;
  const rest = tasks.length - TASKS_SHOWN;
  return (
    <ul className="compare-list">
      {tasks.slice(0, TASKS_SHOWN).map((task) => (
        <li key={task.id}>
          <a href={hrefTo({ kind: 'task', id: task.id })}>{task.title}</a>
          <span className="compare-note">{(task.due && dueSentence(dict, task.due)) ?? dict.promise.noDue}</span>
        </li>
      ))}
      {rest > 0 ? <li className="compare-note">{dict.place.tasks.more(rest)}</li> : null}
    </ul>
  );
}

function byDueDay(a: Task, b: Task): number {
  return (dueDay(a.due) ?? '9999').localeCompare(dueDay(b.due) ?? '9999');
}

interface FigureCellProps {
  readonly figures: readonly Figure[];
  /** Said where there is none. */
  readonly missing: string;
  /** Names the figures: they are of different keys. */
  readonly named?: boolean;
}

/** Figures with what they are about and when; where sources differ all of them stand. */
export function FigureCell({ figures, missing, named = false }: FigureCellProps) {
  const { dict } = useAtlas();
  if (figures.length === 0) return <span className="soft">{missing}</span>;
  return (
    <ul className="compare-list">
      {figuresByKey(figures).map(({ key, rows, contradict }) => (
        <li key={key}>
          {named ? <span className="compare-key">{figureName(dict, key)}: </span> : null}
          {rows.map((figure) => (
            <span className="compare-figure" key={figure.id}>
              {figureText(dict, figure)}
              <span className="compare-note">
                {[figure.note, figure.asOf ? dict.place.figures.asOf(figure.asOf) : dict.place.figures.noDate]
                  .filter(Boolean)
                  .join(dict.strip.join)}
              </span>
            </span>
          ))}
          {contradict ? <span className="compare-note compare-warning">{dict.place.figures.contradict}</span> : null}
        </li>
      ))}
    </ul>
  );
}

export function AccessCell({ place, to }: { readonly place: Place; readonly to: AccessTarget }) {
  const { dict } = useAtlas();
  const { target, distance } = accessWords(dict, place, to);
  if (target === null) return <span className="soft">{distance}</span>;
  return (
    <>
      {distance}
      <span className="compare-note">{target}</span>
    </>
  );
}

export function PositionCell({ place }: { readonly place: Place }) {
  const { dict } = useAtlas();
  return positionSentence(dict, place.geometry === null ? null : place.basis, place.accuracyM);
}
