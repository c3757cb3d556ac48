import type { Place } from '../../model/record.ts';
import { AtlasProvider, useAtlas } from '../../ui/atlas-context.ts';
import { useHover } from '../../ui/hover-context.ts';
import { PlaceRow } from '../../ui/place-row.tsx';
import { useStillAtlas } from '../../ui/use-still-atlas.ts';
import { selectedPlace } from '../../view/view-state.ts';
import { placesInOrder } from './places-in-order.ts';

/** Every place that passes the filter, by layer and then in kilometre order: the atlas without a map. */
export function PlaceList({ places }: { readonly places: readonly Place[] }) {
  const { dict, view } = useAtlas();
  const still = useStillAtlas();
  const { hoveredId, onHover } = useHover();
  const selectedId = selectedPlace(view);
  return (
    <AtlasProvider value={still}>
      {placesInOrder(places).map(({ layer, places: own }) => (
        <section className="place-group" key={layer} data-hue={layer} aria-labelledby={`places-${layer}`}>
          <h3 id={`places-${layer}`}>{dict.record.layers[layer].long}</h3>
          <ol className="place-rows">
            {own.map((place) => (
              <li key={place.id}>
                <PlaceRow
                  place={place}
                  selected={place.id === selectedId}
                  lit={place.id === hoveredId}
                  onHover={onHover}
                />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </AtlasProvider>
  );
}
