import { positionSentence } from '../../i18n/record-words.ts';
import type { Place } from '../../model/record.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { corridorText } from '../../ui/corridor-text.ts';
import { Cite } from './cite.tsx';
import { SPOTS } from './sheet-sources.ts';

/** Province now and before 2025, kilometre on the corridor, how sure the position is and where it comes from, operator, note. */
export function PlacePosition({ place }: { readonly place: Place }) {
  const { dict, index } = useAtlas();
  const namesOf = (ids: readonly string[]) => ids.map((id) => index.provinceById.get(id)?.name ?? id).join(', ');
  const now = namesOf(place.provinces);
  const before = namesOf(place.provincesBefore2025);
  const km = corridorText(dict, place, index.record.spine.reachKm);
  const words = dict.place.position;
  return (
    <section className="place-section" aria-labelledby="place-position">
      <h2 id="place-position">{words.heading}</h2>
      <dl className="facts">
        <dt>{dict.place.province}</dt>
        <dd>
          {now || dict.record.countries[place.country]}
          {before && before !== now ? <span className="fact-note">{dict.place.provinceBefore2025(before)}</span> : null}
        </dd>
        <dt>{dict.place.onCorridor}</dt>
        <dd>{km}</dd>
        <dt>{words.heading}</dt>
        <dd>
          {positionSentence(dict, place.geometry === null ? null : place.basis, place.accuracyM)}
          <Cite sources={place.positionSources ?? []} spot={SPOTS.position} />
          {place.positionNote === undefined ? null : <span className="fact-note">{place.positionNote}</span>}
        </dd>
        {place.aliases.length > 0 ? (
          <>
            <dt>{dict.place.alsoCalled}</dt>
            <dd>{place.aliases.join('; ')}</dd>
          </>
        ) : null}
        {place.operator === undefined ? null : (
          <>
            <dt>{dict.place.operator}</dt>
            <dd>{place.operator}</dd>
          </>
        )}
        {place.note === undefined ? null : (
          <>
            <dt>{dict.place.note}</dt>
            <dd>{place.note}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
