import { formatKm } from '../i18n/distances.ts';
import { formatNumber } from '../i18n/numbers.ts';
import type { Lang } from '../model/vocabulary.ts';
import { PROFILE_BOX } from './layout-profile.ts';
import { shareOfKm } from './layout-scale.ts';
import { STRIP } from './layout-sizes.ts';
import type { StripLayout } from './layout-strip.ts';
import { PlaceAt } from './place-at.tsx';
import { em, percent } from './svg-units.ts';

/** The kilometre line: terrain behind it, towns on it, kilometres below it. */
export function StripLine({ layout, lang }: { readonly layout: StripLayout; readonly lang: Lang }) {
  const { scale, profile, waypoints, axisKm } = layout;
  const heightU = STRIP.lineU - STRIP.profileTopU;
  const end = percent(shareOfKm(scale, scale.lengthKm));
  return (
    <g className="strip-line">
      {profile ? (
        <svg
          x="0"
          y={em(STRIP.profileTopU)}
          width="100%"
          height={em(heightU)}
          viewBox={`0 0 ${PROFILE_BOX} ${heightU}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path className="strip-ground" d={profile.ground} />
          <path className="strip-band" d={profile.band} />
        </svg>
      ) : null}
      <rect className="strip-sea" x={end} y={em(STRIP.lineU - 3)} width="100%" height={em(3)} />
      {waypoints.map(({ km, rank, label }) => (
        <line
          key={km}
          className={label ? 'strip-guide' : 'strip-guide strip-guide-bare'}
          data-rank={rank}
          x1={percent(shareOfKm(scale, km))}
          x2={percent(shareOfKm(scale, km))}
          y1={em(label ? STRIP.profileTopU - 1 : STRIP.lineU - 5)}
          y2={em(rank === 1 ? layout.heightU : STRIP.lineU)}
        />
      ))}
      <line
        className="strip-axis"
        x1={percent(shareOfKm(scale, 0))}
        x2={end}
        y1={em(STRIP.lineU)}
        y2={em(STRIP.lineU)}
      />
      {axisKm.map((km) => (
        <PlaceAt key={km} share={shareOfKm(scale, km)} yU={STRIP.axisBaselineU}>
          <text className="strip-km" textAnchor="middle">
            {km === 0 ? formatKm(0, lang) : formatNumber(km, lang, 0)}
          </text>
        </PlaceAt>
      ))}
      {waypoints.map(({ km, rank, label }) => (
        <PlaceAt key={km} share={shareOfKm(scale, km)} yU={STRIP.lineU}>
          <circle className="strip-town-point" data-rank={rank} r={em(rank === 1 ? 3 : 2.2)} />
          {label ? (
            <svg
              x={em(besideU(label.anchor))}
              y={em(STRIP.townBaselineU - STRIP.lineU)}
              overflow="visible"
              aria-hidden="true"
            >
              <text className="strip-town" data-rank={rank} textAnchor={label.anchor}>
                {label.text}
              </text>
            </svg>
          ) : null}
        </PlaceAt>
      ))}
    </g>
  );
}

function besideU(anchor: 'start' | 'middle' | 'end'): number {
  return { start: 1, middle: 0, end: -1 }[anchor];
}
