import { useId } from 'react';

/** How a share of a bar is filled: form, not hue, says which it is. */
export type BarFill = 'full' | 'double' | 'hatched' | 'outline' | 'dashed' | 'dotted' | 'struck' | 'empty' | 'late';

export interface BarShare {
  readonly key: string;
  readonly count: number;
  readonly fill: BarFill;
}

interface ShareBarProps {
  readonly shares: readonly BarShare[];
  /** The same in words; the numbers also stand beside the bar. */
  readonly label: string;
}

/** Shares of a whole, side by side in one bar, drawn with the forms of the marks so that it reads in black and white. */
export function ShareBar({ shares, label }: ShareBarProps) {
  const id = useId();
  const whole = shares.reduce((sum, share) => sum + share.count, 0);
  if (whole === 0) return null;
  const percent = (count: number) => `${((count / whole) * 100).toFixed(3)}%`;
  let before = 0;
  return (
    <svg className="share-bar" role="img" aria-label={label} focusable="false">
      <BarPatterns id={id} />
      {shares.map(({ key, count, fill }) => {
        const x = percent(before);
        before += count;
        return (
          <rect
            key={key}
            className={`share share-${fill}`}
            x={x}
            y="1"
            width={percent(count)}
            height="22"
            fill={PATTERNED.has(fill) ? `url(#${id}-${fill})` : undefined}
          />
        );
      })}
    </svg>
  );
}

const PATTERNED: ReadonlySet<BarFill> = new Set(['double', 'hatched', 'dashed', 'dotted', 'struck']);

/** Patterns of one drawing; ids are its own, two bars on a page do not meet. */
export function BarPatterns({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={`${id}-double`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect className="pattern-ground-full" width="6" height="6" />
        <path className="pattern-light" d="M0 3h6" />
      </pattern>
      <pattern id={`${id}-hatched`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="pattern-ground" width="5" height="5" />
        <path className="pattern-thick" d="M1.25 0v5" />
      </pattern>
      <pattern id={`${id}-dashed`} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="pattern-ground" width="8" height="8" />
        <path className="pattern-thin" d="M4 0v5" />
      </pattern>
      <pattern id={`${id}-dotted`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect className="pattern-ground" width="6" height="6" />
        <circle className="pattern-dot" cx="3" cy="3" r="1" />
      </pattern>
      <pattern id={`${id}-struck`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <rect className="pattern-ground" width="7" height="7" />
        <path className="pattern-thin" d="M3.5 0v7" />
      </pattern>
    </defs>
  );
}
