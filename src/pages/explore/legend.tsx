import { legendEntries, legendSwatch, signLegend, statusLegend } from '../../cartography/legend.ts';
import { lowerFirst } from '../../i18n/sentence-case.ts';
import type { Status } from '../../model/vocabulary.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { Drawing } from '../../ui/drawing.tsx';

/** The states most places are in: they stay in sight when the legend is folded. */
const IN_SIGHT: readonly Status[] = ['operating', 'under-construction', 'approved', 'planned'];
const SWATCH_PX = 18;

const STATUSES = statusLegend().map(({ status, swatch }) => ({ status, swatch: swatch('css', SWATCH_PX) }));
const SIGNS = signLegend().map(({ sign, swatch }) => ({ sign, swatch: swatch('css', SWATCH_PX) }));
const SHORT = IN_SIGHT.flatMap((seen) => STATUSES.filter(({ status }) => status === seen));

/** Form by status, the signs, the lines: drawn by the very functions that draw the map. */
export function Legend() {
  const { dict } = useAtlas();
  const words = dict.explore.legend;
  return (
    <details className="panel-details legend">
      <summary>
        <span className="spoken">{words.heading}</span>
        <span className="status-legend">
          {SHORT.map(({ status, swatch }) => (
            <span key={status}>
              <Drawing svg={swatch} />
              {lowerFirst(dict.record.statuses[status])}
            </span>
          ))}
        </span>
      </summary>
      <h3 className="spoken">{words.statusHeading}</h3>
      <ul className="legend-rows">
        {STATUSES.map(({ status, swatch }) => (
          <li key={status}>
            <Drawing svg={swatch} />
            <span>
              {dict.record.statuses[status]} <span className="soft">{words.statusForms[status]}</span>
            </span>
          </li>
        ))}
        {SIGNS.map(({ sign, swatch }) => (
          <li key={sign}>
            <Drawing svg={swatch} />
            <span>{words[sign]}</span>
          </li>
        ))}
        <Lines />
      </ul>
    </details>
  );
}

/** Samples beside a layer's own: the new railway, the gauges. */
function Lines() {
  const { dict } = useAtlas();
  const words = dict.explore.legend;
  const named: Readonly<Record<string, string>> = {
    'new-railway': words.newRailway,
    'gauge-metre': words.metreGauge,
    railways: words.standardGauge,
  };
  return legendEntries('light').flatMap((entry) =>
    entry.samples.flatMap((sample) => {
      const word = Object.hasOwn(named, sample.key) ? named[sample.key] : undefined;
      if (word === undefined) return [];
      return [
        <li key={sample.key}>
          <Drawing svg={legendSwatch(entry, { sizePx: SWATCH_PX }, sample)} />
          <span>{word}</span>
        </li>,
      ];
    }),
  );
}
