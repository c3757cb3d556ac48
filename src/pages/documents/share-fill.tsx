/** How a share of a bar is filled: form, not hue, says which it is. */
export type BarFill = 'full' | 'double' | 'hatched' | 'outline' | 'dashed' | 'dotted' | 'struck' | 'empty' | 'late';

interface ShareFillProps {
  readonly fill: BarFill;
  /** SVG lengths, per cent or pixels. */
  readonly x: string | number;
  readonly y: string | number;
  readonly width: string | number;
  /** Pixels. */
  readonly height: number;
}

/**
 * One share, in the form of its status. Hatching is drawn with dashed lines, not with SVG patterns: browsers turn those into coarse
 * pixels on paper.
 */
export function ShareFill({ fill, x, y, width, height }: ShareFillProps) {
  return (
    <>
      <rect className={`share-ground share-${fill}`} x={x} y={y} width={width} height={height} />
      {TEXTURED.has(fill) ? (
        <svg x={x} y={y} width={width} height={height} overflow="hidden" aria-hidden="true">
          <Texture fill={fill} height={height} />
        </svg>
      ) : null}
      <rect className={`share-edge share-edge-${fill}`} x={x} y={y} width={width} height={height} />
    </>
  );
}

const TEXTURED: ReadonlySet<BarFill> = new Set(['double', 'hatched', 'dashed', 'dotted', 'struck']);

function Texture({ fill, height }: Pick<ShareFillProps, 'fill' | 'height'>) {
  if (fill === 'double') {
    return [1, 2].map((part) => (
      <line key={part} className="texture-light" x1="0" x2="100%" y1={(height * part) / 3} y2={(height * part) / 3} />
    ));
  }
  if (fill === 'dotted') {
    return [1, 2, 3].map((part) => (
      <line key={part} className="texture-dots" x1="3" x2="100%" y1={(height * part) / 4} y2={(height * part) / 4} />
    ));
  }
  // One thick dashed line, leaning: its dashes are the hatching.
  return (
    <g transform={`skewX(${fill === 'struck' ? 40 : -40})`}>
      <line className={`texture-${fill}`} x1={-height} x2="300%" y1={height / 2} y2={height / 2} strokeWidth={height} />
    </g>
  );
}
