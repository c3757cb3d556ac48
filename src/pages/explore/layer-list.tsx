import { legendEntries, legendSwatch } from '../../cartography/legend.ts';
import { lowerFirst } from '../../i18n/sentence-case.ts';
import type { LayerId } from '../../model/vocabulary.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { Drawing } from '../../ui/drawing.tsx';
import { toggleFilterValue } from '../../view/view-changes.ts';
import { type LayerTally, layerTallies } from './layer-tallies.ts';
import { StatusBar } from './status-bar.tsx';

/** The layers the map is made for; the others stand below a line. */
const MAIN_LAYERS = 7;

/** Legend, filter and status at a glance in one list. Nothing picked means everything is shown. */
export function LayerList() {
  const { dict, index, view } = useAtlas();
  const tallies = layerTallies(index, view.filter, view.year);
  const picked = view.filter.layers.length > 0;
  return (
    <>
      <h2 className="spoken" id="layers-heading">
        {dict.explore.layers.heading}
      </h2>
      <ul className="layer-list" aria-labelledby="layers-heading" data-picked={picked}>
        {tallies.slice(0, MAIN_LAYERS).map((tally) => (
          <LayerRow key={tally.layer} tally={tally} />
        ))}
      </ul>
      <hr className="panel-rule" />
      <ul className="layer-list layer-list-beside" aria-label={dict.explore.layers.others} data-picked={picked}>
        {tallies.slice(MAIN_LAYERS).map((tally) => (
          <LayerRow key={tally.layer} tally={tally} />
        ))}
      </ul>
    </>
  );
}

const SWATCHES = new Map<LayerId, string>(
  legendEntries('light').map((entry) => [entry.layer, legendSwatch(entry, { sizePx: 20 })]),
);

function LayerRow({ tally }: { readonly tally: LayerTally }) {
  const { change, dict, live, view } = useAtlas();
  const { layer, all, shown, byStatus } = tally;
  const words = dict.explore;
  const states = byStatus.map(({ status, count }) =>
    words.layers.statusCount(lowerFirst(dict.record.statuses[status]), count),
  );
  const count = shown === all ? words.counts.places(all) : words.counts.placesOf(shown, all);
  const content = (
    <>
      <Drawing className="layer-mark" svg={SWATCHES.get(layer) ?? ''} />
      <span className="layer-name" title={dict.record.layers[layer].long}>
        {dict.record.layers[layer].short}
      </span>
      <span className="layer-count">
        <span aria-hidden="true">{shown === all ? all : `${shown}/${all}`}</span>
        <span className="spoken">{`, ${count}: ${states.join(', ')}`}</span>
      </span>
      <StatusBar byStatus={byStatus} all={all} title={states.join(', ')} />
    </>
  );
  if (!live) {
    return (
      <li data-hue={layer}>
        <a className="layer-button" href={`#places-${layer}`}>
          {content}
        </a>
      </li>
    );
  }
  const pressed = view.filter.layers.includes(layer);
  return (
    <li data-hue={layer}>
      <button
        type="button"
        className="layer-button"
        aria-pressed={pressed}
        onClick={() => change(toggleFilterValue(view, 'layers', layer))}
      >
        {content}
      </button>
    </li>
  );
}
