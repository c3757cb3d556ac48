import { nameIn } from '../../cartography/map-labels.ts';
import { hueOf } from '../../cartography/palettes.ts';
import type { Place } from '../../model/record.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { Icon } from '../../ui/icon.tsx';
import { otherNames } from '../../ui/names.ts';
import { Cite } from './cite.tsx';
import { SPOTS } from './sheet-sources.ts';

interface PlaceHeadProps {
  readonly place: Place;
  readonly onClose?: (() => void) | undefined;
}

/** Kind and where, the name, its other names. */
export function PlaceHead({ place, onClose }: PlaceHeadProps) {
  const { dict, index } = useAtlas();
  const provinces = place.provinces.flatMap((id) => index.provinceById.get(id)?.name ?? []);
  const where = provinces.length === 1 ? provinces[0] : dict.record.countries[place.country];
  const others = otherNames(place.names, dict.lang);
  return (
    <header className="place-head" data-hue={hueOf(place.layer, place.id)}>
      <p className="kicker">
        {dict.record.kinds[place.kind]} · {where}
      </p>
      {onClose ? (
        <button
          type="button"
          className="place-close button button-plain button-round"
          aria-label={dict.place.close}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      ) : null}
      <h1 id="place-name" tabIndex={-1}>
        {nameIn(place.names, dict.lang)}
      </h1>
      <p className="place-other-names">
        {others.map(({ lang, name }, at) => (
          <span key={lang}>
            {at > 0 ? ' · ' : null}
            <span lang={lang}>{name}</span>
            {lang === 'zh' ? <Cite sources={place.zhNameSources ?? []} spot={SPOTS.name} /> : null}
          </span>
        ))}
        {place.names.zh === undefined ? ` · ${dict.place.noChineseName}` : null}
        {dict.lang === 'zh' && place.zhNameSources ? (
          <span>
            {others.length > 0 ? ' · ' : null}
            {dict.place.zhNameSeen}
            <Cite sources={place.zhNameSources} spot={SPOTS.name} />
          </span>
        ) : null}
      </p>
    </header>
  );
}
