import { type LineStroke, lineStrokes } from '../cartography/line-strokes.ts';
import { inkValue } from '../cartography/mark-svg.ts';
import { MARK_BOX, signMark } from '../cartography/marks.ts';
import { lineStyleOf } from '../cartography/record-layers.ts';
import type { PlacedBar } from './layout-lane.ts';
import { type StripScale, shareOfKm } from './layout-scale.ts';
import { MarkShapes } from './mark-symbols.tsx';
import { PlaceAt } from './place-at.tsx';
import type { PlaceLook } from './strip-looks.ts';
import { em, percent } from './svg-units.ts';

/** Of the map's widths at zoom 8: the strip's rows are narrow. */
const WIDTH_SCALE = 0.75;
const SIGN_U = 7;

/** A railway, a road or another line as a bar, drawn with the map's own strokes. */
export function StripBar({
  bar,
  yU,
  look,
  scale,
}: {
  readonly bar: PlacedBar;
  readonly yU: number;
  readonly look: PlaceLook;
  readonly scale: StripScale;
}) {
  const x1 = percent(shareOfKm(scale, bar.fromKm));
  const x2 = percent(shareOfKm(scale, bar.toKm));
  const y = em(yU);
  const sign = look.late ? 'late' : look.form === 'unknown' ? 'unknown' : null;
  return (
    <>
      <line className="strip-hit" x1={x1} x2={x2} y1={y} y2={y} />
      {strokesOf(look).map((stroke) => (
        <line
          key={stroke.part + stroke.widthPx}
          x1={x1}
          x2={x2}
          y1={y}
          y2={y}
          stroke={inkValue(stroke.ink, look.hue, 'css')}
          strokeWidth={em(stroke.widthPx * WIDTH_SCALE)}
          {...(stroke.dashPx ? { strokeDasharray: stroke.dashPx.map((dash) => em(dash * WIDTH_SCALE)).join(' ') } : {})}
          {...(stroke.cap === 'round' ? { strokeLinecap: 'round' as const } : {})}
          {...(stroke.opacity < 1 ? { opacity: stroke.opacity } : {})}
        />
      ))}
      {sign ? (
        <PlaceAt share={shareOfKm(scale, (bar.fromKm + bar.toKm) / 2)} yU={yU}>
          <svg
            x={em(-SIGN_U / 2)}
            y={em(-SIGN_U / 2)}
            width={em(SIGN_U)}
            height={em(SIGN_U)}
            viewBox={`0 0 ${MARK_BOX.size / 2} ${MARK_BOX.size / 2}`}
            aria-hidden="true"
          >
            <MarkShapes mark={signMark(sign)} />
          </svg>
        </PlaceAt>
      ) : null}
    </>
  );
}

function strokesOf(look: PlaceLook): readonly LineStroke[] {
  return lineStrokes(lineStyleOf(look.layer, look.hue), look.form, look.promised, look.gauge);
}
