import type { Dictionary } from '../i18n/dictionary.ts';
import type { RecordIndex } from '../model/record-index.ts';
import { type StripScale, shareOfKm, xOfKm } from './layout-scale.ts';
import { STRIP } from './layout-sizes.ts';
import { type StripLayout, type StripSpot, spotOf } from './layout-strip.ts';
import { MarkOnce } from './mark-symbols.tsx';
import { PlaceAt } from './place-at.tsx';
import { noteLines } from './place-words.ts';
import type { Looks } from './strip-looks.ts';
import type { StripPlace } from './strip-places.ts';
import { em, percent } from './svg-units.ts';
import { textWidth } from './text-width.ts';

interface StripOverlayProps {
  readonly layout: StripLayout;
  readonly index: RecordIndex;
  readonly dict: Dictionary;
  readonly year: number | null;
  readonly looks: Looks;
  readonly mapWindowKm: readonly [number, number] | null;
  readonly brushKm: readonly [number, number] | null;
  readonly selected: StripPlace | null;
  readonly pointed: StripPlace | null;
  /** The pointed place has the keyboard's focus: it gets the focus ring. */
  readonly focused: boolean;
}

/** What changes with pointer, keys and map, drawn over everything: the map's window, the chosen section, the selected and the pointed place. */
export function StripOverlay(props: StripOverlayProps) {
  const { layout, mapWindowKm, brushKm, selected, pointed, focused } = props;
  const selectedSpot = selected && spotOf(layout, selected);
  const pointedSpot = pointed && spotOf(layout, pointed);
  return (
    <g className="strip-overlay">
      {mapWindowKm ? <Section className="strip-map-window" km={mapWindowKm} scale={layout.scale} /> : null}
      {brushKm ? <Section className="strip-brush" km={brushKm} scale={layout.scale} /> : null}
      {selectedSpot ? <Spot {...props} spot={selectedSpot} state="selected" /> : null}
      {pointedSpot ? <Spot {...props} spot={pointedSpot} state={focused ? 'focused' : 'hovered'} /> : null}
      {pointedSpot ? <Note {...props} spot={pointedSpot} /> : null}
    </g>
  );
}

function Section(props: {
  readonly className: string;
  readonly km: readonly [number, number];
  readonly scale: StripScale;
}) {
  const [from, to] = props.km.map((km) => shareOfKm(props.scale, km));
  if (from === undefined || to === undefined) return null;
  return (
    <rect
      className={props.className}
      x={percent(from)}
      width={percent(Math.max(0, to - from))}
      y={em(STRIP.profileTopU - 1)}
      height={em(STRIP.lineU - STRIP.profileTopU + 4)}
    />
  );
}

type SpotState = 'selected' | 'hovered' | 'focused';
const BIG_MARK_U = 20;

function Spot(props: StripOverlayProps & { readonly spot: StripSpot; readonly state: SpotState }) {
  const { layout, looks, spot, state } = props;
  const { scale } = layout;
  const look = looks.get(spot.item.place.id);
  if (!look) return null;
  const x = (km: number) => percent(shareOfKm(scale, km));
  if (spot.item.drawn === 'bar') {
    const { fromKm, toKm } = spot.item.span;
    return (
      <line
        className="strip-lit-bar"
        data-state={state}
        x1={x(fromKm)}
        x2={x(toKm)}
        y1={em(spot.yU)}
        y2={em(spot.yU)}
      />
    );
  }
  const sizeU = state === 'selected' ? STRIP.markU : BIG_MARK_U;
  return (
    <>
      <line className="strip-stem" x1={x(spot.item.km)} x2={x(spot.item.km)} y1={em(STRIP.lineU)} y2={em(spot.yU)} />
      <PlaceAt share={shareOfKm(scale, spot.item.km)} yU={spot.yU}>
        <circle className="strip-lit-mark" data-state={state} r={em(sizeU / 2 + 3.5)} />
        <MarkOnce id={look.mark} sizeU={sizeU} />
      </PlaceAt>
    </>
  );
}

const NOTE = { headU: 11, bodyU: 10, paddingU: 6, heightU: 36, awayU: 17 } as const;

/** A note beside the pointed mark; it never leaves the strip. */
function Note({ layout, index, dict, year, looks, spot }: StripOverlayProps & { readonly spot: StripSpot }) {
  const { scale, heightU } = layout;
  const [name, rest] = noteLines(dict, index, spot.item, year, looks.get(spot.item.place.id));
  const widthU = Math.max(textWidth(name, NOTE.headU), textWidth(rest, NOTE.bodyU)) + 2 * NOTE.paddingU;
  const middleU = xOfKm(scale, spot.item.km) - widthU / 2;
  const leftU = Math.max(1, Math.min(scale.widthU - widthU - 1, middleU));
  const isRoomAbove = spot.yU - NOTE.awayU - NOTE.heightU >= 0;
  const isRoomBelow = spot.yU + NOTE.awayU + NOTE.heightU <= heightU;
  const topU = isRoomAbove || !isRoomBelow ? spot.yU - NOTE.awayU - NOTE.heightU : spot.yU + NOTE.awayU;
  return (
    <PlaceAt share={leftU / scale.widthU} yU={Math.max(0, topU)} className="strip-note">
      <rect width={em(widthU)} height={em(NOTE.heightU)} rx={em(4)} />
      <svg x={em(NOTE.paddingU)} y={em(15)} overflow="visible" aria-hidden="true">
        <text className="strip-note-name">{name}</text>
      </svg>
      <svg x={em(NOTE.paddingU)} y={em(29)} overflow="visible" aria-hidden="true">
        <text className="strip-note-rest">{rest}</text>
      </svg>
    </PlaceAt>
  );
}
