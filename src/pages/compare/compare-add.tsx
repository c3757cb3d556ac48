import { nameIn } from '../../cartography/map-labels.ts';
import { LAYERS } from '../../model/vocabulary.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { toggleCompare } from '../../view/view-changes.ts';

/** Adds a place of the record, listed by layer and from Kunming to the sea. */
export function CompareAdd() {
  const { change, dict, index, view } = useAtlas();
  const words = dict.actions.compare;
  const free = index.record.places
    .filter((place) => !view.compare.includes(place.id))
    .toSorted((a, b) => (a.span?.fromKm ?? Number.MAX_VALUE) - (b.span?.fromKm ?? Number.MAX_VALUE));
  return (
    <label className="compare-add">
      <span className="spoken">{words.addPlace}</span>
      <select className="button" value="" onChange={(event) => change(toggleCompare(view, event.target.value))}>
        <option value="">{words.choose}</option>
        {LAYERS.map((layer) => (
          <optgroup key={layer} label={dict.record.layers[layer].long}>
            {free
              .filter((place) => place.layer === layer)
              .map((place) => (
                <option key={place.id} value={place.id}>
                  {nameIn(place.names, dict.lang)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
