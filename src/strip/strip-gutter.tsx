import { GROUPS, type Group } from '../cartography/forms.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import { formatMetres } from '../i18n/distances.ts';
import { formatNumber } from '../i18n/numbers.ts';
import type { PlacedLane } from './layout-lane.ts';
import { STRIP } from './layout-sizes.ts';
import type { StripLayout } from './layout-strip.ts';
import { em } from './svg-units.ts';

/** What each lane holds, left of the strip; stays where it is while the strip moves. */
export function StripGutter({ layout, dict }: { readonly layout: StripLayout; readonly dict: Dictionary }) {
  return (
    <svg className="strip-gutter" height={em(layout.heightU)} aria-hidden="true">
      {layout.profile ? (
        <GutterText yU={STRIP.profileTopU + 6} text={formatMetres(layout.profile.topM, dict.lang)} />
      ) : null}
      <GutterText yU={STRIP.lineU} text={formatMetres(0, dict.lang)} />
      {layout.lanes.map((lane) => (
        <g key={lane.id}>
          <line className="strip-rule" x1="0" x2="100%" y1={em(lane.topU)} y2={em(lane.topU)} />
          <foreignObject x="0" y={em(lane.topU)} width="100%" height={em(lane.heightU)}>
            <div className="strip-lane-name">
              {laneName(dict, lane.id)}{' '}
              <span className="strip-lane-count">{formatNumber(lane.count, dict.lang, 0)}</span>
            </div>
          </foreignObject>
        </g>
      ))}
    </svg>
  );
}

/** The name of a lane: a layer's short name, or a group's. */
export function laneName(dict: Dictionary, id: PlacedLane['id']): string {
  return isGroup(id) ? dict.explore.layers.groups[id] : dict.record.layers[id].short;
}

function GutterText({ yU, text }: { readonly yU: number; readonly text: string }) {
  return (
    <svg x="100%" y={em(yU)} overflow="visible" aria-hidden="true">
      <text className="strip-km" textAnchor="end" dx="-0.5em">
        {text}
      </text>
    </svg>
  );
}

function isGroup(id: PlacedLane['id']): id is Group {
  return (GROUPS as readonly string[]).includes(id);
}
