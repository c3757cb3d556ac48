import { useEffect, useState } from 'react';
import { nameIn } from '../../cartography/map-labels.ts';
import type { OwnDataWords } from '../../i18n/load-own-data-words.ts';
import type { Access } from '../../model/record.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { AccessDistance } from '../place/access-distance.tsx';
import type { OwnDataPort } from './own-data-port.ts';
import type { Ground } from './own-data-session.ts';

interface OwnFeatureDistancesProps {
  readonly port: OwnDataPort;
  readonly feature: number;
  readonly words: OwnDataWords;
  readonly ground: () => Ground;
}

/** From the reader's own point to the nearest gate, seaport, airport, railway and expressway, by the record's own rules. */
export function OwnFeatureDistances({ port, feature, words, ground }: OwnFeatureDistancesProps) {
  const { dict } = useAtlas();
  const [measured, setMeasured] = useState<{ readonly of: number; readonly access: readonly Access[] } | null>(null);
  useEffect(() => {
    let current = true;
    const keep = (access: readonly Access[]) => {
      if (current) setMeasured({ of: feature, access });
    };
    port.distances(feature, ground()).then(keep, () => keep([]));
    return () => {
      current = false;
    };
  }, [port, feature, ground]);
  if (measured?.of !== feature) return <p className="small soft">{words.measuring}</p>;
  if (measured.access.length === 0) return <p className="small soft">{words.noDistances}</p>;
  return (
    <>
      <h3>{dict.place.access.heading}</h3>
      <dl className="facts">
        {measured.access.map((access) => (
          <div className="fact" key={access.to}>
            <dt>{dict.record.accessTargets[access.to]}</dt>
            <dd>
              <span>{nameIn(access.targetName, dict.lang)}</span>
              <AccessDistance access={access} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
