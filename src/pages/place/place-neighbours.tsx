import { nameIn } from '../../cartography/map-labels.ts';
import type { Place } from '../../model/record.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { neighboursOf } from './neighbours.ts';

/** On along the corridor: the nearest places towards Kunming and towards the sea. */
export function PlaceNeighbours({ place }: { readonly place: Place }) {
  const { dict, index } = useAtlas();
  const { places, spine } = index.record;
  const { before, after } = neighboursOf(place, places, spine.reachKm);
  if (!before && !after) return null;
  return (
    <nav className="place-section neighbours" aria-label={dict.place.neighbours.heading}>
      <div>{before ? <Neighbour place={before} label={dict.place.neighbours.previous} towards="before" /> : null}</div>
      <div>{after ? <Neighbour place={after} label={dict.place.neighbours.next} towards="after" /> : null}</div>
    </nav>
  );
}

interface NeighbourProps {
  readonly place: Place;
  readonly label: string;
  readonly towards: 'before' | 'after';
}

function Neighbour({ place, label, towards }: NeighbourProps) {
  const { dict } = useAtlas();
  return (
    <PageLink page={{ kind: 'place', id: place.id }} rel={towards === 'before' ? 'prev' : 'next'}>
      <span className="fact-note">
        <span className="spoken">{label}</span>
        <span aria-hidden="true">
          {towards === 'before' ? '← ' : ''}
          {place.span ? dict.strip.atKm(place.span.fromKm) : null}
          {towards === 'after' ? ' →' : ''}
        </span>
      </span>
      <span>{nameIn(place.names, dict.lang)}</span>
    </PageLink>
  );
}
