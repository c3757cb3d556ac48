import { nameIn } from '../../cartography/map-labels.ts';
import { lowerFirst } from '../../i18n/sentence-case.ts';
import type { Access, Place } from '../../model/record.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { PageLink } from '../../ui/page-link.tsx';

/** How far to the nearest gate, seaport, airport, railway and expressway: along the mapped lines, and straight. */
export function PlaceAccess({ place }: { readonly place: Place }) {
  const { dict } = useAtlas();
  const words = dict.place.access;
  if (place.access.length === 0) return null;
  return (
    <section className="place-section" aria-labelledby="place-access">
      <h2 id="place-access">{words.heading}</h2>
      <dl className="facts">
        {place.access.map((access) => (
          <div className="fact" key={access.to}>
            <dt>{dict.record.accessTargets[access.to]}</dt>
            <dd>
              <TargetName access={access} />
              <Distance access={access} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="fact-note">{words.method}</p>
    </section>
  );
}

function TargetName({ access }: { readonly access: Access }) {
  const { dict, index } = useAtlas();
  const name = nameIn(access.targetName, dict.lang);
  const target = index.placeById.get(access.targetId);
  return target ? <PageLink page={{ kind: 'place', id: target.id }}>{name}</PageLink> : <span>{name}</span>;
}

function Distance({ access }: { readonly access: Access }) {
  const { dict } = useAtlas();
  const { along, straight, noPath } = dict.place.access;
  const line = straight(access.straightKm, access.approximate);
  if (access.networkKm === null || access.mode === null) {
    return (
      <span className="fact-note">
        {line}; {lowerFirst(noPath)}
      </span>
    );
  }
  return (
    <span className="fact-note">
      {along(access.networkKm, access.mode, access.approximate)}; {line}
    </span>
  );
}
