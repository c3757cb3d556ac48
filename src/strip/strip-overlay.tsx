import type { Dictionary } from '../i18n/dictionary.ts';
import { formatCorridorKm } from '../i18n/distances.ts';
import type { RecordIndex } from '../model/record-index.ts';
import { elevationAt } from './layout-profile.ts';
import { type StripScale, shareOfKm } from './layout-scale.ts';
import { STRIP } from './layout-sizes.ts';
import { type StripLayout, type StripSpot, spotOf } from './layout-strip.ts';
import { MarkOnce } from './mark-symbols.tsx';
import { PlaceAt } from './place-at.tsx';
import { noteLines } from './place-words.ts';
import type { Looks } from './strip-looks.ts';
import { StripNote } from './strip-note.tsx';
import type { StripPlace } from './strip-places.ts';
import { em, percent } from './svg-units.ts';

interface StripOverlayProps {
  readonly layout: StripLayout;
  readonly index: RecordIndex;
  readonly dict: Dictionary;
  readonly year: number | null;
  readonly looks: Looks;
  readonly mapWindowKm: readonly [number, number] | null;
  readonly brushKm: readonly [number, number] | null;
  /** Whether a section can be chosen: then the line says how. */
  readonly canBrush: boolean;
  /** Where the mouse rests on the kilometre line. */
  readonly lineKm: number | null;
  /** Kilometres in sight: a note stays among them. Null for the whole strip. */
  readonly seenKm: readonly [number, number] | null;
  readonly selected: StripPlace | null;
  readonly pointed: StripPlace | null;
  /** The pointed place has the keyboard's focus: it gets the focus ring. */
  readonly focused: boolean;
}

/** What changes with pointer, keys and map, drawn over everything: the map's window, the chosen section, the selected and the pointed place. */
export function StripOverlay(props: StripOverlayProps) {
  const { layout, mapWindowKm, brushKm, lineKm, seenKm, selected, pointed, focused } = props;
  const selectedSpot = selected && spotOf(layout, selected);
  const pointedSpot = pointed && spotOf(layout, pointed);
  return (
    <g className="strip-overlay">
      {mapWindowKm ? <Section className="strip-map-window" km={mapWindowKm} scale={layout.scale} /> : null}
      {brushKm ? <Section className="strip-brush" km={brushKm} scale={layout.scale} /> : null}
      {selectedSpot ? <Spot {...props} spot={selectedSpot} state="selected" /> : null}
      {pointedSpot ? <Spot {...props} spot={pointedSpot} state={focused ? 'focused' : 'hovered'} /> : null}
      {pointedSpot && isInSight(pointedSpot.item, seenKm) ? <PlaceNote {...props} spot={pointedSpot} /> : null}
      {lineKm !== null && !pointedSpot && !brushKm ? <LineNote {...props} km={lineKm} /> : null}
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

function PlaceNote({
  layout,
  index,
  dict,
  year,
  looks,
  seenKm,
  spot,
}: StripOverlayProps & { readonly spot: StripSpot }) {
  const lines = noteLines(dict, index, spot.item, year, looks.get(spot.item.place.id));
  return <StripNote layout={layout} seenKm={seenKm} km={noteKm(spot.item, seenKm)} yU={spot.yU} lines={lines} />;
}

/** Kilometre and height of the ground under the mouse. */
function LineNote({ layout, index, dict, seenKm, canBrush, km }: StripOverlayProps & { readonly km: number }) {
  const ground = elevationAt(index.record.spine.profile, km);
  const lines = [
    formatCorridorKm(km, dict.lang),
    ...(ground ? [dict.strip.elevation(ground.elevationM, ground.uncertaintyM)] : []),
    ...(canBrush ? [dict.strip.brush] : []),
  ];
  const x = percent(shareOfKm(layout.scale, km));
  return (
    <>
      <line className="strip-stem" x1={x} x2={x} y1={em(STRIP.profileTopU)} y2={em(STRIP.lineU)} />
      <StripNote layout={layout} seenKm={seenKm} km={km} yU={STRIP.lineU} lines={lines} />
    </>
  );
}

/** A mark's own kilometre; for a line the middle of what is in sight of it. */
function noteKm(item: StripPlace, seenKm: readonly [number, number] | null): number {
  if (item.drawn === 'mark' || !seenKm) return item.km;
  return (Math.max(item.span.fromKm, seenKm[0]) + Math.min(item.span.toKm, seenKm[1])) / 2;
}

/** A note without its mark would say nothing. */
function isInSight(item: StripPlace, seenKm: readonly [number, number] | null): boolean {
  const [from, to] = item.drawn === 'bar' ? [item.span.fromKm, item.span.toKm] : [item.km, item.km];
  return !seenKm || (to >= seenKm[0] && from <= seenKm[1]);
}
