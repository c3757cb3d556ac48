import { legendEntries, legendSwatch, signLegend, statusLegend } from '../../cartography/legend.ts';
import { lowerFirst } from '../../i18n/sentence-case.ts';
import { placeIsLate } from '../../model/lateness.ts';
import type { Place } from '../../model/record.ts';
import { stateInYear } from '../../model/state-in-year.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { Drawing } from '../../ui/drawing.tsx';

const SWATCH_PX = 16;
const ENTRIES = legendEntries('light');

/** The legend of exactly what the frame shows: its layers with their counts, then the forms of the states that occur. */
export function EmbedKey({ places }: { readonly places: readonly Place[] }) {
  const { dict, index, view } = useAtlas();
  const counts = new Map<string, number>();
  for (const { layer } of places) counts.set(layer, (counts.get(layer) ?? 0) + 1);
  const states = places.map((place) => stateInYear(index, place.id, view.year));
  const occurring = new Set(states.map(({ status }) => status));
  const signs = {
    late: places.some((place) => placeIsLate(index, place.id, view.year)),
    promised: states.some(({ mode }) => mode === 'promised'),
  };
  return (
    <div className="embed-key-rows">
      <ul className="embed-key-layers">
        {ENTRIES.filter(({ layer }) => counts.has(layer)).map((entry) => (
          <li key={entry.layer} data-hue={entry.layer}>
            <Drawing svg={legendSwatch(entry, { sizePx: SWATCH_PX })} />
            <span>
              {dict.record.layers[entry.layer].short} <span className="soft">{counts.get(entry.layer)}</span>
            </span>
          </li>
        ))}
      </ul>
      <ul className="embed-key-states">
        {statusLegend()
          .filter(({ status }) => occurring.has(status))
          .map(({ status, swatch }) => (
            <li key={status}>
              <Drawing svg={swatch('css', SWATCH_PX)} />
              <span>{lowerFirst(dict.record.statuses[status])}</span>
            </li>
          ))}
        {signLegend()
          .filter(({ sign }) => signs[sign])
          .map(({ sign, swatch }) => (
            <li key={sign}>
              <Drawing svg={swatch('css', SWATCH_PX)} />
              <span>{lowerFirst(sign === 'late' ? dict.promise.lateMark : dict.strip.year.promised)}</span>
            </li>
          ))}
      </ul>
    </div>
  );
}
