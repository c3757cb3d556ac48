import { nameIn } from '../../cartography/map-labels.ts';
import type { Access, Place } from '../../model/record.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { Icon } from '../../ui/icon.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { usePathPreview } from '../../ui/path-preview-context.ts';
import { AccessDistance } from './access-distance.tsx';

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
          <AccessRow key={access.to} access={access} />
        ))}
      </dl>
      <p className="fact-note">{words.method}</p>
    </section>
  );
}

/** One target. Where there is a live map, pointing at the row draws the way there, and its button keeps it. */
function AccessRow({ access }: { readonly access: Access }) {
  const { dict } = useAtlas();
  const previewing = usePathPreview();
  const target = dict.record.accessTargets[access.to];
  const pointing = previewing
    ? {
        onPointerEnter: () => previewing.onPoint(access),
        onPointerLeave: () => previewing.onPoint(null),
        onFocus: () => previewing.onPoint(access),
        onBlur: () => previewing.onPoint(null),
      }
    : {};
  return (
    <div className="fact" {...pointing}>
      <dt>{target}</dt>
      <dd>
        <span className="access-target">
          <TargetName access={access} />
          {previewing ? (
            <button
              type="button"
              className="access-way button button-plain button-round"
              aria-pressed={previewing.pinned === access}
              aria-label={`${dict.place.access.showPath}${dict.shell.listSeparator}${target}`}
              title={dict.place.access.showPath}
              onClick={() => previewing.onPin(access)}
            >
              <Icon name="way" />
            </button>
          ) : null}
        </span>
        <AccessDistance access={access} />
      </dd>
    </div>
  );
}

function TargetName({ access }: { readonly access: Access }) {
  const { dict, index } = useAtlas();
  const name = nameIn(access.targetName, dict.lang);
  const target = index.placeById.get(access.targetId);
  return target ? <PageLink page={{ kind: 'place', id: target.id }}>{name}</PageLink> : <span>{name}</span>;
}
