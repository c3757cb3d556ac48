import { nameIn } from '../../cartography/map-labels.ts';
import { hueOf } from '../../cartography/palettes.ts';
import { lowerFirst } from '../../i18n/sentence-case.ts';
import { ACCESS_TARGETS, type Place } from '../../model/record.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { corridorText } from '../../ui/corridor-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { clearCompare, toggleCompare } from '../../view/view-changes.ts';
import { MAX_COMPARED } from '../../view/view-state.ts';
import { TableMark } from '../table/table-mark.tsx';
import { CompareAdd } from './compare-add.tsx';
import { AccessCell, FigureCell, PositionCell, StatusCell, TableCell, TasksCell } from './compare-cells.tsx';
import { CompareGroup, CompareRow } from './compare-row.tsx';
import { comparedFigures, type FigureBlock } from './compared-figures.ts';
import { figureName } from './figure-name.ts';
import { useLandscapePaper } from './use-landscape-paper.ts';

/** Up to four places side by side, the same things on the same line. Which ones is part of the address. */
export function CompareSheet() {
  const { change, dict, index, live, view } = useAtlas();
  const words = dict.actions.compare;
  const places = view.compare.flatMap((id) => index.placeById.get(id) ?? []);
  useLandscapePaper(live && places.length > 0);
  return (
    <div className="compare">
      <div className="compare-tools">
        <h2>{words.heading}</h2>
        {live && places.length < MAX_COMPARED ? <CompareAdd /> : null}
        {live && places.length > 0 ? (
          <>
            <button type="button" className="button" onClick={() => window.print()}>
              {words.print}
            </button>
            <button type="button" className="button button-plain" onClick={() => change(clearCompare(view))}>
              {words.clear}
            </button>
          </>
        ) : null}
      </div>
      {places.length === 0 ? <p className="soft">{words.empty}</p> : null}
      {places.length === 1 ? <p className="soft compare-hint">{words.needTwo}</p> : null}
      {places.length > 0 ? <CompareTable places={places} /> : null}
    </div>
  );
}

function CompareTable({ places }: { readonly places: readonly Place[] }) {
  const { dict, index } = useAtlas();
  const { columns } = dict.explore.table;
  const figures = comparedFigures(index, places, Object.keys(dict.figures.keys));
  const words = dict.place;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a stop of its own a scroller cannot be moved by keys.
    <section className="compare-scroller" tabIndex={0} aria-label={dict.actions.compare.heading}>
      <table data-places={places.length}>
        <caption className="compare-note">
          {dict.explore.recordDate(index.record.asOf)} · {dict.actions.compare.sameFigure}
        </caption>
        <thead>
          <tr>
            <td />
            {places.map((place) => (
              <PlaceHeading key={place.id} place={place} />
            ))}
          </tr>
        </thead>
        <tbody>
          <CompareRow label={columns.kind} places={places} cell={(place) => dict.record.kinds[place.kind]} />
          <CompareRow
            label={columns.province}
            places={places}
            cell={(place) => <TableCell place={place} column="province" />}
          />
          <CompareRow
            label={words.onCorridor}
            places={places}
            cell={(place) =>
              place.geometry ? corridorText(dict, place, index.record.spine.reachKm) : dict.explore.table.noPosition
            }
          />
          <CompareRow label={columns.status} places={places} cell={(place) => <StatusCell place={place} />} />
          <CompareRow
            label={columns.late}
            places={places}
            cell={(place) => <TableCell place={place} column="late" />}
          />
          <CompareRow label={columns.tasks} places={places} cell={(place) => <TasksCell place={place} />} />
          <CompareRow
            label={columns.lead}
            places={places}
            cell={(place) => <TableCell place={place} column="lead" />}
          />
        </tbody>
        <FigureRows
          title={`${words.figures.heading} · ${lowerFirst(words.figures.measured)}`}
          places={places}
          figures={figures.measured}
          missing={dict.actions.compare.noFigure}
        />
        <FigureRows
          title={`${words.figures.heading} · ${lowerFirst(words.figures.aims)}`}
          places={places}
          figures={figures.aims}
          missing={dict.actions.compare.noAim}
        />
        <CompareGroup title={words.access.heading} columns={places.length}>
          {ACCESS_TARGETS.map((to) => (
            <CompareRow
              key={to}
              label={dict.record.accessTargets[to]}
              places={places}
              cell={(place) => <AccessCell place={place} to={to} />}
            />
          ))}
        </CompareGroup>
        <tbody>
          <CompareRow label={words.position.heading} places={places} cell={(place) => <PositionCell place={place} />} />
        </tbody>
      </table>
    </section>
  );
}

interface FigureRowsProps {
  readonly title: string;
  readonly places: readonly Place[];
  readonly figures: FigureBlock;
  readonly missing: string;
}

/** First what can be compared line by line, then what only one of the places has. */
function FigureRows({ title, places, figures, missing }: FigureRowsProps) {
  const { dict } = useAtlas();
  const words = dict.actions.compare;
  return (
    <CompareGroup title={title} columns={places.length}>
      {figures.shared.map(({ key, byPlace }) => (
        <CompareRow
          key={key}
          label={figureName(dict, key)}
          places={places}
          cell={(_, at) => <FigureCell figures={byPlace[at] ?? []} missing={missing} />}
        />
      ))}
      <CompareRow
        label={places.length > 1 ? words.otherFigures : dict.place.figures.heading}
        places={places}
        cell={(_, at) => (
          <FigureCell
            named
            figures={figures.alone[at] ?? []}
            missing={figures.shared.length > 0 ? words.noOther : missing}
          />
        )}
      />
    </CompareGroup>
  );
}

function PlaceHeading({ place }: { readonly place: Place }) {
  const { change, dict, index, live, view } = useAtlas();
  const name = nameIn(place.names, dict.lang);
  return (
    <th scope="col" data-hue={hueOf(place.layer, place.id)}>
      <div className="compare-head">
        <TableMark context={{ index, dict, year: view.year }} place={place} />
        <PageLink page={{ kind: 'place', id: place.id }}>{name}</PageLink>
        {live ? (
          <button
            type="button"
            className="button button-plain button-round compare-remove"
            aria-label={dict.actions.compare.removeNamed(name)}
            title={dict.actions.compare.remove}
            onClick={() => change(toggleCompare(view, place.id))}
          >
            <Icon name="close" />
          </button>
        ) : null}
      </div>
    </th>
  );
}
