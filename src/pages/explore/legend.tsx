import { legendEntries, legendSwatch, signLegend, statusLegend } from '../../cartography/legend.ts';
import { lowerFirst } from '../../i18n/sentence-case.ts';
import type { Status } from '../../model/vocabulary.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { Drawing } from '../../ui/drawing.tsx';

/** The states most places are in: they stay in sight when the legend is folded. */
const IN_SIGHT: readonly Status[] = ['operating', 'under-construction', 'approved', 'planned'];
const SWATCH_PX = 18;

/** Form by status, the signs, the lines: drawn by the very functions that draw the map. */
export function Legend() {
  const { dict } = useAtlas();
  const words = dict.explore.legend;
  const statuses = statusLegend();
  const short = statuses.filter(({ status }) => IN_SIGHT.includes(status));
  return (
    <details className="panel-details legend">
      <summary>
        <span className="spoken">{words.heading}</span>
        <span className="status-legend">
          {short
            .toSorted((a, b) => IN_SIGHT.indexOf(a.status) - IN_SIGHT.indexOf(b.status))
            .map(({ status, swatch }) => (
              <span key={status}>
                <Drawing svg={swatch('css', SWATCH_PX)} />
                {lowerFirst(dict.record.statuses[status])}
              </span>
            ))}
        </span>
      </summary>
      <h3 className="spoken">{words.statusHeading}</h3>
      <ul className="legend-rows">
        {statuses.map(({ status, swatch }) => (
          <li key={status}>
            <Drawing svg={swatch('css', SWATCH_PX)} />
            <span>
              {dict.record.statuses[status]} <span className="soft">{words.statusForms[status]}</span>
            </span>
          </li>
        ))}
        {signLegend().map(({ sign, swatch }) => (
          <li key={sign}>
            <Drawing svg={swatch('css', SWATCH_PX)} />
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
