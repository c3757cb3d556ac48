import type { ReactNode } from 'react';
import { inkValue } from '../cartography/mark-svg.ts';
import { MARK_BOX, MARK_SIZE_PX, type Mark, type MarkShape, markFromId } from '../cartography/marks.ts';
import type { HueId } from '../cartography/palettes.ts';
import { em } from './svg-units.ts';

/** Every mark the strip uses, drawn once; `MarkUse` repeats them. */
export function MarkSymbols({ ids, prefix }: { readonly ids: readonly string[]; readonly prefix: string }) {
  return (
    <defs>
      {ids.map((id) => {
        const mark = markFromId(id);
        return mark ? (
          <g key={id} id={symbolId(prefix, id)}>
            <MarkShapes mark={mark} />
          </g>
        ) : null;
      })}
    </defs>
  );
}

/** One mark around the origin, of those in `MarkSymbols`. @param sizeU size of the mark, u */
export function MarkUse({
  id,
  prefix,
  sizeU,
}: {
  readonly id: string;
  readonly prefix: string;
  readonly sizeU: number;
}) {
  return (
    <MarkBox sizeU={sizeU}>
      <use href={`#${symbolId(prefix, id)}`} />
    </MarkBox>
  );
}

/** One mark around the origin, whether or not the strip has it among its symbols. */
export function MarkOnce({ id, sizeU }: { readonly id: string; readonly sizeU: number }) {
  const mark = markFromId(id);
  return mark ? (
    <MarkBox sizeU={sizeU}>
      <MarkShapes mark={mark} />
    </MarkBox>
  ) : null;
}

/** A mark of the size `MARK_SIZE_PX` has its icon at 12 px; its box reaches beyond it, for the clock and the question mark. */
function MarkBox({ sizeU, children }: { readonly sizeU: number; readonly children: ReactNode }) {
  const boxU = (sizeU * MARK_BOX.size) / MARK_SIZE_PX;
  return (
    <svg
      x={em(-boxU / 2)}
      y={em(-boxU / 2)}
      width={em(boxU)}
      height={em(boxU)}
      viewBox={`${MARK_BOX.min} ${MARK_BOX.min} ${MARK_BOX.size} ${MARK_BOX.size}`}
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

/** A mark's shapes in its own box. */
export function MarkShapes({ mark }: { readonly mark: Mark }) {
  return mark.shapes.map((shape) => <Shape key={shape.d + shape.strokeWidth} shape={shape} hue={mark.hue} />);
}

function Shape({ shape, hue }: { readonly shape: MarkShape; readonly hue: HueId }) {
  const stroke = shape.stroke
    ? {
        stroke: inkValue(shape.stroke, hue, 'css'),
        strokeWidth: shape.strokeWidth,
        strokeLinejoin: 'round' as const,
        ...(shape.dash ? { strokeDasharray: shape.dash.join(' ') } : { strokeLinecap: 'round' as const }),
      }
    : {};
  return (
    <path
      d={shape.d}
      fill={shape.fill ? inkValue(shape.fill, hue, 'css') : 'none'}
      {...(shape.evenOdd ? { fillRule: 'evenodd' as const } : {})}
      {...stroke}
    />
  );
}

function symbolId(prefix: string, markId: string): string {
  return `${prefix}-${markId.replaceAll(/[^a-z0-9-]/gu, '-')}`;
}
