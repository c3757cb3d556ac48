import { markSvg } from '../../cartography/mark-svg.ts';
import { markOf } from '../../cartography/marks.ts';
import { hueOf } from '../../cartography/palettes.ts';
import { statusDateText } from '../../i18n/record-words.ts';
import { lowerFirst } from '../../i18n/sentence-case.ts';
import type { Place } from '../../model/record.ts';
import { rowsAt } from '../../model/record-index.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { Drawing } from '../../ui/drawing.tsx';
import { Cite } from './cite.tsx';
import { PRINTED_HISTORY } from './print-density.ts';
import { historyInOrder, SPOTS } from './sheet-sources.ts';

/** Every dated state, newest first: what, when, whether it changed or was only seen, by whom it is said. */
export function PlaceHistory({ place }: { readonly place: Place }) {
  const { dict, index } = useAtlas();
  const rows = historyInOrder(rowsAt(index.statusesOf, place.id));
  const hue = hueOf(place.layer, place.id);
  return (
    <section className="place-section" aria-labelledby="place-history">
      <h2 id="place-history">{dict.place.history.heading}</h2>
      {rows.length === 0 ? <p className="soft">{dict.place.history.none}</p> : null}
      <ol className="history" data-hue={hue} reversed>
        {rows.map((row, at) => (
          <li key={`${row.date}${row.status}${row.note}`}>
            <Drawing svg={markSvg(markOf({ layer: place.layer, kind: place.kind, status: row.status, hue }))} />
            <div>
              <p>
                <strong>{dict.record.statuses[row.status]}</strong>, {statusDateText(dict, row)}
                <Cite sources={row.sources} spot={SPOTS.history(at)} />
              </p>
              <p className="fact-note">
                {row.note}
                {row.confidence === 'high'
                  ? null
                  : ` (${dict.place.status.confidence(lowerFirst(dict.record.confidences[row.confidence]))})`}
              </p>
            </div>
          </li>
        ))}
      </ol>
      {rows.length > PRINTED_HISTORY ? (
        <p className="print-only fact-note">{dict.place.history.earlier(rows.length - PRINTED_HISTORY)}</p>
      ) : null}
    </section>
  );
}
